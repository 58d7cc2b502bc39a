-- Drafts beside what is published, imports into them, and the one account that may see them. Written by hand beyond what Prisma can
-- express: the CHECKs. No package can hold an id with "~".

ALTER TABLE "Dossier" ADD COLUMN "draftOf" TEXT CONSTRAINT "Dossier_draftOf_check" CHECK (("draftOf" IS NULL AND strpos("id", '~') = 0) OR ("draftOf" IS NOT NULL AND "id" = "draftOf" || '~draft'));

ALTER TABLE "Dossier" ADD COLUMN "basedOn" INTEGER;

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "report" TEXT,
    "state" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "heartbeatAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    "problem" TEXT,
    "contentBefore" BYTEA,
    "marksAfter" TEXT,
    "revisionBefore" INTEGER,
    "revisionAfter" INTEGER,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Import_id_check" CHECK (length("id") = 12),
    CONSTRAINT "Import_state_check" CHECK ("state" IN ('running', 'written', 'failed', 'undone'))
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "User_role_check" CHECK ("role" IN ('administrator'))
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLink" (
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,

    CONSTRAINT "AccessLink_pkey" PRIMARY KEY ("tokenHash"),
    CONSTRAINT "AccessLink_tokenHash_check" CHECK (length("tokenHash") = 64),
    CONSTRAINT "AccessLink_role_check" CHECK ("role" IN ('administrator'))
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Import_dossierId_idx" ON "Import"("dossierId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
