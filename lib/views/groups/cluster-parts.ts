import type { Spot } from "@/lib/views/groups/cluster-outline";
import type { GroupIdentity, GroupMembership } from "@/lib/views/groups/group-identity";
import type { OutlineTitle } from "@/lib/views/groups/outline-titles";

export interface ClusterPoint extends Spot {
  readonly id: string;
  readonly name: string;
  readonly place: GroupMembership;
  /** "Group 1, stays in 99 of 100": what the name does not say. */
  readonly words: string;
}

export interface ClusterShape {
  readonly group: GroupIdentity;
  readonly corners: readonly Spot[];
  /** Where "Group 1" stands, at the edge of the outline. */
  readonly title: OutlineTitle;
  readonly members: number;
  /** Names of those it encloses although they are no members. */
  readonly enclosed: readonly string[];
}
