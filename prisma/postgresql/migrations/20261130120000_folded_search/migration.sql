-- Search on texts that are folded in the application, alike for every database (lib/search): triggers say which quotations are to be folded
-- anew, by a text that is null, and lib/database/search/fold-quotations.ts folds them. Old databases are folded when they are migrated.
DROP TRIGGER "Quotation_search" ON "Quotation";
DROP TRIGGER "Commentator_search" ON "Commentator";
DROP FUNCTION "concordance_search_quotation"();
DROP FUNCTION "concordance_search_commentator"();
DROP TABLE "QuotationSearch";
DROP FUNCTION "concordance_fold"(TEXT);

CREATE TABLE "QuotationSearch" (
    "dossierId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,
    "text" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL DEFAULT '',
    -- Folded words between single spaces: no parser has a say in what a word is.
    "document" TSVECTOR NOT NULL GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array("terms", ' '), ''))) STORED,
    PRIMARY KEY ("dossierId", "quotationId")
);

CREATE INDEX "QuotationSearch_document_idx" ON "QuotationSearch" USING GIN ("document");
CREATE INDEX "QuotationSearch_unfolded_idx" ON "QuotationSearch" ("dossierId") WHERE "text" IS NULL;

CREATE FUNCTION "concordance_search_quotation"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "QuotationSearch" WHERE "dossierId" = OLD."dossierId" AND "quotationId" = OLD."id";
    ELSE
        INSERT INTO "QuotationSearch" ("dossierId", "quotationId") VALUES (NEW."dossierId", NEW."id")
        ON CONFLICT ("dossierId", "quotationId") DO UPDATE SET "text" = NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER "Quotation_search" AFTER INSERT OR DELETE OR UPDATE OF "exact", "summary", "commentatorId" ON "Quotation"
FOR EACH ROW EXECUTE FUNCTION "concordance_search_quotation"();

CREATE FUNCTION "concordance_search_commentator"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "QuotationSearch" SET "text" = NULL
    WHERE "dossierId" = NEW."dossierId" AND "quotationId" IN (
        SELECT "id" FROM "Quotation" WHERE "dossierId" = NEW."dossierId" AND "commentatorId" = NEW."id");
    RETURN NULL;
END
$$;

CREATE TRIGGER "Commentator_search" AFTER UPDATE OF "name", "namesInSources" ON "Commentator"
FOR EACH ROW EXECUTE FUNCTION "concordance_search_commentator"();

-- Every word that was ever folded in a dossier, for typing errors; one that is gone does no harm, since proposals are tried.
CREATE TABLE "SearchWord" (
    "dossierId" TEXT NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY ("dossierId", "word"),
    CONSTRAINT "SearchWord_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "QuotationSearch" ("dossierId", "quotationId") SELECT "dossierId", "id" FROM "Quotation";
