import type { BlockChange, PlanChanges } from "@/lib/briefing/plan/plan-changes";
import { count } from "@/lib/wording/count";

export const CHANGE_WORDS: Readonly<Record<BlockChange, string>> = {
  added: "added",
  moved: "moved",
  heading: "your heading",
  "text replaced": "text replaced",
  "text added": "your text added",
  "bound to something else": "other content",
};

/** What the author changed, compared with the proposed briefing; each change leads to its block. */
export function ChangesList({ changes, headingOf }: { changes: PlanChanges; headingOf: (blockId: string) => string }) {
  if (changes.count === 0) return null;
  return (
    <details className="no-print border-line border-t py-2">
      <summary className="text-[0.8125rem]">
        {count(changes.count, "change")} compared with the proposed briefing
      </summary>
      <ul className="mt-1.5 grid gap-1 text-[0.8125rem]">
        {changes.isRetitled && <li>Title: your words</li>}
        {[...changes.ofBlocks].map(([id, made]) => (
          <li key={id}>
            <a className="text-link" href={`#block-${id}`}>
              {headingOf(id)}
            </a>
            : {made.map((change) => CHANGE_WORDS[change]).join(", ")}
          </li>
        ))}
        {changes.removed.map(({ id, kind }) => (
          <li key={id}>Removed: {REMOVED_WORDS[kind]}</li>
        ))}
      </ul>
    </details>
  );
}

const REMOVED_WORDS: Readonly<Record<PlanChanges["removed"][number]["kind"], string>> = {
  title: "the title",
  asked: "what was asked",
  "bottom-line": "the bottom line",
  finding: "a finding",
  agreement: "where they agree",
  split: "where they split",
  "who-stands-where": "who stands where",
  "sides-by-group": "who took which side",
  "issue-chart": "an issue",
  comparison: "a comparison",
  selections: "a comparison of selections",
  "group-summary": "the groups",
  clusters: "the map of clusters",
  "group-profiles": "what sets the groups apart",
  "group-members": "who is in the groups",
  quotation: "a quotation",
  "not-known": "what is not known",
  "do-not-claim": "do not claim",
  method: "method",
  sources: "sources",
  "free-text": "a note",
};
