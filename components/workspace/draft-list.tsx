import type { DraftEntry } from "@/lib/views/workspace/draft-entry";

/** The drafts, each with how it stands to what is published and what can be done with it. */
export function DraftList({ drafts }: { drafts: readonly DraftEntry[] }) {
  return (
    <ul className="border-ink border-t-2">
      {drafts.map(({ id, title, href, publishHref, state, basis }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2 border-line-strong border-b py-4"
        >
          <div className="min-w-0 flex-1 basis-80">
            <h3 className="font-semibold font-serif text-lg">
              <a href={href} className="hover:underline">
                {title}
              </a>
            </h3>
            <p className="mt-0.5">{state}</p>
            <p className="basis mt-1">{basis}</p>
          </div>
          <p className="flex flex-wrap gap-2">
            <a href={href} className="pill" aria-label={`Open ${title}`}>
              Open
            </a>
            <a href={publishHref} className="pill" aria-label={`Check and publish ${title}`}>
              Check and publish
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
