-- What happened and is worth comparing before and after; the source is the one that dates it.
CREATE TABLE "Event" (
    "dossierId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sourceId" TEXT,
    "note" TEXT,

    PRIMARY KEY ("dossierId", "id"),
    CONSTRAINT "Event_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_dossierId_sourceId_fkey" FOREIGN KEY ("dossierId", "sourceId") REFERENCES "Source" ("dossierId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Event_label_check" CHECK (length("label") <= 80)
);

CREATE INDEX "Event_dossierId_sourceId_idx" ON "Event"("dossierId", "sourceId");
