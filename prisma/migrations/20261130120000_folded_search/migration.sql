-- Search on texts that are folded in the application, alike for every database (lib/search): triggers say which quotations are to be folded
-- anew, by a text that is null, and lib/database/search/fold-quotations.ts folds them. Old databases are folded when they are migrated.
DROP TRIGGER "Quotation_search_insert";
DROP TRIGGER "Quotation_search_update";
DROP TRIGGER "Quotation_search_delete";
DROP TRIGGER "Commentator_search_update";
DROP TABLE "QuotationIndex";
DROP TABLE "QuotationSearch";

-- A number of its own: the row numbers of "Quotation" may change when the file is compacted, and the index must still be able to take out
-- exactly what it was given.
CREATE TABLE "QuotationSearch" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,
    "text" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL DEFAULT '',
    UNIQUE ("dossierId", "quotationId")
);

CREATE INDEX "QuotationSearch_unfolded_idx" ON "QuotationSearch" ("dossierId") WHERE "text" IS NULL;

-- Folded words between single spaces: every other character belongs to a word.
CREATE VIRTUAL TABLE "QuotationIndex" USING fts5(
    "terms", content = 'QuotationSearch', content_rowid = 'number', tokenize = 'ascii', detail = 'none', prefix = '1 2 3'
);

CREATE TRIGGER "QuotationSearch_insert" AFTER INSERT ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" (rowid, "terms") VALUES (new."number", new."terms");
END;

CREATE TRIGGER "QuotationSearch_delete" AFTER DELETE ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" ("QuotationIndex", rowid, "terms") VALUES ('delete', old."number", old."terms");
END;

CREATE TRIGGER "QuotationSearch_update" AFTER UPDATE OF "terms" ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" ("QuotationIndex", rowid, "terms") VALUES ('delete', old."number", old."terms");
    INSERT INTO "QuotationIndex" (rowid, "terms") VALUES (new."number", new."terms");
END;

CREATE TRIGGER "Quotation_search_insert" AFTER INSERT ON "Quotation" BEGIN
    INSERT INTO "QuotationSearch" ("dossierId", "quotationId") VALUES (new."dossierId", new."id");
END;

CREATE TRIGGER "Quotation_search_update" AFTER UPDATE OF "exact", "summary", "commentatorId" ON "Quotation" BEGIN
    UPDATE "QuotationSearch" SET "text" = NULL WHERE "dossierId" = new."dossierId" AND "quotationId" = new."id";
END;

CREATE TRIGGER "Quotation_search_delete" AFTER DELETE ON "Quotation" BEGIN
    DELETE FROM "QuotationSearch" WHERE "dossierId" = old."dossierId" AND "quotationId" = old."id";
END;

CREATE TRIGGER "Commentator_search_update" AFTER UPDATE OF "name", "namesInSources" ON "Commentator" BEGIN
    UPDATE "QuotationSearch" SET "text" = NULL
    WHERE "dossierId" = new."dossierId" AND "quotationId" IN (
        SELECT "id" FROM "Quotation" WHERE "dossierId" = new."dossierId" AND "commentatorId" = new."id");
END;

-- Every word that was ever folded in a dossier, for typing errors; one that is gone does no harm, since proposals are tried.
CREATE TABLE "SearchWord" (
    "dossierId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    PRIMARY KEY ("dossierId", "word"),
    CONSTRAINT "SearchWord_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

INSERT INTO "QuotationSearch" ("dossierId", "quotationId") SELECT "dossierId", "id" FROM "Quotation";
