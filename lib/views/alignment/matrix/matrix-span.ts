import type { GroupIdentity } from "@/lib/views/groups/group-identity";

/** The rows of one group, or of those of no group: from `from` to before `to`. */
export interface MatrixSpan {
  readonly key: string;
  readonly title: string;
  readonly group: GroupIdentity | null;
  readonly from: number;
  readonly to: number;
  /** How many of them, the last, only lean towards the group. */
  readonly leaning: number;
}
