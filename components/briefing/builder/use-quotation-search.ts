import { useEffect, useState } from "react";
import type { QuotationChoice } from "@/lib/briefing/quotations/quotation-choices";

export type QuotationSearch =
  | { readonly kind: "idle" | "searching" }
  | { readonly kind: "failed"; readonly problem: string }
  | ({ readonly kind: "found" } & Found);

interface Found {
  readonly matches: number;
  /** What was looked for where nothing has the words typed. */
  readonly corrected?: string;
  readonly quotations: readonly QuotationChoice[];
}

const REST_MS = 250;

/** Searches the quotations of a briefing's filter while the author types. */
export function useQuotationSearch(address: string, typed: string): QuotationSearch {
  const [state, setState] = useState<QuotationSearch>({ kind: "idle" });
  useEffect(() => {
    const query = typed.trim();
    if (query === "") {
      setState({ kind: "idle" });
      return;
    }
    const asking = new AbortController();
    setState({ kind: "searching" });
    const timer = setTimeout(() => {
      search(address, query, asking.signal).then(
        (found) => setState({ kind: "found", ...found }),
        () => {
          if (asking.signal.aborted) return;
          setState({ kind: "failed", problem: "The server cannot be reached. Try again when you are online." });
        },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [address, typed]);
  return state;
}

async function search(address: string, query: string, signal: AbortSignal): Promise<Found> {
  const answer = await fetch(`${address}${address.includes("?") ? "&" : "?"}q=${encodeURIComponent(query)}`, {
    signal,
  });
  if (!answer.ok) throw new Error("The search was refused.");
  return answer.json();
}
