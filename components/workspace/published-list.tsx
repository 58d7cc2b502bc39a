/** What is published, each with the way to a draft of it where there is none yet. */
export function PublishedList({
  dossiers,
}: {
  dossiers: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly href: string;
    /** Where its draft is begun; null where it has one. */
    readonly beginDraftHref: string | null;
  }[];
}) {
  return (
    <ul className="border-line-strong border-t">
      {dossiers.map(({ id, title, version, href, beginDraftHref }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-line border-b py-2.5"
        >
          <p className="min-w-0 flex-1 basis-80">
            <a href={href} className="text-link">
              {title}
            </a>{" "}
            <span className="text-soft">version {version}</span>
          </p>
          {beginDraftHref ? (
            <form method="post" action={beginDraftHref}>
              <button type="submit" className="pill" aria-label={`Edit ${title} as a draft`}>
                Edit as a draft
              </button>
            </form>
          ) : (
            <span className="text-soft">has a draft</span>
          )}
        </li>
      ))}
    </ul>
  );
}
