import type { Wording } from "@/lib/domain/wording";
import { checkAnnotations, checkCodebook } from "@/lib/dossier/checks/check-codebook";
import { checkCodings } from "@/lib/dossier/checks/check-codings";
import { checkKeys } from "@/lib/dossier/checks/check-keys";
import { checkPassages } from "@/lib/dossier/checks/check-passages";
import { checkPeople } from "@/lib/dossier/checks/check-people";
import { checkRepeats } from "@/lib/dossier/checks/check-repeats";
import { checkTwins } from "@/lib/dossier/checks/check-twins";
import type { Problem } from "@/lib/dossier/problem";
import type { ReadTables } from "@/lib/dossier/read-tables";
import { checkScale } from "@/lib/dossier/read-wording";

/** Everything that several rows or tables must agree on, whatever they were read from. */
export function checkTables(tables: ReadTables, wording: Wording): Problem[] {
  return [
    ...checkKeys(tables),
    ...checkCodebook(tables),
    ...checkPeople(tables),
    ...checkPassages(tables),
    ...checkCodings(tables),
    ...checkScale(tables, wording),
    ...checkAnnotations(tables),
    ...checkTwins(tables),
    ...checkRepeats(tables),
  ];
}
