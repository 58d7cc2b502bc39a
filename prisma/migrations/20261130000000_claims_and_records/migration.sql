-- What is claimed, in the words that a sentence takes; null where a package gives none.
ALTER TABLE "Proposition" ADD COLUMN "claim" TEXT;
ALTER TABLE "Proposition" ADD COLUMN "shortClaim" TEXT CONSTRAINT "Proposition_shortClaim_check" CHECK (length("shortClaim") <= 60);

-- Records (votes, panel answers): a further kind of coder and of quotation. SQLite cannot change a CHECK, so both tables are written anew.
PRAGMA defer_foreign_keys = ON;
PRAGMA foreign_keys = OFF;

CREATE TABLE "new_Coder" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Coder_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coder_kind_check" CHECK ("kind" IN ('machine', 'person', 'adjudication', 'record')),
    CONSTRAINT "Coder_scope_check" CHECK ("scope" IN ('all', 'partial', 'differences')),
    CONSTRAINT "Coder_adjudication_check" CHECK ("kind" <> 'adjudication' OR "scope" = 'differences')
);

INSERT INTO "new_Coder" SELECT "dossierId", "id", "title", "kind", "scope" FROM "Coder";
DROP TABLE "Coder";
ALTER TABLE "new_Coder" RENAME TO "Coder";

-- Renaming a table checks every trigger, and this one names the table that is away for a moment.
DROP TRIGGER "Commentator_search_update";

CREATE TABLE "new_Quotation" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT,
    "suffix" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "paragraph" INTEGER,
    "voice" TEXT NOT NULL,
    "voiceCertainty" TEXT NOT NULL,
    "reportedById" TEXT,
    "via" TEXT,
    "statedOn" TEXT,
    "statedOnBasis" TEXT,
    "venue" TEXT,
    "summary" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Quotation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quotation_dossierId_sourceId_fkey" FOREIGN KEY ("dossierId", "sourceId") REFERENCES "Source" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Quotation_dossierId_commentatorId_fkey" FOREIGN KEY ("dossierId", "commentatorId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Quotation_dossierId_reportedById_fkey" FOREIGN KEY ("dossierId", "reportedById") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Quotation_start_check" CHECK ("start" >= 0),
    CONSTRAINT "Quotation_end_check" CHECK ("start" < "end"),
    CONSTRAINT "Quotation_paragraph_check" CHECK ("paragraph" >= 1),
    CONSTRAINT "Quotation_voice_check" CHECK ("voice" IN ('direct', 'mixed', 'paraphrase', 'author', 'nested', 'record')),
    CONSTRAINT "Quotation_voiceCertainty_check" CHECK ("voiceCertainty" IN ('clear', 'ambiguous'))
);

INSERT INTO "new_Quotation"
SELECT "dossierId", "id", "sourceId", "commentatorId", "exact", "prefix", "suffix", "start", "end", "paragraph", "voice",
    "voiceCertainty", "reportedById", "via", "statedOn", "statedOnBasis", "venue", "summary"
FROM "Quotation";
DROP TABLE "Quotation";
ALTER TABLE "new_Quotation" RENAME TO "Quotation";

-- Indexes and triggers went with the old table.
CREATE INDEX "Quotation_dossierId_sourceId_idx" ON "Quotation"("dossierId", "sourceId");
CREATE INDEX "Quotation_dossierId_reportedById_idx" ON "Quotation"("dossierId", "reportedById");
CREATE UNIQUE INDEX "Quotation_dossierId_commentatorId_id_key" ON "Quotation"("dossierId", "commentatorId", "id");

CREATE TRIGGER "Quotation_search_insert" AFTER INSERT ON "Quotation" BEGIN
    INSERT INTO "QuotationSearch" ("dossierId", "quotationId", "exact", "summary", "name")
    SELECT new."dossierId", new."id", new."exact", coalesce(new."summary", ''), "name" || ' ' || coalesce("namesInSources", '')
    FROM "Commentator" WHERE "dossierId" = new."dossierId" AND "id" = new."commentatorId";
END;

CREATE TRIGGER "Quotation_search_update" AFTER UPDATE OF "exact", "summary", "commentatorId" ON "Quotation" BEGIN
    UPDATE "QuotationSearch"
    SET "exact" = new."exact", "summary" = coalesce(new."summary", ''), "name" = coalesce((
        SELECT "name" || ' ' || coalesce("namesInSources", '')
        FROM "Commentator" WHERE "dossierId" = new."dossierId" AND "id" = new."commentatorId"), '')
    WHERE "dossierId" = new."dossierId" AND "quotationId" = new."id";
END;

CREATE TRIGGER "Quotation_search_delete" AFTER DELETE ON "Quotation" BEGIN
    DELETE FROM "QuotationSearch" WHERE "dossierId" = old."dossierId" AND "quotationId" = old."id";
END;

CREATE TRIGGER "Commentator_search_update" AFTER UPDATE OF "name", "namesInSources" ON "Commentator" BEGIN
    UPDATE "QuotationSearch" SET "name" = new."name" || ' ' || coalesce(new."namesInSources", '')
    WHERE "dossierId" = new."dossierId" AND "quotationId" IN (
        SELECT "id" FROM "Quotation" WHERE "dossierId" = new."dossierId" AND "commentatorId" = new."id");
END;

PRAGMA foreign_keys = ON;
PRAGMA defer_foreign_keys = OFF;
