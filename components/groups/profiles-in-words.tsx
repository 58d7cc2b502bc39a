import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { GroupProfiles, ProfileCell, ProfileRow } from "@/lib/views/groups/group-profiles";
import { number } from "@/lib/wording/count";

/** Rows as lines of text, each leading to its proposition, where there are hundreds. */
export function ProfilesInWords({
  view,
  rows,
  hrefOfProposition,
}: {
  view: GroupProfiles;
  rows: readonly ProfileRow[];
  hrefOfProposition: (row: Pick<ProfileRow, "propositionId" | "issueId">) => string;
}) {
  if (rows.length === 0) return null;
  return (
    <StaticHtml>
      <ul className="mt-2 max-w-[72rem] text-[0.8125rem]">
        {rows.map((row) => (
          <li key={row.propositionId} className="border-line border-t py-1">
            <a href={hrefOfProposition(row)} className="inline-block py-0.5 hover:underline">
              {row.short}
            </a>{" "}
            <span className="text-soft">
              {row.cells
                .map((cell, column) => `${view.groups[column]?.title ?? ""}: ${toldCounts(view.values, cell)}`)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </StaticHtml>
  );
}

/** "98 voted for, 3 voted against"; "no position". */
export function toldCounts(values: GroupProfiles["values"], { counts }: ProfileCell): string {
  const told = values.flatMap(({ label }, place) => {
    const held = counts[place] ?? 0;
    return held > 0 ? [`${number(held)} ${label}`] : [];
  });
  return told.join(", ") || "no position";
}
