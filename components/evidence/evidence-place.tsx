"use client";

import { type ReactNode, startTransition, useEffect, useState } from "react";
import { EvidenceFailure } from "@/components/evidence/evidence-failure";
import { followedLink } from "@/components/ui/navigation/link-click";
import { useAddressParameter } from "@/components/ui/navigation/use-address-parameter";

/** Brings the evidence of the cell that an address names, without the page around it. */
export type BringEvidence = (address: string) => Promise<ReactNode>;

/**
 * Where the evidence of the open cell stands. Which cell is open is part of the address; a link that opens another one
 * changes the address and brings its evidence, while the page stays as it is. Without scripts the same link loads the
 * page with the evidence in it.
 *
 * @param cell the cell that was open when the server made the page; `children` is its evidence.
 */
export function EvidencePlace({
  cell,
  bring,
  children,
}: {
  cell: string | null;
  bring: BringEvidence;
  children: ReactNode;
}) {
  const open = useAddressParameter("cell");
  const isOfPage = open === cell;
  // What is shown stays until what is asked for has arrived.
  const [shown, setShown] = useState<ReactNode>(children);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = followedLink(event);
      if (!link || !isAnotherCell(link.url)) return;
      // The listener that follows links would ask for the whole page.
      event.preventDefault();
      window.history.pushState(null, "", link.url);
    };
    document.addEventListener("click", follow, { capture: true });
    return () => document.removeEventListener("click", follow, { capture: true });
  }, []);

  useEffect(() => {
    if (open === null || isOfPage) {
      setShown(isOfPage ? children : null);
      return;
    }
    let isWanted = true;
    bring(window.location.pathname + window.location.search).then(
      (evidence) => {
        if (isWanted) startTransition(() => setShown(evidence));
      },
      // The server cannot be reached or is a newer one. The page that is being read stays.
      () => {
        if (isWanted) setShown(<EvidenceFailure key={attempt} cell={open} onRetry={() => setAttempt(attempt + 1)} />);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [open, isOfPage, bring, children, attempt]);

  if (open === null) return null;
  return isOfPage ? children : shown;
}

/** Whether an address is that of the present page but for the open cell. */
function isAnotherCell(url: URL): boolean {
  const here = new URL(window.location.href);
  if (url.pathname !== here.pathname || url.hash !== "") return false;
  const cells = [here, url].map(({ searchParams }) => searchParams.get("cell"));
  return cells[0] !== cells[1] && withoutCell(here) === withoutCell(url);
}

function withoutCell({ searchParams }: URL): string {
  const others = new URLSearchParams(searchParams);
  others.delete("cell");
  others.sort();
  return others.toString();
}
