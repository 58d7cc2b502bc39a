import { CarriedFields } from "@/components/ui/carried-fields";
import type { NameChoice, RequestedPair } from "@/lib/views/alignment/requested-pair";

interface PairPickerProps {
  readonly action: string;
  /** What the address says beside the pair. */
  readonly carried: readonly (readonly [string, string])[];
  readonly choices: readonly NameChoice[];
  readonly asked: RequestedPair;
  /** "state", "commentator". */
  readonly noun: string;
}

/**
 * Two fields with suggestions that reach any pair: by typing, by keyboard, and without scripts, since they are a plain
 * form.
 */
export function PairPicker({ action, carried, choices, asked, noun }: PairPickerProps) {
  const fields = [
    { name: "one", label: `One ${noun}`, value: asked.typed[0] },
    { name: "other", label: `Another ${noun}`, value: asked.typed[1] },
  ];
  return (
    <form action={`${action}#pair`} className="no-print mt-4 max-w-[44rem]">
      <CarriedFields carried={carried} />
      <div className="flex flex-wrap items-end gap-2">
        {fields.map(({ name, label, value }) => (
          <label key={name} className="min-w-44 flex-1 text-[0.8125rem] text-soft">
            {label}
            <input
              name={name}
              list="compared-names"
              defaultValue={value}
              key={value}
              autoComplete="off"
              placeholder="Type a name"
              className="mt-0.5 block h-10 w-full rounded-md border border-line-strong bg-card px-3 text-ink placeholder:text-soft"
            />
          </label>
        ))}
        <datalist id="compared-names">
          {choices.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <button type="submit" className="button h-10">
          Show this pair
        </button>
      </div>
      {asked.problem && (
        <p id="pair" className="mt-2 scroll-mt-20" role="status">
          {asked.problem}
        </p>
      )}
    </form>
  );
}
