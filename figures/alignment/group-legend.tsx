import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { GroupIdentities } from "@/lib/views/groups/group-identity";

/** The marks of the groups, for pictures that have no room for a key of their own. */
export function GroupLegend({ groups }: { readonly groups: GroupIdentities }) {
  return (
    <ul className="keys mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.78rem] text-soft">
      {groups.groups.map((group) => (
        <li key={group.id} className="inline-flex items-center gap-1.5">
          <GroupGlyph group={group} />
          {group.title}
        </li>
      ))}
      <li>hollow: leaning</li>
    </ul>
  );
}
