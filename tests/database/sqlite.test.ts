import { describe } from "vitest";
import { describeChanges } from "@/tests/database/suites/changes";
import { describeConstraints } from "@/tests/database/suites/constraints";
import { describeDrafts } from "@/tests/database/suites/drafts";
import { describeFrozenBriefings } from "@/tests/database/suites/frozen-briefings";
import { describeImportRecords } from "@/tests/database/suites/import-records";
import { describeImportTexts } from "@/tests/database/suites/import-texts";
import { describeImports } from "@/tests/database/suites/imports";
import { describeRoundTrip } from "@/tests/database/suites/round-trip";
import { describeRowStatements } from "@/tests/database/suites/row-statements";
import { describeSearch } from "@/tests/database/suites/search";
import { describeSourceTexts } from "@/tests/database/suites/source-texts";
import { freshSqliteUrl, reusing } from "@/tests/support/databases/database";

describe("on SQLite", () => {
  const fresh = reusing(freshSqliteUrl);
  describeRoundTrip(fresh);
  describeImports(fresh);
  describeChanges(fresh);
  describeRowStatements(fresh);
  describeConstraints(fresh);
  describeSourceTexts(fresh);
  describeSearch(fresh);
  describeFrozenBriefings(fresh);
  describeDrafts(fresh);
  describeImportRecords(fresh);
  describeImportTexts(fresh);
});
