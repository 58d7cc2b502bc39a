import { describe, expect, it } from "vitest";
import { affiliationsAt, areDated, statedAt } from "@/lib/domain/affiliation-at";
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

describe("statedAt", () => {
  const party: Held = { id: "party", since: "2015", until: "2023" };
  const club: Held = { id: "club", since: null, until: null };
  const stated = (said: string | null, ...held: Held[]) => statedAt(held, dateSpan(said)).map(({ id }) => id);

  it("is the first of those that surely held on the day, also where others held or may have held beside it", () => {
    expect(stated("2019-05-01", minister, party, club)).toEqual(["minister"]);
    expect(stated("2019-05-01", club, party)).toEqual(["party"]);
  });

  it("is each that may have held where none surely did", () => {
    // 2020 may have ended for the minister on any day; in 2021 only the professor may have begun.
    expect(stated("2020/2021", minister, professor)).toEqual(["minister", "professor"]);
    expect(stated(null, minister, professor)).toEqual(["minister", "professor"]);
  });
});
