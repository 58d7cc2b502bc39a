import { describe, expect, it } from "vitest";
import { affiliationsAt, areDated } from "@/lib/domain/affiliation-at";
import { dateSpan } from "@/lib/domain/issued-date";

interface Held {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
}

const minister: Held = { id: "minister", since: "2018-05", until: "2020" };
const professor: Held = { id: "professor", since: "2021-03", until: null };
const at = (said: string | null, held: readonly Held[] = [minister, professor]) =>
  affiliationsAt(held, dateSpan(said)).map(({ id }) => id);

describe("affiliationsAt", () => {
  it("affiliationsAt is the one that held on the day", () => {
    expect(at("2019-01-01")).toEqual(["minister"]);
    expect(at("2023-01-01")).toEqual(["professor"]);
  });

  it("affiliationsAt counts both ends in, as far as they are known", () => {
    expect(at("2018-05-01")).toEqual(["minister"]);
    expect(at("2020-12-31")).toEqual(["minister"]);
    expect(at("2018-04-30")).toEqual([]);
    expect(at("2021-01-15")).toEqual([]);
  });

  it("affiliationsAt is each that may have held where the day is not known or does not decide", () => {
    expect(at(null)).toEqual(["minister", "professor"]);
    expect(at("2020/2021")).toEqual(["minister", "professor"]);
  });

  it("affiliationsAt has no end where none is known", () => {
    const member: Held = { id: "member", since: null, until: null };
    expect(at("1999", [member])).toEqual(["member"]);
    expect([areDated([member]), areDated([member, minister])]).toEqual([false, true]);
  });
});
