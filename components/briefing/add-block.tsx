"use client";

import { type ReactNode, useState } from "react";
import { QuotationPicker } from "@/components/briefing/builder/quotation-picker";
import type { NewBlock } from "@/lib/briefing/plan/change-plan";
import type { BlockKind, BriefingPlan } from "@/lib/briefing/plan/plan";
import type { PlanChoice, PlanChoices } from "@/lib/briefing/plan/plan-choices";
import { sentenceCase } from "@/lib/wording/count";

/** Blocks that a briefing has once and that need nothing chosen. */
const STANDARD: readonly { readonly kind: BlockKind; readonly words: string; readonly block: NewBlock }[] = [
  { kind: "title", words: "Title", block: { kind: "title" } },
  { kind: "asked", words: "What was asked", block: { kind: "asked" } },
  { kind: "agreement", words: "Where they agree", block: { kind: "agreement" } },
  { kind: "split", words: "Where they split", block: { kind: "split" } },
  { kind: "not-known", words: "What is not known", block: { kind: "not-known" } },
  { kind: "do-not-claim", words: "Do not claim", block: { kind: "do-not-claim" } },
  { kind: "method", words: "Method", block: { kind: "method" } },
  { kind: "sources", words: "Sources", block: { kind: "sources" } },
];

/** Blocks about groups, where the verdict carries them. */
const GROUP_BLOCKS = [
  { kind: "clusters", words: "The groups on a map" },
  { kind: "group-profiles", words: "What each group says" },
  { kind: "group-members", words: "Who is in them" },
  { kind: "group-summary", words: "The verdict with its numbers" },
] as const;

/** What can be added: each kind of block with what it is to be bound to. */
export function AddBlock({
  plan,
  choices,
  searchAddress,
  onAdd,
}: {
  plan: BriefingPlan;
  choices: PlanChoices;
  /** Where the quotations of the filter are searched. */
  searchAddress: string;
  onAdd: (block: NewBlock, words: string) => void;
}) {
  const missing = STANDARD.filter(({ kind }) => plan.blocks.every((block) => block.kind !== kind));
  return (
    <details className="no-print border-line-strong border-t py-4">
      <summary className="font-medium text-action">Add a block</summary>
      <div className="mt-3 grid max-w-[60rem] gap-x-8 gap-y-3 sm:grid-cols-2">
        <Row words="A note at the end, in your own words">
          <button
            type="button"
            className="pill"
            onClick={() => onAdd({ kind: "free-text", text: "" }, "Note by the author")}
          >
            Add a note
          </button>
        </Row>
        <Pick
          words="An issue with all its propositions"
          choices={choices.issues}
          onPick={({ id, words }) => onAdd({ kind: "issue-chart", issueId: id }, words)}
        />
        <Pick
          words="A finding on one proposition"
          choices={choices.propositions}
          onPick={({ id, words }) => onAdd({ kind: "finding", propositionId: id }, words)}
        />
        <QuotationPicker choices={choices} searchAddress={searchAddress} onAdd={onAdd} />
        <Pick
          words="Who took which side on one proposition"
          choices={choices.propositions}
          onPick={({ id, words }) => onAdd({ kind: "sides-by-group", propositionId: id }, words)}
        />
        <Pick
          words="Selections side by side (others: from the page Compare)"
          choices={choices.comparisons.map(({ words }) => ({ id: words, words: sentenceCase(words) }))}
          onPick={({ id, words }) => {
            const selections = choices.comparisons.find((one) => one.words === id)?.selections ?? [];
            onAdd({ kind: "selections", selections: [...selections] }, words);
          }}
        />
        <Comparison commentators={choices.commentators} onAdd={onAdd} />
        {choices.hasGroups && (
          <Row words="The groups and their verdict">
            {GROUP_BLOCKS.filter(({ kind }) => plan.blocks.every((block) => block.kind !== kind)).map(
              ({ kind, words }) => (
                <button key={kind} type="button" className="pill" onClick={() => onAdd({ kind }, words)}>
                  {words}
                </button>
              ),
            )}
          </Row>
        )}
        {missing.length > 0 && (
          <Row words="What this briefing does not have">
            {missing.map(({ kind, words, block }) => (
              <button key={kind} type="button" className="pill" onClick={() => onAdd(block, words)}>
                {words}
              </button>
            ))}
          </Row>
        )}
      </div>
    </details>
  );
}

function Row({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-[0.8125rem] text-soft">{words}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}

function Pick({
  words,
  choices,
  onPick,
}: {
  words: string;
  choices: readonly PlanChoice[];
  onPick: (choice: PlanChoice) => void;
}) {
  const [id, setId] = useState(choices[0]?.id ?? "");
  const chosen = choices.find((choice) => choice.id === id) ?? choices[0];
  if (!chosen) return null;
  return (
    <Row words={words}>
      <select
        aria-label={words}
        className="pill min-w-0 flex-1"
        value={chosen.id}
        onChange={(e) => setId(e.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
      </select>
      <button type="button" className="pill" onClick={() => onPick(chosen)}>
        Add
      </button>
    </Row>
  );
}

function Comparison({
  commentators,
  onAdd,
}: {
  commentators: readonly PlanChoice[];
  onAdd: (block: NewBlock, words: string) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [a = commentators[0]?.id ?? "", b = commentators[1]?.id ?? ""] = chosen;
  if (commentators.length < 2) return null;
  const select = (value: string, label: string, onChoose: (id: string) => void) => (
    <select aria-label={label} className="pill min-w-0 flex-1" value={value} onChange={(e) => onChoose(e.target.value)}>
      {commentators.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
  return (
    <Row words="Two commentators compared (more: from the page Compare)">
      {select(a, "First commentator", (id) => setChosen([id, b]))}
      {select(b, "Second commentator", (id) => setChosen([a, id]))}
      <button
        type="button"
        className="pill"
        disabled={a === b}
        onClick={() => onAdd({ kind: "comparison", commentatorIds: [a, b] }, "Comparison")}
      >
        Add
      </button>
    </Row>
  );
}
