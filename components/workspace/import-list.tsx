import type { ImportEntry } from "@/lib/views/workspace/import-entry";

/** The imports, the newest first: what came from where, and what became of it. */
export function ImportList({
  imports,
  isDraftNamed = true,
}: {
  imports: readonly ImportEntry[];
  /** Whether the draft is said: where all are of one it need not be. */
  isDraftNamed?: boolean;
}) {
  return (
    <ul className="border-line-strong border-t">
      {imports.map(({ id, title, href, draftHref, draftName, state, isFailed, basis }) => (
        <li key={id} className="border-line border-b py-2.5">
          <p>
            <a href={href} className="text-link">
              {title}
            </a>{" "}
            {isDraftNamed && (
              <span className="text-soft">
                into{" "}
                <a href={draftHref} className="text-link">
                  {draftName}
                </a>
              </span>
            )}
          </p>
          <p className={isFailed ? "text-disagree" : ""}>{state}</p>
          <p className="basis">{basis}</p>
        </li>
      ))}
    </ul>
  );
}
