-- The tables of prisma/schema.prisma. Written by hand beyond what Prisma can express: every CHECK, and the two partial indexes at the end.
-- A CHECK that is null passes, so checks on nullable columns say nothing about missing values.

-- CreateTable
CREATE TABLE "Dossier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "version" TEXT NOT NULL,
    "created" TEXT,
    "descriptor" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importedAt" TEXT NOT NULL,
    CONSTRAINT "Dossier_revision_check" CHECK ("revision" >= 1),
    CONSTRAINT "Dossier_contentHash_check" CHECK (length("contentHash") = 64)
);

-- CreateTable
CREATE TABLE "DossierDocument" (
    "dossierId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "path"),
    CONSTRAINT "DossierDocument_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Issue" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "description" TEXT,
    "kind" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Issue_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Issue_kind_check" CHECK ("kind" IN ('issue', 'context')),
    CONSTRAINT "Issue_order_check" CHECK ("order" >= 1)
);

-- CreateTable
CREATE TABLE "Proposition" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "label" TEXT,
    "headline" BOOLEAN NOT NULL,
    "order" INTEGER NOT NULL,
    "anchorMinus2" TEXT,
    "anchorMinus1" TEXT,
    "anchorZero" TEXT,
    "anchorPlus1" TEXT,
    "anchorPlus2" TEXT,
    "counts" TEXT,
    "doesNotCount" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Proposition_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Proposition_dossierId_issueId_fkey" FOREIGN KEY ("dossierId", "issueId") REFERENCES "Issue" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Proposition_order_check" CHECK ("order" >= 1),
    CONSTRAINT "Proposition_label_check" CHECK (length("label") <= 40)
);

-- CreateTable
CREATE TABLE "Rule" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Rule_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Institution" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameInSources" TEXT,
    "type" TEXT NOT NULL,
    "country" TEXT,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Institution_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Institution_type_check" CHECK ("type" IN ('government', 'university', 'think-tank', 'media', 'international-organisation', 'political-party', 'military', 'civil-society', 'unspecified')),
    CONSTRAINT "Institution_country_check" CHECK (length("country") = 2)
);

-- CreateTable
CREATE TABLE "Commentator" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "namesInSources" TEXT,
    "nameConfidence" TEXT,
    "kind" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "country" TEXT,
    "comparable" BOOLEAN NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Commentator_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Commentator_nameConfidence_check" CHECK ("nameConfidence" IN ('as-spelt', 'high', 'medium', 'low')),
    CONSTRAINT "Commentator_kind_check" CHECK ("kind" IN ('individual', 'organisation', 'unnamed-group')),
    CONSTRAINT "Commentator_voice_check" CHECK ("voice" IN ('expert', 'official', 'media')),
    CONSTRAINT "Commentator_country_check" CHECK (length("country") = 2)
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "dossierId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "institutionId" TEXT NOT NULL,
    "role" TEXT,
    "primary" BOOLEAN NOT NULL,

    PRIMARY KEY ("dossierId", "commentatorId", "institutionId"),
    CONSTRAINT "Affiliation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Affiliation_dossierId_commentatorId_fkey" FOREIGN KEY ("dossierId", "commentatorId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Affiliation_dossierId_institutionId_fkey" FOREIGN KEY ("dossierId", "institutionId") REFERENCES "Institution" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Source" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cslType" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authorId" TEXT,
    "containerTitle" TEXT,
    "issued" TEXT,
    "language" TEXT,
    "url" TEXT,
    "sha256" TEXT,
    "characters" INTEGER,
    "fileName" TEXT,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Source_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_dossierId_authorId_fkey" FOREIGN KEY ("dossierId", "authorId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Source_sha256_check" CHECK (length("sha256") = 64),
    CONSTRAINT "Source_characters_check" CHECK ("characters" >= 1)
);

