import { columnsStyle } from "@/components/groups/columns-style";
import { ProfilesInWords, toldCounts } from "@/components/groups/profiles-in-words";
import { RefusalOverlay } from "@/components/groups/refusal-overlay";
import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { GroupProfiles, ProfileCell, ProfilePart, ProfileRow } from "@/lib/views/groups/group-profiles";
import { number } from "@/lib/wording/count";

interface GroupProfilesTableProps {
  readonly view: GroupProfiles;
  readonly hrefOfCell: (cell: { readonly groupId: string; readonly propositionId: string }) => string;
  readonly hrefOfProposition: (row: Pick<ProfileRow, "propositionId" | "issueId">) => string;
  /** The cell whose evidence is open. */
  readonly open?: string | null;
}

/**
 * Rows of a part before the rest is folded: a page of 24 propositions shows all, one of 80 does not become a scroll.
 */
const MAX_ROWS: Readonly<Record<ProfilePart["key"], number>> = { apart: 16, common: 10, little: 6 };

/** Folded rows that are drawn as bars; beyond them the same counts are words. */
const MAX_DRAWN = 60;

/** What each group says: a bar of the members' values a cell, its median marked, leading to the words. */
export function GroupProfilesTable({ view, ...links }: GroupProfilesTableProps) {
  return (
    <div className="relative">
      <p className="mb-2 flex flex-wrap gap-x-4 text-[0.8125rem] text-soft">
        {view.values.map(({ value, label }) => (
          <span key={value} className="inline-flex items-center gap-1.5">
            <span className="swatch size-2.5" data-value={value} aria-hidden="true" /> {label}
          </span>
        ))}
        <span>▲ median</span>
      </p>
      {view.parts.map((part) => {
        const rows = part.rows.slice(0, MAX_ROWS[part.key]);
        const folded = part.rows.slice(rows.length, rows.length + MAX_DRAWN);
        const told = part.rows.slice(rows.length + folded.length);
        return (
          <section key={part.key} aria-label={part.title} className="mt-3">
            <h3 className="font-semibold text-[0.8125rem] text-soft">
              {part.title}, {part.note}
            </h3>
            <Rows view={view} rows={rows} caption={part.title} {...links} />
            {folded.length > 0 && (
              <details className="mt-1">
                <summary className="text-[0.84rem] text-action">{number(folded.length + told.length)} more</summary>
                <Rows view={view} rows={folded} caption={`${part.title}, the rest`} {...links} />
                <ProfilesInWords view={view} rows={told} hrefOfProposition={links.hrefOfProposition} />
              </details>
            )}
          </section>
        );
      })}
      <RefusalOverlay refusal={view.refusal} />
    </div>
  );
}

function Rows({
  view,
  rows,
  caption,
  hrefOfCell,
  hrefOfProposition,
  open,
}: GroupProfilesTableProps & { rows: readonly ProfileRow[]; caption: string }) {
  return (
    <table
      style={columnsStyle(view.groups.length)}
      className="by-group w-full max-w-[72rem] table-fixed text-[0.8125rem]"
    >
      <caption className="sr-only">{caption}: what each group says on each proposition</caption>
      <thead>
        <tr className="text-left">
          <th scope="col" className="w-[26%] py-1 pr-4 font-normal text-soft">
            <span className="sr-only">Proposition</span>
          </th>
          {view.groups.map((group) => (
            <th key={group.id} scope="col" className="py-1 pr-4 font-semibold">
              <GroupGlyph group={group} /> <span className="max-sm:sr-only">{group.title} · </span>
              <span className="sm:hidden">{group.number} · </span>
              {number(group.members)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.propositionId} className="border-line border-t align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <a
                href={hrefOfProposition(row)}
                className="font-serif text-[0.9375rem] hover:underline"
                title={row.wording}
              >
                {row.short}
              </a>{" "}
              <span className="text-soft text-xs">{row.propositionId}</span>
            </th>
            {row.cells.map((cell, column) => (
              <td key={cell.groupId} className="py-1.5 pr-4">
                <Cell
                  cell={cell}
                  values={view.values}
                  group={view.groups[column]?.title ?? ""}
                  href={hrefOfCell({ groupId: cell.groupId, propositionId: row.propositionId })}
                  isOpen={open === `${cell.groupId}.${row.propositionId}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Segments narrower than this share have no room for their count; the words below and the link's name have it. */
const MIN_SHARE_WITH_COUNT = 0.13;

function Cell({
  cell,
  values,
  group,
  href,
  isOpen,
}: {
  cell: ProfileCell;
  values: GroupProfiles["values"];
  group: string;
  href: string;
  isOpen: boolean;
}) {
  const of = cell.holders < cell.members ? ` · ${number(cell.holders)} of ${number(cell.members)}` : "";
  if (cell.holders === 0) return <span className="text-soft text-xs">no position</span>;
  return (
    <a
      href={href}
      aria-label={`${group}: ${toldCounts(values, cell)}; median: ${cell.words}`}
      aria-current={isOpen ? "true" : undefined}
      className="profile block aria-[current]:outline-2 aria-[current]:outline-action aria-[current]:outline-offset-2"
    >
      <span className="flex h-3.5 gap-px">
        {values.map(({ value }, place) => {
          const held = cell.counts[place] ?? 0;
          if (held === 0) return null;
          return (
            <span
              key={value}
              className="swatch overflow-hidden text-center text-[0.6875rem] leading-[0.875rem] tabular-nums"
              data-value={value}
              style={{ flex: `${held} 1 0`, color: `var(--on-${tokenOf(value)})` }}
            >
              {held >= MIN_SHARE_WITH_COUNT * cell.holders ? number(held) : ""}
            </span>
          );
        })}
      </span>
      <span className="block text-center text-ink leading-none" aria-hidden="true">
        <span className="block text-[0.5rem] leading-[0.5rem]">▲</span>
        <span className="text-soft text-xs">
          {cell.words}
          {of}
        </span>
      </span>
    </a>
  );
}

function tokenOf(value: number): string {
  if (value === 0) return "0";
  return value < 0 ? `m${-value}` : `p${value}`;
}
