"use client";

import type { ReactNode } from "react";
import { useAddressParameter } from "@/components/ui/navigation/use-address-parameter";

/** The page, which makes room for the evidence where there is some. */
export function BesideEvidence({ children }: { children: ReactNode }) {
  return <div className={useAddressParameter("cell") !== null ? "xl:pr-[25rem]" : undefined}>{children}</div>;
}
