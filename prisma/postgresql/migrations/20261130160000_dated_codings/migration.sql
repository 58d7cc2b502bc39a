-- Several codings of one proposition by one coder, told apart by their date (empty for none: no part of a key may be null).
ALTER TABLE "CodingEvidence" DROP CONSTRAINT "CodingEvidence_dossierId_commentatorId_propositionId_coder_fkey";

ALTER TABLE "Coding" ADD COLUMN "asOf" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Coding" DROP CONSTRAINT "Coding_pkey";
ALTER TABLE "Coding" ADD CONSTRAINT "Coding_pkey" PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf");

ALTER TABLE "CodingEvidence" ADD COLUMN "asOf" TEXT NOT NULL DEFAULT '';
ALTER TABLE "CodingEvidence" DROP CONSTRAINT "CodingEvidence_pkey";
ALTER TABLE "CodingEvidence" ADD CONSTRAINT "CodingEvidence_pkey" PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf", "position");
ALTER TABLE "CodingEvidence" ADD CONSTRAINT "CodingEvidence_dossierId_commentatorId_propositionId_coder_fkey" FOREIGN KEY ("dossierId", "commentatorId", "propositionId", "coderId", "asOf") REFERENCES "Coding"("dossierId", "commentatorId", "propositionId", "coderId", "asOf") ON DELETE CASCADE ON UPDATE NO ACTION;

-- A status for what was found both ways.
ALTER TABLE "Coding" DROP CONSTRAINT "Coding_status_check";
ALTER TABLE "Coding" ADD CONSTRAINT "Coding_status_check" CHECK ("status" IN ('coded', 'declined', 'none', 'mixed'));
