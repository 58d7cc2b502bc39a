import { describe, expect, it } from "vitest";
import { suggestCommentators } from "@/lib/views/commentators/commentator-suggestions";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const { index } = selected(builtInDossier());
const ids = (typed: string) => suggestCommentators(index, typed).map(({ id }) => id);

describe("whom typed words may mean", () => {
  it("whom typed words may mean is whoever is spelt so, by either spelling", () => {
    expect(ids("Lankov")).toEqual(["andrei-lankov"]);
    expect(ids("cynkin")).toEqual(["thomas-cynkin"]);
  });

  it("whom typed words may mean is whoever is nearly spelt so, where nobody is", () => {
    expect(ids("Lankof")).toEqual(["andrei-lankov"]);
    expect(ids("tory stangeron")).toEqual(["troy-stangarone"]);
    expect(ids("artillery zzz")).toEqual([]);
  });

  it("whom typed words may mean is five at most, and nobody without words", () => {
    expect(ids("south korean").length).toBe(5);
    expect(ids(" ?! ")).toEqual([]);
  });
});
