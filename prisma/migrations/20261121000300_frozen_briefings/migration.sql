-- Briefings that are kept as they were. No reference to the dossier: they outlive it. Written by hand beyond what Prisma can express: the CHECKs.

-- CreateTable
CREATE TABLE "FrozenBriefing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "FrozenBriefing_id_check" CHECK (length("id") = 12),
    CONSTRAINT "FrozenBriefing_hash_check" CHECK (length("hash") = 64),
    CONSTRAINT "FrozenBriefing_contentHash_check" CHECK (length("contentHash") = 64)
);

-- CreateIndex
CREATE INDEX "FrozenBriefing_dossierId_idx" ON "FrozenBriefing"("dossierId");
