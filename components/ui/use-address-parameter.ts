"use client";

import { useSearchParams } from "next/navigation";

/** The value of a parameter of the present address; null where it has none. */
export function useAddressParameter(name: string): string | null {
  return useSearchParams()?.get(name) ?? null;
}
