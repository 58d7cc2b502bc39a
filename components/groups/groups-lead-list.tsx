import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { GroupsLead } from "@/lib/views/groups/groups-lead";
import { number } from "@/lib/wording/count";

/** Each group in a line: how large, what it stands for. */
export function GroupsLeadList({ lead, hrefOfGroup }: { lead: GroupsLead; hrefOfGroup: (id: string) => string }) {
  return (
    <ul className="mt-1.5 grid gap-0.5 font-serif text-[1.125rem] leading-snug">
      {lead.groups.map(({ identity, size, leaning, name }) => (
        <li key={identity.id} className="flex items-baseline gap-2">
          <GroupGlyph group={identity} />
          <span>
            <a href={hrefOfGroup(identity.id)} className="hover:underline">
              <b className="font-semibold">{size}</b>
            </a>{" "}
            {name}
            {leaning > 0 && <span className="text-[0.9rem] text-soft"> · {number(leaning)} more leaning</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What sets the groups apart most, as a sentence whose claim leads to its evidence. */
export function DividingSentence({ dividing, href }: { dividing: NonNullable<GroupsLead["dividing"]>; href: string }) {
  const { lead, claim, rest } = dividing.sentence;
  return (
    <p className="mt-2 max-w-[44em] font-serif text-[1.0625rem] leading-snug">
      {dividing.lead} {lead.charAt(0).toLowerCase()}
      {lead.slice(1)}
      <a href={href} className="text-link">
        {claim}
      </a>
      {rest}
    </p>
  );
}
