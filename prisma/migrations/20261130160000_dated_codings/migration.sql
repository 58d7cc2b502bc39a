-- Several codings of one proposition by one coder, told apart by their date (empty for none: no part of a key may be null), and a status for
-- what was found both ways. SQLite changes neither a key nor a CHECK, so both tables are written anew.
PRAGMA defer_foreign_keys = ON;
PRAGMA foreign_keys = OFF;

CREATE TABLE "new_Coding" (
    "dossierId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "propositionId" TEXT NOT NULL,
    "coderId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "value" INTEGER,
    "confidence" TEXT,
    "rationale" TEXT NOT NULL,
    "asOf" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf"),
    CONSTRAINT "Coding_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coding_dossierId_commentatorId_fkey" FOREIGN KEY ("dossierId", "commentatorId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_dossierId_propositionId_fkey" FOREIGN KEY ("dossierId", "propositionId") REFERENCES "Proposition" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_dossierId_coderId_fkey" FOREIGN KEY ("dossierId", "coderId") REFERENCES "Coder" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_status_check" CHECK ("status" IN ('coded', 'declined', 'none', 'mixed')),
    CONSTRAINT "Coding_value_check" CHECK ("value" BETWEEN -2 AND 2),
    CONSTRAINT "Coding_value_only_when_coded_check" CHECK (("status" = 'coded') = ("value" IS NOT NULL)),
    CONSTRAINT "Coding_confidence_check" CHECK ("confidence" IN ('low', 'medium', 'high')),
    CONSTRAINT "Coding_confidence_when_coded_check" CHECK ("status" <> 'coded' OR "confidence" IS NOT NULL)
);

INSERT INTO "new_Coding"
SELECT "dossierId", "commentatorId", "propositionId", "coderId", "status", "value", "confidence", "rationale", '' FROM "Coding";

-- It refers to the new table by its passing name, which renaming changes here too: dropping the old one would take with it whatever refers to it.
CREATE TABLE "new_CodingEvidence" (
    "dossierId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "propositionId" TEXT NOT NULL,
    "coderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quotationId" TEXT NOT NULL,
    "asOf" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf", "position"),
    CONSTRAINT "CodingEvidence_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CodingEvidence_dossierId_commentatorId_propositionId_coderId_asOf_fkey" FOREIGN KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf") REFERENCES "new_Coding" ("dossierId", "commentatorId", "propositionId", "coderId", "asOf") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "CodingEvidence_dossierId_commentatorId_quotationId_fkey" FOREIGN KEY ("dossierId", "commentatorId", "quotationId") REFERENCES "Quotation" ("dossierId", "commentatorId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "CodingEvidence_position_check" CHECK ("position" >= 0)
);

INSERT INTO "new_CodingEvidence"
SELECT "dossierId", "commentatorId", "propositionId", "coderId", "position", "quotationId", '' FROM "CodingEvidence";

DROP TABLE "CodingEvidence";
DROP TABLE "Coding";
ALTER TABLE "new_Coding" RENAME TO "Coding";
ALTER TABLE "new_CodingEvidence" RENAME TO "CodingEvidence";

CREATE INDEX "Coding_dossierId_propositionId_idx" ON "Coding"("dossierId", "propositionId");
CREATE INDEX "Coding_dossierId_coderId_idx" ON "Coding"("dossierId", "coderId");
CREATE INDEX "CodingEvidence_dossierId_commentatorId_quotationId_idx" ON "CodingEvidence"("dossierId", "commentatorId", "quotationId");

PRAGMA foreign_keys = ON;
PRAGMA defer_foreign_keys = OFF;
