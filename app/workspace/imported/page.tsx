import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading } from "@/components/ui/page-frame";
import { ImportList } from "@/components/workspace/import-list";
import { listImports } from "@/lib/database/imports/import-reads";
import { importEntry } from "@/lib/views/workspace/import-entry";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Imports", robots: { index: false } };

/** Everything that was imported. */
export default function ImportsPage() {
  return workspacePage("", async () => (
    <>
      <PageHeading title="Imports" basis="Name, size and hash of every file are kept, the file itself is not." />
      <ImportList imports={(await listImports()).map(importEntry)} />
    </>
  ));
}
