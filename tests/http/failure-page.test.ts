import { describe, expect, it } from "vitest";
import { failurePage } from "@/lib/http/failure-page";

describe("the page of a failure", () => {
  it("the page of a failure says what happened and where to go on, without scripts and with hostile words as words", () => {
    const page = failurePage({
      title: "This page could not be made.",
      message: "It failed & nothing was changed.",
      next: [{ words: "Try again", href: '/d/x?q="<b>' }, { words: "Or go back." }],
    });
    expect(page).toContain("<h1>This page could not be made.</h1><p>It failed &amp; nothing was changed.</p>");
    expect(page).toContain('<a href="/d/x?q=&quot;&lt;b&gt;">Try again</a> · Or go back.');
    expect(page).not.toContain("<script");
  });
});
