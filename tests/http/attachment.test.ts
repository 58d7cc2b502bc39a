import { describe, expect, it } from "vitest";
import { attachment } from "@/lib/http/attachment";

describe("the name of a file to be saved", () => {
  it("the name of a file to be saved stays as it is where it is plain", () => {
    expect(attachment("small-1.0.0.zip")).toBe('attachment; filename="small-1.0.0.zip"');
  });

  it("the name of a file to be saved makes a header whatever the version holds", () => {
    for (const version of ["版本 1", '1"; x="2', "1\r\nX: y", "../../1", "é"]) {
      const headers = new Headers({ "Content-Disposition": attachment(`small-${version}.zip`) });
      expect(headers.get("Content-Disposition")).toMatch(/^attachment; filename="small-[A-Za-z0-9._-]*\.zip"$/);
      expect([...headers]).toHaveLength(1);
    }
  });
});
