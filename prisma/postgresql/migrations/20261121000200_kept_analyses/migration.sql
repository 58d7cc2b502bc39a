-- Results that took long, kept until the content or the method changes. Written by hand beyond what Prisma can express: the CHECKs.

-- CreateTable
CREATE TABLE "KeptAnalysis" (
    "dossierId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "computedAt" TEXT NOT NULL,

    CONSTRAINT "KeptAnalysis_pkey" PRIMARY KEY ("dossierId","kind","filter"),
    CONSTRAINT "KeptAnalysis_kind_check" CHECK ("kind" IN ('grouping', 'changes')),
    CONSTRAINT "KeptAnalysis_contentHash_check" CHECK (length("contentHash") = 64),
    CONSTRAINT "KeptAnalysis_method_check" CHECK (length("method") = 64)
);

-- AddForeignKey
ALTER TABLE "KeptAnalysis" ADD CONSTRAINT "KeptAnalysis_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
