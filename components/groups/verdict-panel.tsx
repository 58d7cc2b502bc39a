import { DividingSentence, GroupsLeadList } from "@/components/groups/groups-lead-list";
import { NumberOfGroupsTable } from "@/components/groups/number-of-groups-table";
import { DataTable } from "@/components/ui/data-table";
import { Term } from "@/components/ui/term";
import type { RefusalNote } from "@/lib/findings/refusal-notes";
import type { GroupsLead } from "@/lib/views/groups/groups-lead";
import type { NumberOfGroupsView } from "@/lib/views/groups/number-of-groups-view";
import { type CheckRow, checksTitle, WORDING_NOTE } from "@/lib/views/groups/verdict-view";
import { number } from "@/lib/wording/count";
import { GLOSSARY } from "@/lib/wording/glossary";

interface VerdictPanelProps {
  readonly title: string;
  /** The numbers of the verdict. */
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly notes: readonly RefusalNote[];
  readonly checks: readonly CheckRow[];
  /** What every number of groups would come to; null where there was nothing to divide. */
  readonly numberOfGroups: NumberOfGroupsView | null;
  /** What the groups are; null where none is shown. */
  readonly lead: GroupsLead | null;
  readonly hrefOfGroup: (id: string) => string;
  readonly hrefOfProposition: (proposition: { readonly propositionId: string; readonly issueId: string }) => string;
  readonly whole: { readonly title: string; readonly href: string } | null;
}

/** The verdict first, in words that can be repeated; then its numbers, smaller; then the checks it rests on. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { title, sentence, reasons, notes, checks, numberOfGroups, lead, hrefOfGroup, hrefOfProposition, whole } =
    props;
  return (
    <section
      aria-label="Verdict"
      className="mb-6 grid gap-x-12 gap-y-4 border-ink border-t-2 pt-4 lg:grid-cols-[1fr_26rem]"
    >
      <div>
        <h2 className="font-semibold font-serif text-[1.9rem] leading-tight">{title}</h2>
        {lead && <GroupsLeadList lead={lead} hrefOfGroup={hrefOfGroup} />}
        {lead?.dividing && <DividingSentence dividing={lead.dividing} href={hrefOfProposition(lead.dividing)} />}
        {!lead && <p className="mt-2 max-w-[40em] font-serif text-[1.1rem] leading-relaxed">{sentence}</p>}
        {notes.map((note) => (
          <div key={note.title} className="mt-4 max-w-[44em]">
            <h3 className="font-semibold">{note.title}</h3>
            <p className="text-soft">{note.text}</p>
          </div>
        ))}
        {whole && (
          <p className="mt-3 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
            This is the verdict under the filter. For the whole dossier:{" "}
            <a href={whole.href} className="text-link">
              {whole.title}
            </a>
            . Trying filters until groups appear finds groups in noise.
          </p>
        )}
      </div>
      {checks.length > 0 && (
        <Checks
          checks={checks}
          numberOfGroups={numberOfGroups}
          numbers={lead ? sentence : null}
          reasons={notes.length > 0 ? [] : reasons}
          isRefused={!lead}
        />
      )}
    </section>
  );
}

function Checks({
  checks,
  numberOfGroups,
  numbers,
  reasons,
  isRefused,
}: Pick<VerdictPanelProps, "checks" | "numberOfGroups" | "reasons"> & { numbers: string | null; isRefused: boolean }) {
  const met = checks.filter(({ passed }) => passed).length;
  return (
    <div className="self-start border-line-strong text-[0.8125rem] lg:border-l lg:pl-6">
      <p className="font-semibold">
        {number(met)} of {number(checks.length)} tests met{" "}
        <span aria-hidden="true" className="text-action tracking-[0.2em]">
          {checks.map(({ passed }) => (passed ? "●" : "○")).join("")}
        </span>
      </p>
      {reasons.length > 0 && (
        <>
          <h3 className="mt-1 text-soft">What speaks against clear groups</h3>
          <ul className="list-disc pl-5 text-soft">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {numbers && <p className="mt-1 text-soft text-xs leading-snug">{numbers}</p>}
      <details className="mt-1">
        <summary className="py-1 text-action">How do we know? {checksTitle(checks, { isRefused })}</summary>
        <Evidence checks={checks} numberOfGroups={numberOfGroups} isRefused={isRefused} />
      </details>
      {/* On paper nothing can be opened. */}
      <div className="hidden print:block">
        <Evidence checks={checks} numberOfGroups={numberOfGroups} isRefused={isRefused} />
      </div>
    </div>
  );
}

function Evidence({
  checks,
  numberOfGroups,
  isRefused,
}: Pick<VerdictPanelProps, "checks" | "numberOfGroups"> & { isRefused: boolean }) {
  return (
    <>
      <CheckTable checks={checks} isRefused={isRefused} />
      <p className="mt-1 text-soft text-xs">{WORDING_NOTE}</p>
      {numberOfGroups && <NumberOfGroupsTable view={numberOfGroups} />}
    </>
  );
}

function CheckTable({ checks, isRefused }: { checks: readonly CheckRow[]; isRefused: boolean }) {
  return (
    <DataTable
      caption={checksTitle(checks, { isRefused })}
      rows={checks}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "check",
          head: "Check",
          cell: ({ id, title, question }) => (
            <>
              <Term definition={GLOSSARY[id].definition}>{title}</Term>
              <span className="block text-soft text-xs">{question}</span>
            </>
          ),
        },
        {
          key: "found",
          head: (
            <>
              Found<span className="block">and for clear groups</span>
            </>
          ),
          isNumber: true,
          className: "whitespace-nowrap",
          cell: ({ value, limit }) => (
            <>
              {value}
              <span className="block text-soft">{limit}</span>
            </>
          ),
        },
        { key: "met", head: "Met", cell: ({ passed }) => (passed === null ? "–" : passed ? "yes" : "no") },
      ]}
    />
  );
}
