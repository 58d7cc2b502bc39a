import { ImportRemarks, ImportTables } from "@/components/workspace/imports/import-preview";
import type { ImportPreviewView } from "@/lib/views/workspace/imports/import-preview-view";

/** What was written, where it is, and how it is taken back. */
export function ImportFinished({
  isUnchanged,
  view,
  dossierHref,
  draftHref,
  importHref,
}: {
  isUnchanged: boolean;
  view: ImportPreviewView;
  dossierHref: string;
  draftHref: string;
  /** The record of the import, with its undo; null where there is none. */
  importHref: string | null;
}) {
  return (
    <>
      <p role="status" className="lede">
        {isUnchanged
          ? "Nothing new: the draft held all of it already."
          : "It is written. Only you see it, until you publish it."}
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <a className="button" href={dossierHref}>
          Open the dossier
        </a>
        <a className="pill" href={draftHref}>
          Check and publish
        </a>
        {importHref && (
          <a className="pill" href={importHref}>
            Record of this import, and undo
          </a>
        )}
      </p>
      <ImportTables view={view} title="What came in" note="Rows of the draft." />
      <ImportRemarks view={view} />
    </>
  );
}
