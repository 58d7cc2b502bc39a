import type { Grouping } from "@/lib/analysis/grouping/grouping-result";

/** Second cue of a group beside its colour: the form of its marks. */
export type GroupShape = "circle" | "square" | "triangle" | "diamond" | "plus" | "star";

/** How a found group looks and is called, the same in every picture, table and file. */
export interface GroupIdentity {
  /** As in the grouping: "g1". */
  readonly id: string;
  /** From 1, largest group first. */
  readonly number: number;
  /** "Group 1": its id for people; what it says is a name of its own, see group-name.ts. */
  readonly title: string;
  /** A colour of the palette by its name in app/globals.css and figures/palette/palette.ts: "group-1". */
  readonly token: string;
  /** The same as a value of an attribute or a style: "var(--group-1)". */
  readonly colour: string;
  readonly shape: GroupShape;
  /** Dashes of its outline as SVG has them; null for a full line. */
  readonly dash: string | null;
}

/** How a commentator stands to the groups found. */
export type GroupStanding = "member" | "leaning" | "in-between" | "not-placed";

export interface GroupMembership {
  readonly standing: GroupStanding;
  /** The group it is a member of or leans towards; null for the others. */
  readonly group: GroupIdentity | null;
  /** Share of the resamples in which it stays with that group, 0 to 1; null without one. */
  readonly stay: number | null;
}

export interface GroupIdentities {
  readonly groups: readonly GroupIdentity[];
  /** How any commentator stands to the groups; whoever the grouping does not name is not placed. */
  readonly membershipOf: (commentatorId: string) => GroupMembership;
}

/** The method tries six groups at most (MAXIMUM_GROUPS), so there is a look for each. */
const LOOKS: readonly { readonly shape: GroupShape; readonly dash: string | null }[] = [
  { shape: "circle", dash: null },
  { shape: "square", dash: "6 4" },
  { shape: "triangle", dash: "2 3" },
  { shape: "diamond", dash: "10 3 2 3" },
  { shape: "plus", dash: "12 5" },
  { shape: "star", dash: "4 2 1 2" },
];

const NOT_PLACED: GroupMembership = { standing: "not-placed", group: null, stay: null };

/**
 * Identity of each found group and group membership of each commentator. O(commentators).
 *
 * @param groups in the order shown; their place in it decides number, colour and shape.
 */
export function groupIdentities({ groups, inBetween, noun = "Group" }: GroupedCommentators): GroupIdentities {
  const identities = groups.map(({ id }, position) => groupIdentity(id, position, noun));
  const memberships = new Map<string, GroupMembership>(
    inBetween.map((id) => [id, { standing: "in-between", group: null, stay: null }]),
  );
  groups.forEach(({ members, leaning, stay }, position) => {
    const group = identities[position] ?? null;
    for (const id of members) memberships.set(id, { standing: "member", group, stay: stay[id] ?? null });
    for (const id of leaning) memberships.set(id, { standing: "leaning", group, stay: stay[id] ?? null });
  });
  return { groups: identities, membershipOf: (id) => memberships.get(id) ?? NOT_PLACED };
}

interface GroupedCommentators {
  readonly groups: readonly Pick<Grouping["groups"][number], "id" | "members" | "leaning" | "stay">[];
  readonly inBetween: readonly string[];
  /** What a group is called beside its number: parts of a refused division are no groups. */
  readonly noun?: "Group" | "Part";
}

/** Identity of the group at a position, from 0. */
export function groupIdentity(id: string, position: number, noun = "Group"): GroupIdentity {
  const look = LOOKS[position % LOOKS.length] ?? { shape: "circle", dash: null };
  const number = position + 1;
  const token = `group-${(position % LOOKS.length) + 1}`;
  return { id, number, title: `${noun} ${number}`, token, colour: `var(--${token})`, ...look };
}
