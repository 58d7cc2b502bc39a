import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { beginHistory, changed, redone, undone } from "@/lib/briefing/plan/plan-history";

const plan = (title: string): BriefingPlan => ({ title, blocks: [] });

describe("the history of a plan", () => {
  it("the history of a plan goes back step by step and forward again", () => {
    const history = changed(changed(beginHistory(plan("a")), plan("b")), plan("c"));
    expect(undone(history).present.title).toBe("b");
    expect(undone(undone(history)).present.title).toBe("a");
    expect(redone(undone(history)).present.title).toBe("c");
  });

  it("the history of a plan takes a word typed letter by letter for one step, and the next word elsewhere for another", () => {
    const typed = ["h", "he", "her"].reduce((now, text) => changed(now, plan(text), "b1"), beginHistory(plan("")));
    expect(undone(typed).present.title).toBe("");
    expect(undone(changed(typed, plan("other"), "b2")).present.title).toBe("her");
  });

  it("the history of a plan forgets what was undone once something new is done", () => {
    const history = changed(undone(changed(beginHistory(plan("a")), plan("b"))), plan("c"));
    expect(redone(history)).toBe(history);
  });

  it("the history of a plan is where it began after as many steps back as were made, whatever was typed in between", () => {
    const steps = fc.array(fc.record({ title: fc.string(), typing: fc.constantFrom(null, "b1", "b2") }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (given) => {
        const first = plan("first");
        let history = given.reduce((now, { title, typing }) => changed(now, plan(title), typing), beginHistory(first));
        while (history.past.length > 0) history = undone(history);
        expect(history.present).toBe(first);
        expect(undone(history)).toBe(history);
      }),
    );
  });
});
