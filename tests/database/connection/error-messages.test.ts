import { describe, expect, it } from "vitest";
import { parseDatabaseUrl } from "@/lib/database/connection/database-url";
import { explainFailure } from "@/lib/database/connection/error-messages";

const missing = Object.assign(new Error("ENOENT: no such file or directory, mkdir '/mnt/new'"), { code: "ENOENT" });

describe("something missing", () => {
  it("something missing is a folder where the database is a file, whatever a server would call it", () => {
    const { code, message } = explainFailure({ error: missing, location: parseDatabaseUrl("file:/mnt/new/x.db") });
    expect(code).toBe("folder-not-writable");
    expect(message).toContain("/mnt/new/x.db");
    expect(message).not.toContain("PostgreSQL");
  });

  it("something missing is a server where the database is on one", () => {
    const location = parseDatabaseUrl("postgresql://reader@example.org/name");
    expect(explainFailure({ error: missing, location }).code).toBe("unreachable");
  });
});
