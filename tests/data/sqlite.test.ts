import { describe } from "vitest";
import { freshSqliteUrl, reusing } from "../support/database";
import { describeChanges } from "./suites/changes";
import { describeConstraints } from "./suites/constraints";
import { describeFrozenBriefings } from "./suites/frozen-briefings";
import { describeImports } from "./suites/imports";
import { describeRoundTrip } from "./suites/round-trip";
import { describeSearch } from "./suites/search";
import { describeSourceTexts } from "./suites/source-texts";

describe("on SQLite", () => {
  const fresh = reusing(freshSqliteUrl);
  describeRoundTrip(fresh);
  describeImports(fresh);
  describeChanges(fresh);
  describeConstraints(fresh);
  describeSourceTexts(fresh);
  describeSearch(fresh);
  describeFrozenBriefings(fresh);
});
