-- Full-text search over quotations. Neither table is in prisma/schema.prisma: triggers keep both, and only lib/data/quotation-search.ts reads them.

-- The searchable texts once more, under a number of their own: the row numbers of "Quotation" may change when the file is compacted, and
-- the index must still be able to take out exactly what it was given when the speaker is gone already.
CREATE TABLE "QuotationSearch" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    UNIQUE ("dossierId", "quotationId")
);

-- "societe" finds "société".
CREATE VIRTUAL TABLE "QuotationIndex" USING fts5(
    "exact", "summary", "name",
    content = 'QuotationSearch', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER "QuotationSearch_insert" AFTER INSERT ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" (rowid, "exact", "summary", "name")
    VALUES (new."number", new."exact", new."summary", new."name");
END;

CREATE TRIGGER "QuotationSearch_delete" AFTER DELETE ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" ("QuotationIndex", rowid, "exact", "summary", "name")
    VALUES ('delete', old."number", old."exact", old."summary", old."name");
END;

CREATE TRIGGER "QuotationSearch_update" AFTER UPDATE ON "QuotationSearch" BEGIN
    INSERT INTO "QuotationIndex" ("QuotationIndex", rowid, "exact", "summary", "name")
    VALUES ('delete', old."number", old."exact", old."summary", old."name");
    INSERT INTO "QuotationIndex" (rowid, "exact", "summary", "name")
    VALUES (new."number", new."exact", new."summary", new."name");
END;

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

INSERT INTO "QuotationSearch" ("dossierId", "quotationId", "exact", "summary", "name")
SELECT quotation."dossierId", quotation."id", quotation."exact", coalesce(quotation."summary", ''),
    speaker."name" || ' ' || coalesce(speaker."namesInSources", '')
FROM "Quotation" AS quotation
JOIN "Commentator" AS speaker ON speaker."dossierId" = quotation."dossierId" AND speaker."id" = quotation."commentatorId";
