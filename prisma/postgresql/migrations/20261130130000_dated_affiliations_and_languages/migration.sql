-- When an affiliation held: ISO dates as far as they are known; null where a package gives none.
ALTER TABLE "Affiliation" ADD COLUMN "since" TEXT;
ALTER TABLE "Affiliation" ADD COLUMN "until" TEXT;

-- The language of the words where it is not that of the source, and a translation with whoever made it.
ALTER TABLE "Quotation" ADD COLUMN "language" TEXT;
ALTER TABLE "Quotation" ADD COLUMN "translation" TEXT;
ALTER TABLE "Quotation" ADD COLUMN "translator" TEXT;
