-- The differences of two selections are kept beside groupings and changes. SQLite does not change a CHECK, so the table is written anew.
CREATE TABLE "new_KeptAnalysis" (
    "dossierId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "computedAt" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "kind", "filter"),
    CONSTRAINT "KeptAnalysis_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "KeptAnalysis_kind_check" CHECK ("kind" IN ('grouping', 'changes', 'difference')),
    CONSTRAINT "KeptAnalysis_contentHash_check" CHECK (length("contentHash") = 64),
    CONSTRAINT "KeptAnalysis_method_check" CHECK (length("method") = 64)
);

INSERT INTO "new_KeptAnalysis"
SELECT "dossierId", "kind", "filter", "contentHash", "method", "result", "computedAt" FROM "KeptAnalysis";

DROP TABLE "KeptAnalysis";
ALTER TABLE "new_KeptAnalysis" RENAME TO "KeptAnalysis";
