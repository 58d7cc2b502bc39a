import type { Metadata } from "next";
import { NotInWorkspace } from "@/app/workspace/_page/not-in-workspace";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading } from "@/components/ui/page-frame";
import { draftPath } from "@/lib/address/workspace-paths";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { draftEntry } from "@/lib/views/workspace/draft-entry";

interface Props {
  params: Promise<{ draft: string }>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Discard a draft", robots: { index: false } };

/** Asks once before a draft goes. */
export default async function DiscardPage({ params }: Props) {
  const { draft: id } = await params;
  return workspacePage("", async () => {
    const draftId = decodeURIComponent(id);
    const draft = (await listDrafts()).find((one) => one.id === draftId);
    if (!draft) return <NotInWorkspace what="draft" />;
    const { title, basis, state } = draftEntry(draft);
    const remains = draft.published ? "What is published stays as it is." : "Nothing of it was published.";
    return (
      <>
        <PageHeading
          title={`Discard the draft “${title}”?`}
          lede={`Everything in it goes, and cannot be brought back. ${remains} The record of its imports stays, with the names of files and their reports; none can be undone any more.`}
          basis={`${state} · ${basis}`}
        />
        <form method="post" action={draftPath(draftId, "remove")} className="flex flex-wrap gap-2">
          <button type="submit" className="button h-10">
            Discard it
          </button>
          <a className="pill" href={draftPath(draftId)}>
            Keep it
          </a>
        </form>
      </>
    );
  });
}
