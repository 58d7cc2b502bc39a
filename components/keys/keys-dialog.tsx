"use client";

import { ModalDialog } from "@/components/ui/modal-dialog";

type KeyRow = readonly [keys: readonly string[], words: string];

/** Those that need a dossier to go to, to search or to read. */
const IN_A_DOSSIER: readonly KeyRow[] = [
  [["⌘ K", "Ctrl K"], "Go to a commentator, an issue, a proposition, an institution, a country or a source"],
  [["/"], "Search the quotations"],
  [["← → ↑ ↓", "Home", "End"], "Move between the cells of the matrix"],
  [["Enter"], "Open the evidence behind a cell, follow a link"],
];

const AMONG_DOSSIERS: readonly KeyRow[] = [
  [["⌘ K", "Ctrl K", "/"], "Go to a dossier, or to anything in one"],
  [["Enter"], "Follow a link"],
];

const EVERYWHERE: readonly KeyRow[] = [
  [["Esc"], "Close the evidence or what is open"],
  [["?"], "This list"],
];

const OF_PLACE = { dossier: IN_A_DOSSIER, dossiers: AMONG_DOSSIERS, elsewhere: [] } as const;

/** The keys that work on the page; not shown until asked for. */
export function KeysDialog({
  place,
  onClose,
  onTour,
}: {
  place: keyof typeof OF_PLACE;
  onClose: () => void;
  onTour: (() => void) | null;
}) {
  const keys = [...OF_PLACE[place], ...EVERYWHERE];
  return (
    <ModalDialog label="Keys" className="modal" onClose={onClose}>
      <h2 className="section-title mb-3">Keys</h2>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2">
        {keys.map(([names, words]) => (
          <div key={words} className="contents">
            <dt className="flex flex-wrap gap-1.5">
              {names.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-soft">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 flex flex-wrap items-center gap-4">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
        {onTour && (
          <button
            type="button"
            className="text-link"
            onClick={() => {
              onClose();
              onTour();
            }}
          >
            Show me how to read a dossier, in five steps
          </button>
        )}
      </p>
    </ModalDialog>
  );
}
