"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { type EntriesIndex, type PaletteEntry, useEntries } from "@/components/keys/use-entries";
import type { EntryKind } from "@/lib/views/search/dossier-entries";
import { findEntries, searchable } from "@/lib/views/search/find-entries";

/** Where the palette gets what it lists, and where its choices lead. */
export interface PaletteSource {
  readonly indexes: readonly EntriesIndex[];
  /** Search and first page of the dossier; null where there are several. */
  readonly searchHref: string | null;
  readonly homeHref: string | null;
  /** The filter of the page ("?country=KR" or ""); it travels along. */
  readonly query: string;
  readonly places: readonly { readonly title: string; readonly path: string; readonly kind: "place" | "dossier" }[];
}

const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  dossier: "dossier",
  place: "place",
  issue: "issue",
  proposition: "proposition",
  voice: "commentator",
  institution: "institution",
  country: "country",
  source: "source",
};

const MAX_SHOWN = 30;

/** Goes to anything in the dossier, or in any of several, by the beginning of its words. */
export function CommandPalette({ source, onClose }: { source: PaletteSource; onClose: () => void }) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const isAmongSeveral = source.searchHref === null;
  const { entries, state } = useEntries(source.indexes);
  const all = useMemo(() => searchable([...source.places.map(placeEntry), ...entries]), [source.places, entries]);
  const found = useMemo(() => findEntries(all, query, MAX_SHOWN), [all, query]);

  function go(entry: PaletteEntry) {
    onClose();
    router.push(withQuery(entry.path, source.query));
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/30" />
        <Dialog.Popup
          aria-label="Go to"
          className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 rounded-lg border border-line-strong bg-card shadow-lg"
          onKeyDown={(event) => {
            // Handled here, so that the evidence behind does not close as well.
            if (event.key !== "Escape") return;
            event.preventDefault();
            onClose();
          }}
        >
          <Autocomplete.Root
            open
            inline
            items={found}
            filter={null}
            value={query}
            onValueChange={(value) => setQuery(value)}
            itemToStringValue={(entry: PaletteEntry) => entry.name}
            autoHighlight="always"
            keepHighlight
          >
            <Autocomplete.Input
              aria-label={`Go to ${isAmongSeveral ? "a dossier, " : ""}a commentator, an issue, a proposition, an institution, a country or a source`}
              placeholder={`Go to ${isAmongSeveral ? "a dossier, " : ""}a commentator, an issue, a proposition, a source …`}
              className="h-12 w-full rounded-t-lg bg-transparent px-4 focus-visible:-outline-offset-2 text-base placeholder:text-soft"
            />
            <p role="status" className="border-line border-t px-4 py-1.5 text-soft text-xs">
              {statusOf({ state, found: found.length, isAmongSeveral })}
            </p>
            <Autocomplete.List className="max-h-[50vh] overflow-y-auto pb-2">
              {(entry: PaletteEntry) => (
                <Autocomplete.Item
                  key={`${entry.dossier} ${entry.kind} ${entry.id}`}
                  value={entry}
                  onClick={() => go(entry)}
                  className="flex cursor-default items-baseline gap-3 px-4 py-1.5 data-[highlighted]:bg-action-wash"
                >
                  <span className="min-w-0 flex-1 truncate">{entry.name}</span>
                  <span className="max-w-[45%] shrink-0 truncate text-soft text-xs">
                    {KIND_WORDS[entry.kind]}
                    {entry.dossier && ` · ${entry.dossier}`}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          <Dialog.Close className="sr-only">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function statusOf({
  state,
  found,
  isAmongSeveral,
}: {
  state: ReturnType<typeof useEntries>["state"];
  found: number;
  isAmongSeveral: boolean;
}): string {
  const held = isAmongSeveral ? "What the dossiers hold" : "What the dossier holds";
  if (state === "loading") return `Loading: ${held.toLowerCase()} …`;
  if (state === "failed")
    return `${held} could not be loaded; the ${isAmongSeveral ? "dossiers themselves" : "places"} are here.`;
  if (found === 0)
    return isAmongSeveral
      ? "No matches. Quotations are searched within a dossier."
      : "No matches. / searches the quotations.";
  return found < MAX_SHOWN ? `${found} found` : `The first ${MAX_SHOWN}`;
}

function placeEntry({ title, path, kind }: PaletteSource["places"][number]): PaletteEntry {
  return { kind, id: path, name: title, also: "", path, dossier: null };
}

function withQuery(path: string, query: string): string {
  const [place = "", hash] = path.split("#");
  return place + query + (hash === undefined ? "" : `#${hash}`);
}
