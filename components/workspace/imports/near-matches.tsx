import { Section } from "@/components/ui/page-frame";
import type { NearMatchesView } from "@/lib/views/workspace/imports/near-matches-view";

/** Names that may be one: nothing is merged unless somebody says so, and what was merged can be taken apart again. */
export function NearMatches({ view: { near, merged } }: { view: NearMatchesView }) {
  if (near.length + merged.length === 0) return null;
  return (
    <Section
      title="Perhaps the same"
      note="These names are alike. They stay apart unless you say which spelling all of them get."
    >
      <ul className="grid max-w-[60em] border-line border-t">
        {near.map(({ field, kind, names, canMerge }) => (
          <li
            key={field}
            className="grid items-center gap-x-6 gap-y-1 border-line border-b py-2 md:grid-cols-[minmax(0,1fr)_20rem]"
          >
            <span className="min-w-0 break-words">
              <span className="eyebrow mr-2">{kind}</span>
              {names.join(" / ")}
            </span>
            {canMerge ? (
              <select
                name={field}
                aria-label={`${names.join(" and ")} are`}
                defaultValue=""
                className="h-9 w-full rounded-md border border-line-strong bg-card px-2"
              >
                <option value="">stay apart</option>
                {names.map((name, at) => (
                  <option key={name} value={at}>
                    all are “{name}”
                  </option>
                ))}
              </select>
            ) : (
              <span className="text-soft">stay apart</span>
            )}
          </li>
        ))}
        {merged.map(({ field, kind, from, into }) => (
          <li key={field} className="border-line border-b py-2">
            <label className="flex min-h-6 items-start gap-2">
              <input type="checkbox" name={field} className="mt-1 size-4" />
              <span className="min-w-0 break-words">
                Take apart again: <span className="eyebrow mx-1">{kind}</span> {from} is taken for {into}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
