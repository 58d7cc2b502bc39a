import { expect, it } from "vitest";
import { commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { NOT_STATED } from "@/lib/filters/filter";
import { aCommentator, aDossier, anAffiliation, anInstitution } from "@/tests/support/dossiers/factories";

const FRANCE = aCommentator({ id: "france", country: "FR" });
const NATO = anInstitution({ id: "nato", type: "international-organisation", country: null });
const LYON = anInstitution({ id: "lyon", type: "university", country: "CH" });
const member = (institutionId: string, primary: boolean) =>
  anAffiliation({ commentatorId: "france", institutionId, primary });

it("takes the country of a state whose bodies have none from the state itself", () => {
  const dossier = aDossier({ commentators: [FRANCE], institutions: [NATO], affiliations: [member("nato", true)] });
  expect(commentatorAttributes(dossier)(FRANCE).country).toEqual(["FR"]);
});

it("takes the country of the institution where one has a country, never that of the person", () => {
  const affiliations = [member("nato", true), member("lyon", false)];
  const dossier = aDossier({ commentators: [FRANCE], institutions: [NATO, LYON], affiliations });
  expect(commentatorAttributes(dossier)(FRANCE).country).toEqual([NOT_STATED, "CH"]);
});
