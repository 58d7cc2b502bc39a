-- Full-text search over quotations. The table is not in the Prisma schema: triggers keep it, and only lib/data/quotation-search.ts reads it.

-- Case, diacritics and ASCII punctuation folded, so that "societe" finds "société" and a hyphenated word is found by its parts.
CREATE FUNCTION "concordance_fold"(original TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(regexp_replace(
        regexp_replace(normalize(original, NFKD), '[\u0300-\u036f]', '', 'g'),
        '[!-/:-@\[-`{-~\u2010-\u2026]', ' ', 'g'))
$$;

CREATE TABLE "QuotationSearch" (
    "dossierId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "document" TSVECTOR NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('simple'::regconfig, "concordance_fold"("name")), 'A') ||
        setweight(to_tsvector('simple'::regconfig, "concordance_fold"("exact")), 'B') ||
        setweight(to_tsvector('simple'::regconfig, "concordance_fold"("summary")), 'C')
    ) STORED,
    PRIMARY KEY ("dossierId", "quotationId")
);

CREATE INDEX "QuotationSearch_document_idx" ON "QuotationSearch" USING GIN ("document");

CREATE FUNCTION "concordance_search_quotation"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "QuotationSearch" WHERE "dossierId" = OLD."dossierId" AND "quotationId" = OLD."id";
        RETURN NULL;
    END IF;
    INSERT INTO "QuotationSearch" ("dossierId", "quotationId", "exact", "summary", "name")
    SELECT NEW."dossierId", NEW."id", NEW."exact", coalesce(NEW."summary", ''), speaker."name" || ' ' || coalesce(speaker."namesInSources", '')
    FROM "Commentator" AS speaker WHERE speaker."dossierId" = NEW."dossierId" AND speaker."id" = NEW."commentatorId"
    ON CONFLICT ("dossierId", "quotationId") DO UPDATE
    SET "exact" = excluded."exact", "summary" = excluded."summary", "name" = excluded."name";
    RETURN NULL;
END
$$;

CREATE TRIGGER "Quotation_search" AFTER INSERT OR DELETE OR UPDATE OF "exact", "summary", "commentatorId" ON "Quotation"
FOR EACH ROW EXECUTE FUNCTION "concordance_search_quotation"();

CREATE FUNCTION "concordance_search_commentator"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "QuotationSearch" SET "name" = NEW."name" || ' ' || coalesce(NEW."namesInSources", '')
    WHERE "dossierId" = NEW."dossierId" AND "quotationId" IN (
        SELECT "id" FROM "Quotation" WHERE "dossierId" = NEW."dossierId" AND "commentatorId" = NEW."id");
    RETURN NULL;
END
$$;

CREATE TRIGGER "Commentator_search" AFTER UPDATE OF "name", "namesInSources" ON "Commentator"
FOR EACH ROW EXECUTE FUNCTION "concordance_search_commentator"();

INSERT INTO "QuotationSearch" ("dossierId", "quotationId", "exact", "summary", "name")
SELECT quotation."dossierId", quotation."id", quotation."exact", coalesce(quotation."summary", ''),
    speaker."name" || ' ' || coalesce(speaker."namesInSources", '')
FROM "Quotation" AS quotation
JOIN "Commentator" AS speaker ON speaker."dossierId" = quotation."dossierId" AND speaker."id" = quotation."commentatorId";
