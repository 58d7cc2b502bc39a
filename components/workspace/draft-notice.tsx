const BAR =
  "mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1.5 text-[0.8125rem] sm:px-8 lg:px-10";

/** Above every page of a draft: that readers do not see it, and where it is published. */
export function DraftNotice({ publishHref, workspaceHref }: { publishHref: string; workspaceHref: string }) {
  return (
    <aside aria-label="Draft" className="border-action border-b-2 bg-action-wash">
      <p className={BAR}>
        <strong className="font-semibold">Draft – seen only by you.</strong>
        <a className="text-link" href={publishHref}>
          What is missing, and publish
        </a>
        <a className="text-link" href={workspaceHref}>
          Workspace
        </a>
      </p>
    </aside>
  );
}

/** Above the pages of a published dossier, for the administrator: the way to its draft. */
export function EditNotice({
  draftHref,
  beginHref,
  workspaceHref,
}: {
  /** Its draft; null where there is none. */
  draftHref: string | null;
  /** Where one is begun. */
  beginHref: string;
  workspaceHref: string;
}) {
  return (
    <aside aria-label="Editing" className="no-print border-line border-b bg-card">
      <div className={`${BAR} text-soft`}>
        <span>Published; readers see this.</span>
        {draftHref ? (
          <a className="text-link" href={draftHref}>
            Open its draft
          </a>
        ) : (
          <form method="post" action={beginHref}>
            <button type="submit" className="text-link min-h-6">
              Edit as a draft
            </button>
          </form>
        )}
        <a className="text-link" href={workspaceHref}>
          Workspace
        </a>
      </div>
    </aside>
  );
}
