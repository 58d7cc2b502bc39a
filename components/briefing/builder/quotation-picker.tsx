"use client";

import { useState } from "react";
import { useQuotationSearch } from "@/components/briefing/builder/use-quotation-search";
import type { NewBlock } from "@/lib/briefing/plan/change-plan";
import type { PlanChoices } from "@/lib/briefing/plan/plan-choices";
import type { QuotationChoice } from "@/lib/briefing/quotations/quotation-choices";
import { count } from "@/lib/wording/count";

/** Picks a quotation: by a search for its words or speaker, or from those that carry a finding. */
export function QuotationPicker({
  choices,
  searchAddress,
  onAdd,
}: {
  choices: PlanChoices;
  searchAddress: string;
  onAdd: (block: NewBlock, words: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const [findingId, setFindingId] = useState("");
  const search = useQuotationSearch(searchAddress, typed);
  const carried = choices.carried.find(({ propositionId }) => propositionId === findingId)?.quotations ?? [];
  const isSearching = typed.trim() !== "";
  const add = ({ id, propositionId, name }: QuotationChoice) =>
    onAdd(
      { kind: "quotation", quotationId: id, ...(propositionId === null ? {} : { propositionId }) },
      `A quotation of ${name}`,
    );
  return (
    <div className="sm:col-span-2">
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        <label className="min-w-[15rem] flex-1">
          <span className="mb-1 block text-[0.8125rem] text-soft">Search for a quotation</span>
          <input
            type="search"
            className="pill w-full min-w-0"
            placeholder="words or a name"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {choices.carried.length > 0 && (
          <label className="min-w-[15rem] flex-1">
            <span className="mb-1 block text-[0.8125rem] text-soft">or pick from those that carry a finding</span>
            <select
              className="pill w-full min-w-0"
              value={findingId}
              onChange={(event) => {
                setFindingId(event.target.value);
                setTyped("");
              }}
            >
              <option value="">Choose a finding</option>
              {choices.carried.map(({ propositionId }) => (
                <option key={propositionId} value={propositionId}>
                  {choices.propositions.find(({ id }) => id === propositionId)?.words ?? propositionId}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div aria-live="polite" className="text-[0.8125rem] text-soft">
        {isSearching && search.kind === "searching" && <p className="mt-1.5">Searching …</p>}
        {isSearching && search.kind === "failed" && <p className="mt-1.5">{search.problem}</p>}
        {isSearching && search.kind === "found" && (
          <p className="mt-1.5">
            {search.corrected && `Looked for “${search.corrected}”. `}
            {search.matches === 0
              ? "No quotations match."
              : `${count(search.matches, "quotation")} ${search.matches === 1 ? "matches" : "match"}${search.matches > search.quotations.length ? `; the first ${search.quotations.length}:` : ":"}`}
          </p>
        )}
      </div>
      <Offered offered={isSearching ? (search.kind === "found" ? search.quotations : []) : carried} onPick={add} />
    </div>
  );
}

function Offered({
  offered,
  onPick,
}: {
  offered: readonly QuotationChoice[];
  onPick: (choice: QuotationChoice) => void;
}) {
  if (offered.length === 0) return null;
  return (
    <ul className="mt-2 grid max-h-[22rem] gap-2 overflow-y-auto" aria-label="Quotations to pick from">
      {offered.map((choice) => (
        <li key={choice.id} className="flex items-start gap-3 border-line border-t pt-2">
          <button
            type="button"
            className="pill shrink-0"
            aria-label={`Add the quotation of ${choice.name}: ${choice.words}`}
            onClick={() => onPick(choice)}
          >
            Add
          </button>
          <p className="text-[0.875rem]">
            <b className="font-medium">{choice.name}</b> {choice.position}
            <br />
            <span className="words" dir="auto">
              {choice.words}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
