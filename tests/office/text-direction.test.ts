import { describe, expect, it } from "vitest";
import { isRightToLeft } from "@/lib/office/text-direction";

describe("the direction of a text", () => {
  it("the direction of a text is from the right where most of its letters are", () => {
    expect(isRightToLeft("قال الوزير إن الأسلحة وصلت")).toBe(true);
    expect(isRightToLeft("NATO: قال الوزير إن الأسلحة وصلت")).toBe(true);
  });

  it("the direction of a text is from the left for a sentence that begins with a name from elsewhere, and for names in several scripts", () => {
    expect(isRightToLeft("ليلى disagrees that North Korea is supplying arms")).toBe(false);
    expect(isRightToLeft("ليلى 69, Наталья 68, Ada Lovelace")).toBe(false);
    expect(isRightToLeft("1234 …")).toBe(false);
  });

  it("the direction of a text is that of the script that most letters are of, and from the left without letters", () => {
    expect(isRightToLeft("… لن تُسلَّم")).toBe(true);
    expect(isRightToLeft("שלום")).toBe(true);
    expect(isRightToLeft("He said لن")).toBe(false);
    expect(isRightToLeft("123 …")).toBe(false);
  });
});
