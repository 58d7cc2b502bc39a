"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

/** The page, which makes room for the evidence where there is some. */
export function BesideEvidence({ children }: { children: ReactNode }) {
  return <div className={useSearchParams().has("cell") ? "xl:pr-[25rem]" : undefined}>{children}</div>;
}
