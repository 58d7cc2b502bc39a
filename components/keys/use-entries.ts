import { useEffect, useState } from "react";
import type { DossierEntry } from "@/lib/views/dossier-entries";

/** What the palette lists, fetched once a page and kept by the browser as long as the dossier is the same. */
export function useEntries(href: string): {
  entries: readonly DossierEntry[];
  state: "loading" | "ready" | "failed";
} {
  const [entries, setEntries] = useState<readonly DossierEntry[]>([]);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");

  useEffect(() => {
    const ended = new AbortController();
    fetchEntries(href, ended.signal)
      .then((fetched) => {
        setEntries(fetched);
        setState("ready");
      })
      .catch(() => {
        if (!ended.signal.aborted) setState("failed");
      });
    return () => ended.abort();
  }, [href]);

  return { entries, state };
}

async function fetchEntries(href: string, signal: AbortSignal): Promise<readonly DossierEntry[]> {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`The index was refused with status ${answer.status}.`);
  const { entries }: { entries: readonly DossierEntry[] } = await answer.json();
  return entries;
}
