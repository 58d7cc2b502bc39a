import { ImportProblems, ImportRemarks, ImportTables } from "@/components/workspace/imports/import-preview";
import { MappingForm } from "@/components/workspace/imports/mapping-form";
import { NearMatches } from "@/components/workspace/imports/near-matches";
import type { ImportPreviewView } from "@/lib/views/workspace/imports/import-preview-view";
import type { MappingFormView } from "@/lib/views/workspace/imports/mapping-form-view";
import type { NearMatchesView } from "@/lib/views/workspace/imports/near-matches-view";

/** What would come in, what stands in the way, and how the files are read, as one form that is checked or written. */
export function UploadPreview({
  preview,
  form,
  mappingText,
  reasons,
  near,
  checkAction,
  writeAction,
  problemsHref,
  isChanged,
}: {
  preview: ImportPreviewView;
  /** Null for files that are no spreadsheet: their mapping is edited as text. */
  form: MappingFormView | null;
  mappingText: string;
  reasons: readonly string[];
  near: NearMatchesView;
  checkAction: string;
  writeAction: string;
  problemsHref: string;
  /** Whether writing was asked for and the form had changes, which are shown now. */
  isChanged: boolean;
}) {
  return (
    <form method="post" action={checkAction}>
      {/* The first button is the one that Enter presses: it must not be the one that writes. */}
      <button type="submit" className="sr-only" tabIndex={-1}>
        Check again
      </button>
      <p className="basis">{preview.lede}</p>
      {isChanged && (
        <p role="status" className="mt-3 max-w-[46rem] border-line-strong border-l-2 pl-3">
          You had changed something, so nothing was written yet: this is what would come in now.
        </p>
      )}
      <p className={`lede mt-3 max-w-[46em] ${preview.isWritable ? "" : "border-disagree border-l-2 pl-3"}`}>
        {preview.verdict}
      </p>
      <Buttons isWritable={preview.isWritable} writeAction={writeAction} />
      <ImportProblems view={preview} problemsHref={problemsHref} />
      <ImportTables view={preview} title="What would come in" note="Rows of the draft. Nothing is written yet." />
      {form ? <MappingForm view={form} reasons={reasons} /> : <MappingText text={mappingText} reasons={reasons} />}
      <NearMatches view={near} />
      <ImportRemarks view={preview} />
      <div className="mt-8 border-line-strong border-t pt-4">
        <Buttons isWritable={preview.isWritable} writeAction={writeAction} />
      </div>
    </form>
  );
}

function Buttons({ isWritable, writeAction }: { isWritable: boolean; writeAction: string }) {
  return (
    <p className="mt-4 flex flex-wrap gap-3">
      {isWritable && (
        <button type="submit" formAction={writeAction} className="button h-10">
          Write it into the draft
        </button>
      )}
      <button type="submit" className={isWritable ? "pill" : "button h-10"}>
        Check again with these settings
      </button>
    </p>
  );
}

function MappingText({ text, reasons }: { text: string; reasons: readonly string[] }) {
  return (
    <section aria-label="How it is read" className="mt-8">
      <h2 className="section-title">How it is read</h2>
      <ul className="mt-3 grid max-w-[60em] gap-1">
        {reasons.map((reason) => (
          <li key={reason} className="border-line-strong border-l-2 pl-3">
            {reason}
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary className="cursor-pointer py-1 text-soft">Change it as text</summary>
        <textarea
          name="mapping"
          aria-label="How it is read, as JSON"
          defaultValue={text}
          rows={16}
          spellCheck={false}
          className="mt-1 block w-full max-w-[60em] rounded-md border border-line-strong bg-card px-3 py-2 font-mono text-[0.8125rem]"
        />
      </details>
    </section>
  );
}
