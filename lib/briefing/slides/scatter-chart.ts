import type { GroupShape } from "@/lib/views/groups/group-identity";

/** A point of a map: a commentator where the map puts it. */
export interface ScatterPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Whether there is room for its name beside it; all names are in the figures of the chart. */
  readonly isNamed: boolean;
}

/** Points that look alike: the members of a group, those leaning towards it, those in between. */
export interface ScatterSeries {
  /** For the key: "Group 1: against banning the use of nuclear arms (41)". */
  readonly name: string;
  /** The number of the group, from 1, which decides the colour; null for those in no group. */
  readonly group: number | null;
  readonly shape: GroupShape;
  readonly isHollow: boolean;
  readonly points: readonly ScatterPoint[];
}

/** A map of clusters for a slide: a unit is as long upwards as it is to the side. */
export interface ScatterChart {
  readonly title: string;
  /** The map in words, for whoever cannot see it. */
  readonly description: string;
  readonly series: readonly ScatterSeries[];
}
