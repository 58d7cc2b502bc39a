import { type RefObject, useEffect, useState } from "react";

/**
 * What to show now of something that changes: the latest where it is in sight, elsewhere what was there before until
 * everything in sight has been painted. A reader who chooses a filter looks at the top of a page, and does not wait for
 * the hundreds of rows below it.
 */
export function useInSightFirst<Shown>(frame: RefObject<Element | null>, latest: Shown): Shown {
  const isInSight = useIsInSight(frame);
  const [former, setFormer] = useState(latest);

  useEffect(() => {
    if (former === latest) return;
    // What is shown already is noted only.
    if (isInSight) setFormer(latest);
    else return afterPaint(() => setFormer(latest));
  }, [former, latest, isInSight]);

  return isInSight ? latest : former;
}

/** Until it is known, and where it cannot be known, everything counts as in sight. */
function useIsInSight(frame: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    if (!frame.current || typeof IntersectionObserver !== "function") return;
    const observer = new IntersectionObserver((entries) => {
      const latest = entries.at(-1);
      if (latest) setInSight(latest.isIntersecting);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isInSight;
}

function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The next frame is the one that paints what has just changed.
  const request = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
}
