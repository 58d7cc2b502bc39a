-- Authors of a source as they are printed; null where a package gives none.
ALTER TABLE "Source" ADD COLUMN "authors" TEXT;

-- The texts that an import replaced or added to sources that were there, for its undo.
ALTER TABLE "Import" ADD COLUMN "textsBefore" BYTEA;
