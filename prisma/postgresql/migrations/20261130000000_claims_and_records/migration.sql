-- What is claimed, in the words that a sentence takes; null where a package gives none.
ALTER TABLE "Proposition" ADD COLUMN "claim" TEXT;
ALTER TABLE "Proposition" ADD COLUMN "shortClaim" TEXT;
ALTER TABLE "Proposition" ADD CONSTRAINT "Proposition_shortClaim_check" CHECK (length("shortClaim") <= 60);

-- Records (votes, panel answers): a further kind of coder and of quotation.
ALTER TABLE "Coder" DROP CONSTRAINT "Coder_kind_check";
ALTER TABLE "Coder" ADD CONSTRAINT "Coder_kind_check" CHECK ("kind" IN ('machine', 'person', 'adjudication', 'record'));
ALTER TABLE "Quotation" DROP CONSTRAINT "Quotation_voice_check";
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_voice_check" CHECK ("voice" IN ('direct', 'mixed', 'paraphrase', 'author', 'nested', 'record'));
