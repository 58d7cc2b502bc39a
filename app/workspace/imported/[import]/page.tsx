import type { Metadata } from "next";
import { NotInWorkspace } from "@/app/workspace/_page/not-in-workspace";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { CellList } from "@/components/workspace/cell-list";
import { ProblemList } from "@/components/workspace/problem-list";
import { importedPath } from "@/lib/address/workspace-paths";
import { readImport } from "@/lib/database/imports/import-reads";
import { previewUndo } from "@/lib/database/imports/undo-import";
import { importEntry } from "@/lib/views/workspace/import-entry";
import { importCells, importProblems, importRemarks } from "@/lib/views/workspace/import-problems";
import { number } from "@/lib/wording/count";

interface Props {
  params: Promise<{ import: string }>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Import", robots: { index: false } };

/** What is on record of an import, what it left out, and its undo. */
export default async function ImportPage({ params }: Props) {
  const { import: id } = await params;
  return workspacePage("", async () => {
    const kept = await readImport(id);
    if (!kept) return <NotInWorkspace what="import" />;
    const entry = importEntry(kept);
    const { report } = kept;
    const problems = [...importProblems(report?.problems), ...importProblems(report?.checks)];
    const contradictions = importCells(report?.contradictions);
    const changes = importCells(report?.changes);
    const remarks = importRemarks(report?.remarks);
    const undo = kept.state === "written" ? await previewUndo(id) : null;
    return (
      <>
        <PageHeading
          eyebrow={
            <>
              Import into{" "}
              <a className="hover:underline" href={entry.draftHref}>
                {entry.draftName}
              </a>
            </>
          }
          title={entry.title}
          lede={entry.state}
          basis={entry.basis}
        />
        {entry.counts.length > 0 && (
          <Section title="What came in">
            <Counts counts={entry.counts} />
          </Section>
        )}
        {entry.notImported.length > 0 && (
          <Section title="Not imported">
            <Counts counts={entry.notImported} />
          </Section>
        )}
        {problems.length > 0 && (
          <Section title="Problems">
            <ProblemList problems={problems} />
          </Section>
        )}
        {contradictions.length > 0 && (
          <Section title="Contradictions" note="Both agreement and disagreement: mixed, to be adjudicated.">
            <CellList cells={contradictions} />
          </Section>
        )}
        {changes.length > 0 && (
          <Section title="Changes" note="Taken another position later; the latest counts.">
            <CellList cells={changes} />
          </Section>
        )}
        {remarks.length > 0 && (
          <Section title="To look at">
            <ul className="list-disc pl-5">
              {remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title="Files">
          <ul className="grid gap-2">
            {entry.files.map(({ name, size, sha256 }) => (
              <li key={sha256 + name}>
                {name}, {size}
                <span className="basis block break-all">
                  SHA-256 <code>{sha256}</code>
                </span>
              </li>
            ))}
          </ul>
        </Section>
        {undo && (
          <Section title="Undo">
            {undo.outcome === "refused" ? (
              <>
                <p className="max-w-[46em]">{undo.message}</p>
                <ul className="mt-2 list-disc pl-5">
                  {undo.because.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            ) : (
              <form method="post" action={importedPath(id, "undo")}>
                <p className="mb-3 max-w-[46em]">
                  The draft will be again what it was before this import, all of it. What is published stays as it is
                  until the draft is published again.
                </p>
                <button type="submit" className="button h-10">
                  Undo this import
                </button>
              </form>
            )}
          </Section>
        )}
      </>
    );
  });
}

function Counts({ counts }: { counts: readonly { readonly what: string; readonly count: number }[] }) {
  return (
    <dl className="grid max-w-[30rem] grid-cols-[1fr_auto] gap-x-6 border-line border-t">
      {counts.map(({ what, count }) => (
        <div key={what} className="col-span-2 grid grid-cols-subgrid border-line border-b py-1.5">
          <dt>{what}</dt>
          <dd className="text-right tabular-nums">{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
