"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { ScatterPoint } from "@/components/charts/clusters/cluster-scatter";
import { useNearAndIdle } from "@/components/charts/clusters/use-near-and-idle";

const ClusterScatter = dynamic(
  () =>
    import("@/components/charts/clusters/cluster-scatter").then(
      (module) => module.ClusterScatter,
      () => NoChart,
    ),
  { ssr: false },
);

/** Where the chart library does not arrive, the links of the still map do the same. */
const NoChart = () => null;

interface Pointed {
  readonly id: string;
  readonly words: string;
}

/**
 * The still map of clusters, and over it the name of the point under the pointer or with the focus. Names and addresses
 * are those of the still map's links, so that nothing is sent twice.
 */
export function InteractiveClusters({
  points,
  width,
  height,
  children,
}: {
  points: readonly ScatterPoint[];
  width: number;
  height: number;
  children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const isReady = useNearAndIdle(frame);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const linkOf = useCallback(
    (id: string) => frame.current?.querySelector<SVGAElement>(`a[data-point="${CSS.escape(id)}"]`) ?? null,
    [],
  );
  const onPoint = useCallback(
    (id: string | null) =>
      setPointed(id === null ? null : { id, words: linkOf(id)?.querySelector("title")?.textContent ?? "" }),
    [linkOf],
  );
  const router = useRouter();
  const latest = useRef(router);
  useEffect(() => {
    latest.current = router;
  }, [router]);
  const onChoose = useCallback(
    (id: string) => {
      const href = linkOf(id)?.getAttribute("href");
      if (href) latest.current.push(href);
    },
    [linkOf],
  );
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onFocus = ({ target }: FocusEvent) =>
      onPoint((target instanceof Element && target.closest("a")?.getAttribute("data-point")) || null);
    const onBlur = () => onPoint(null);
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onBlur);
    return () => {
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onBlur);
    };
  }, [onPoint]);
  const at = pointed && points.find(({ id }) => id === pointed.id);
  return (
    <div ref={frame} className="relative">
      {children}
      {isReady && (
        <div className="no-print pointer-events-none absolute inset-0" aria-hidden="true">
          <ClusterScatter points={points} width={width} height={height} onPoint={onPoint} onChoose={onChoose} />
        </div>
      )}
      {at && pointed && <PointName words={pointed.words} left={at.x / width} top={at.y / height} />}
    </div>
  );
}

/** The name beside its point, on the side where there is room. */
function PointName({ words, left, top }: { words: string; left: number; top: number }) {
  const isRight = left > 0.6;
  return (
    <div
      aria-hidden="true"
      className="no-print pointer-events-none absolute z-10"
      style={{ left: `${100 * left}%`, top: `${100 * top}%` }}
    >
      <span className="-translate-x-1/2 -translate-y-1/2 absolute size-5 rounded-full border-2 border-action" />
      <span
        className={`absolute top-3 w-max max-w-64 rounded border border-line-strong bg-card px-2 py-1 text-[0.8125rem] text-ink shadow-sm ${isRight ? "right-3" : "left-3"}`}
      >
        {words}
      </span>
    </div>
  );
}
