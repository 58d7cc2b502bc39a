import type { ChangedBlock } from "@/lib/briefing/frozen/compare-briefings";
import { methodSinceFrozen, sinceFrozen } from "@/lib/briefing/frozen/since-frozen";
import { count, listing } from "@/lib/wording/count";

/** What has become of a frozen briefing's dossier. */
export type SinceThen =
  | { readonly state: "no-dossier" | "unreadable-plan" | "pending" }
  | {
      readonly state: "compared";
      /** Whether the dossier holds exactly what it held then. */
      readonly isSameData: boolean;
      readonly version: { readonly before: string; readonly after: string };
      /** By which version of the method groups were judged. */
      readonly method: { readonly before: number; readonly after: number };
      readonly basis: { readonly before: string; readonly after: string };
      /** Choices of the filter that the dossier does not have any more. */
      readonly lostChoices: readonly string[];
      readonly blocks: readonly ChangedBlock[];
    };

const UNCOMPARED: Readonly<Record<"no-dossier" | "unreadable-plan" | "pending", string>> = {
  "no-dossier": "The dossier is not in this installation any more. What the briefing showed is kept here.",
  "unreadable-plan": "This version of the program cannot fill the briefing again, so nothing can be compared.",
  pending: "A verdict is still being computed for today’s data. Reload in a moment to see what changed.",
};

/**
 * Whether the dossier has changed since the briefing was frozen, and every line of the briefing that is different now.
 */
export function SinceThenPanel({ since }: { since: SinceThen }) {
  if (since.state !== "compared") return <p>{UNCOMPARED[since.state]}</p>;
  const { isSameData, version, method, basis, lostChoices, blocks } = since;
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  return (
    <>
      <p>
        {sinceFrozen({ isSameData, version })} {methodSinceFrozen(method)}{" "}
        {basis.before !== basis.after && `Then ${basis.before}. Now ${basis.after}. `}
        {lostChoices.length > 0 && `The dossier no longer has what the filter names: ${listing(lostChoices)}. `}
        {lines === 0
          ? "Every line of the briefing would read the same today."
          : `${count(lines, "line")} of the briefing would read differently today${isSameData ? ", because the program or the texts that are held are not the same" : ""}:`}
      </p>
      {blocks.length > 0 && (
        <dl className="mt-3 grid gap-3">
          {blocks.map((block) => (
            <div key={block.id}>
              <dt className="font-medium">{block.heading}</dt>
              {block.lines.map(({ before, after }) => (
                <dd key={`${before} → ${after}`} className="mt-1.5 grid gap-x-6 sm:grid-cols-2">
                  <p className="border-line-strong border-l-2 pl-2.5">
                    <span className="text-soft">Then: </span>
                    {before ?? "nothing of this"}
                  </p>
                  <p className="border-action border-l-2 pl-2.5">
                    <span className="text-soft">Now: </span>
                    {after ?? "nothing of this"}
                  </p>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
