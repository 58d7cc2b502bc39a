"use client";

import { useSearchParams } from "next/navigation";

/**
 * The value of a parameter of the present address, several joined by commas as the server reads them; null where it has
 * none.
 */
export function useAddressParameter(name: string): string | null {
  const values = useSearchParams()?.getAll(name) ?? [];
  return values.length === 0 ? null : values.join(",");
}
