import { useEffect, useState } from "react";
import type { DossierEntry } from "@/lib/views/search/dossier-entries";

/** An entry with the dossier it is in; null where there is only one. */
export interface PaletteEntry extends DossierEntry {
  readonly dossier: string | null;
}

/** Where what a dossier holds is listed, and the title under which it is shown. */
export interface EntriesIndex {
  readonly href: string;
  readonly dossier: string | null;
}

/** What the palette lists, fetched once a page and kept by the browser as long as the dossiers are the same. */
export function useEntries(indexes: readonly EntriesIndex[]): {
  entries: readonly PaletteEntry[];
  state: "loading" | "ready" | "failed";
} {
  const [entries, setEntries] = useState<readonly PaletteEntry[]>([]);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");

  useEffect(() => {
    const ended = new AbortController();
    Promise.all(indexes.map((index) => fetchEntries(index, ended.signal)))
      .then((fetched) => {
        setEntries(fetched.flat());
        setState("ready");
      })
      .catch(() => {
        if (!ended.signal.aborted) setState("failed");
      });
    return () => ended.abort();
  }, [indexes]);

  return { entries, state };
}

async function fetchEntries({ href, dossier }: EntriesIndex, signal: AbortSignal): Promise<readonly PaletteEntry[]> {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`The index was refused with status ${answer.status}.`);
  const { entries }: { entries: readonly DossierEntry[] } = await answer.json();
  return entries.map((entry) => ({ ...entry, dossier }));
}
