import { DataTable, type TableColumn } from "@/components/ui/data-table";
import { Section } from "@/components/ui/page-frame";
import { ProblemList } from "@/components/workspace/problem-list";
import type { ImportPreviewView } from "@/lib/views/workspace/imports/import-preview-view";
import { count, number } from "@/lib/wording/count";

type Table = ImportPreviewView["tables"][number];

const COLUMNS: readonly TableColumn<Table>[] = [
  { key: "name", head: "Table", cell: ({ name }) => name },
  { key: "added", head: "New", isNumber: true, cell: ({ added }) => shown(added) },
  { key: "changed", head: "Changed", isNumber: true, cell: ({ changed }) => shown(changed) },
  { key: "removed", head: "Gone", isNumber: true, cell: ({ removed }) => shown(removed) },
  { key: "unchanged", head: "As before", isNumber: true, cell: ({ unchanged }) => shown(unchanged) },
];

/** What is wrong with files, as a list and as a file. */
export function ImportProblems({ view, problemsHref }: { view: ImportPreviewView; problemsHref: string }) {
  if (view.problems.length === 0) return null;
  const save = (
    <a className="text-link" href={problemsHref}>
      Save the list as CSV
    </a>
  );
  return (
    <Section title="Problems" note={view.hasPlacedProblems && save}>
      <ProblemList problems={view.problems} />
    </Section>
  );
}

/** What an import does to the draft, table by table. */
export function ImportTables({ view, title, note }: { view: ImportPreviewView; title: string; note: string }) {
  return (
    <Section title={title} note={note}>
      <DataTable
        columns={COLUMNS}
        rows={view.tables}
        keyOf={({ name }) => name}
        caption="Rows of the draft that are new, changed, gone and as before"
        isCaptionHidden
        className="w-full max-w-[40rem]"
      />
    </Section>
  );
}

/** What a person should look at before or after: contradictions, changes, what stayed out, what is to be filled in. */
export function ImportRemarks({ view }: { view: ImportPreviewView }) {
  return (
    <>
      {view.notImported.length > 0 && (
        <Section title="Not imported">
          <Lines lines={view.notImported.map(({ what, count: n }) => `${number(n)} ${what}`)} />
        </Section>
      )}
      {view.contradictions.length > 0 && (
        <Section
          title="Mixed, to adjudicate"
          note="One person on both sides of one proposition on one day, or without a date. Neither is taken for the position; both stay."
        >
          <Lines lines={view.contradictions} />
        </Section>
      )}
      {view.changes.length > 0 && (
        <Section title="Changed over time" note="The latest is the position; the earlier ones stay beside it.">
          <Lines lines={view.changes} />
        </Section>
      )}
      {view.remarks.length > 0 && (
        <Section title="To know, and to fill in later">
          <Lines lines={view.remarks} />
        </Section>
      )}
      {view.lacks.length > 0 && (
        <Section title="What the dossier still lacks">
          <details>
            <summary className="cursor-pointer py-1">
              {count(view.lacks.length, "remark")} on the result as a dossier
            </summary>
            <div className="mt-2">
              <Lines lines={view.lacks} />
            </div>
          </details>
        </Section>
      )}
    </>
  );
}

const MAX_LINES = 30;

function Lines({ lines }: { lines: readonly string[] }) {
  const more = lines.length - MAX_LINES;
  return (
    <>
      <ul className="max-w-[60em] border-line border-t">
        {lines.slice(0, MAX_LINES).map((line) => (
          <li key={line} className="break-words border-line border-b py-1.5">
            {line}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <details className="mt-2 max-w-[60em]">
          <summary className="cursor-pointer py-1 text-soft">And {count(more, "more", "more")}</summary>
          <ul>
            {lines.slice(MAX_LINES).map((line) => (
              <li key={line} className="break-words border-line border-b py-1.5">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Nothing is a dash: what happens stands out. */
function shown(rows: number) {
  return rows === 0 ? <span className="text-faint">–</span> : <span className="font-medium">{number(rows)}</span>;
}
