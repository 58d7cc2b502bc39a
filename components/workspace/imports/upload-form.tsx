import { Section } from "@/components/ui/page-frame";
import type { Option } from "@/lib/views/workspace/imports/mapping-form-view";

/** Files or pasted cells, and the draft they go into; the limits are said before anything is sent. */
export function UploadForm({
  action,
  limits,
  drafts,
  templateHref,
}: {
  action: string;
  limits: readonly string[];
  /** Drafts and published dossiers that may be added to, by name. */
  drafts: readonly Option[];
  templateHref: string;
}) {
  return (
    <form method="post" action={action} encType="multipart/form-data">
      <Section title="Files, or cells">
        <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
          <div>
            <label htmlFor="files" className="font-medium">
              Files
            </label>
            <input
              id="files"
              name="files"
              type="file"
              multiple
              aria-describedby="files-hint"
              className="mt-1 block w-full rounded-md border border-line-strong bg-card p-2 file:mr-3 file:rounded-md file:border file:border-line-strong file:bg-paper file:px-3 file:py-1 file:text-ink"
            />
            <div id="files-hint" className="mt-2 text-[0.8125rem] text-soft">
              <p>What a file is, is told by its content. Several of one kind are read together.</p>
              <ul className="mt-1 list-disc pl-5">
                {limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </div>
          </div>
          <div>
            <label htmlFor="cells" className="font-medium">
              Or cells copied from a spreadsheet
            </label>
            <textarea
              id="cells"
              name="cells"
              rows={6}
              spellCheck={false}
              aria-describedby="cells-hint"
              className="mt-1 block w-full rounded-md border border-line-strong bg-card px-3 py-2 font-mono text-[0.8125rem]"
            />
            <p id="cells-hint" className="mt-1 text-[0.8125rem] text-soft">
              With their row of heads. In your spreadsheet: select, copy; here: paste.
            </p>
          </div>
        </div>
        <p className="mt-5 max-w-[46em]">
          No sheet yet?{" "}
          <a className="text-link" href={templateHref}>
            Take the template
          </a>
          : a workbook with examples and a sheet that explains every column.
        </p>
      </Section>
      <Section title="Dossier" note="What comes in is a draft that only you see, until you publish it.">
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
          <p>
            <label htmlFor="title" className="font-medium">
              Title of a new dossier
            </label>
            <input
              id="title"
              name="title"
              maxLength={1000}
              autoComplete="off"
              aria-describedby="title-hint"
              className="mt-1 block h-10 w-full rounded-md border border-line-strong bg-card px-3"
            />
            <span id="title-hint" className="mt-1 block text-[0.8125rem] text-soft">
              The question it answers. Left empty, the name of the file stands in.
            </span>
          </p>
          {drafts.length > 0 && (
            <p>
              <label htmlFor="dossier" className="font-medium">
                Or add to
              </label>
              <select
                id="dossier"
                name="dossier"
                defaultValue=""
                className="mt-1 block h-10 w-full rounded-md border border-line-strong bg-card px-2"
              >
                <option value="">a new dossier</option>
                {drafts.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </p>
          )}
        </div>
        <p className="mt-6">
          <button type="submit" className="button h-10">
            Look at it
          </button>
          <span className="ml-4 text-soft">Nothing is written yet.</span>
        </p>
      </Section>
    </form>
  );
}