-- CreateTable
CREATE TABLE "SourceText" (
    "dossierId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "attachedAt" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "sourceId"),
    CONSTRAINT "SourceText_dossierId_sourceId_fkey" FOREIGN KEY ("dossierId", "sourceId") REFERENCES "Source" ("dossierId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SourceText_sha256_check" CHECK (length("sha256") = 64)
);

-- CreateTable
CREATE TABLE "Quotation" (
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
    CONSTRAINT "Quotation_voice_check" CHECK ("voice" IN ('direct', 'mixed', 'paraphrase', 'author', 'nested')),
    CONSTRAINT "Quotation_voiceCertainty_check" CHECK ("voiceCertainty" IN ('clear', 'ambiguous'))
);

-- CreateTable
CREATE TABLE "Coder" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Coder_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coder_kind_check" CHECK ("kind" IN ('machine', 'person', 'adjudication')),
    CONSTRAINT "Coder_scope_check" CHECK ("scope" IN ('all', 'partial', 'differences')),
    CONSTRAINT "Coder_adjudication_check" CHECK ("kind" <> 'adjudication' OR "scope" = 'differences')
);

-- CreateTable
CREATE TABLE "Coding" (
    "dossierId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "propositionId" TEXT NOT NULL,
    "coderId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "value" INTEGER,
    "confidence" TEXT,
    "rationale" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId"),
    CONSTRAINT "Coding_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coding_dossierId_commentatorId_fkey" FOREIGN KEY ("dossierId", "commentatorId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_dossierId_propositionId_fkey" FOREIGN KEY ("dossierId", "propositionId") REFERENCES "Proposition" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_dossierId_coderId_fkey" FOREIGN KEY ("dossierId", "coderId") REFERENCES "Coder" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Coding_status_check" CHECK ("status" IN ('coded', 'declined', 'none')),
    CONSTRAINT "Coding_value_check" CHECK ("value" BETWEEN -2 AND 2),
    CONSTRAINT "Coding_value_only_when_coded_check" CHECK (("status" = 'coded') = ("value" IS NOT NULL)),
    CONSTRAINT "Coding_confidence_check" CHECK ("confidence" IN ('low', 'medium', 'high')),
    CONSTRAINT "Coding_confidence_when_coded_check" CHECK ("status" <> 'coded' OR "confidence" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "CodingEvidence" (
    "dossierId" TEXT NOT NULL,
    "commentatorId" TEXT NOT NULL,
    "propositionId" TEXT NOT NULL,
    "coderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quotationId" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "commentatorId", "propositionId", "coderId", "position"),
    CONSTRAINT "CodingEvidence_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CodingEvidence_dossierId_commentatorId_propositionId_coderId_fkey" FOREIGN KEY ("dossierId", "commentatorId", "propositionId", "coderId") REFERENCES "Coding" ("dossierId", "commentatorId", "propositionId", "coderId") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "CodingEvidence_dossierId_commentatorId_quotationId_fkey" FOREIGN KEY ("dossierId", "commentatorId", "quotationId") REFERENCES "Quotation" ("dossierId", "commentatorId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "CodingEvidence_position_check" CHECK ("position" >= 0)
);

-- CreateTable
CREATE TABLE "Measure" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "issueId" TEXT,
    "introducedById" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Measure_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Measure_dossierId_issueId_fkey" FOREIGN KEY ("dossierId", "issueId") REFERENCES "Issue" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Measure_dossierId_introducedById_fkey" FOREIGN KEY ("dossierId", "introducedById") REFERENCES "Quotation" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Measure_dossierId_sourceId_fkey" FOREIGN KEY ("dossierId", "sourceId") REFERENCES "Source" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Measure_category_check" CHECK ("category" IN ('feasible-now', 'secret-breach', 'sanctions-abandoned', 'dire-necessity-only')),
    CONSTRAINT "Measure_status_check" CHECK ("status" IN ('said-not-to-breach', 'secret-violation', 'clear-violation-in-many-cases', 'not-stated')),
    CONSTRAINT "Measure_stance_check" CHECK ("stance" IN ('open', 'neutral', 'against-for-now', 'against')),
    CONSTRAINT "Measure_direction_check" CHECK ("direction" IN ('both', 'dprk-to-russia', 'russia-to-dprk', 'mixed')),
    CONSTRAINT "Measure_start_check" CHECK ("start" >= 0),
    CONSTRAINT "Measure_end_check" CHECK ("start" < "end")
);

-- CreateTable
CREATE TABLE "Relation" (
    "dossierId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "fromId", "toId", "type", "sourceId", "start"),
    CONSTRAINT "Relation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Relation_dossierId_fromId_fkey" FOREIGN KEY ("dossierId", "fromId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Relation_dossierId_toId_fkey" FOREIGN KEY ("dossierId", "toId") REFERENCES "Commentator" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Relation_dossierId_sourceId_fkey" FOREIGN KEY ("dossierId", "sourceId") REFERENCES "Source" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Relation_type_check" CHECK ("type" IN ('agrees-with', 'cites', 'close-to', 'distances-itself-from', 'doubts', 'illustrates', 'interprets', 'is-ironic-about', 'opposes', 'prefers', 'presented-as-example-of', 'refers-reader-to', 'remarks-on', 'reports', 'sets-against', 'singles-out', 'speaks-for', 'voices-position-of')),
    CONSTRAINT "Relation_start_check" CHECK ("start" >= 0),
    CONSTRAINT "Relation_end_check" CHECK ("start" < "end")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "dossierId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "quotationId", "kind", "value"),
    CONSTRAINT "Annotation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Annotation_dossierId_quotationId_fkey" FOREIGN KEY ("dossierId", "quotationId") REFERENCES "Quotation" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Annotation_kind_check" CHECK ("kind" IN ('issue', 'framing', 'driver', 'recommendation', 'remark'))
);

-- CreateIndex
CREATE UNIQUE INDEX "Issue_dossierId_order_key" ON "Issue"("dossierId", "order");

-- CreateIndex
CREATE INDEX "Proposition_dossierId_issueId_idx" ON "Proposition"("dossierId", "issueId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposition_dossierId_order_key" ON "Proposition"("dossierId", "order");

-- CreateIndex
CREATE INDEX "Affiliation_dossierId_institutionId_idx" ON "Affiliation"("dossierId", "institutionId");

-- CreateIndex
CREATE INDEX "Source_dossierId_authorId_idx" ON "Source"("dossierId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_dossierId_fileName_key" ON "Source"("dossierId", "fileName");

-- CreateIndex
CREATE INDEX "Quotation_dossierId_sourceId_idx" ON "Quotation"("dossierId", "sourceId");

-- CreateIndex
CREATE INDEX "Quotation_dossierId_reportedById_idx" ON "Quotation"("dossierId", "reportedById");

-- CreateIndex
CREATE UNIQUE INDEX "Quotation_dossierId_commentatorId_id_key" ON "Quotation"("dossierId", "commentatorId", "id");

-- CreateIndex
CREATE INDEX "Coding_dossierId_propositionId_idx" ON "Coding"("dossierId", "propositionId");

-- CreateIndex
CREATE INDEX "Coding_dossierId_coderId_idx" ON "Coding"("dossierId", "coderId");

-- CreateIndex
CREATE INDEX "CodingEvidence_dossierId_commentatorId_quotationId_idx" ON "CodingEvidence"("dossierId", "commentatorId", "quotationId");

-- CreateIndex
CREATE INDEX "Measure_dossierId_issueId_idx" ON "Measure"("dossierId", "issueId");

-- CreateIndex
CREATE INDEX "Measure_dossierId_introducedById_idx" ON "Measure"("dossierId", "introducedById");

-- CreateIndex
CREATE INDEX "Measure_dossierId_sourceId_idx" ON "Measure"("dossierId", "sourceId");

-- CreateIndex
CREATE INDEX "Relation_dossierId_toId_idx" ON "Relation"("dossierId", "toId");

-- CreateIndex
CREATE INDEX "Relation_dossierId_sourceId_idx" ON "Relation"("dossierId", "sourceId");

-- At most one headline proposition per issue.
CREATE UNIQUE INDEX "Proposition_headline_key" ON "Proposition"("dossierId", "issueId") WHERE "headline";

-- At most one primary affiliation per commentator.
CREATE UNIQUE INDEX "Affiliation_primary_key" ON "Affiliation"("dossierId", "commentatorId") WHERE "primary";
