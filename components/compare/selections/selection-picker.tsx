import { CarriedFields } from "@/components/ui/carried-fields";
import type { OfferedGroup } from "@/lib/views/selections/offered-selections";
import { number } from "@/lib/wording/count";

/** A selection that is compared, with the addresses that change it. */
export interface ChosenSelection {
  readonly key: string;
  readonly label: string;
  /** "9 of 11 commentators took a position". */
  readonly basis: string;
  /** The comparison without it. */
  readonly withoutHref: string;
  /** The dossier under the filter of this selection; null for the rest, which no filter makes. */
  readonly viewHref: string | null;
  readonly givenName: string | null;
}

interface SelectionPickerProps {
  readonly action: string;
  /** What both forms carry on, as the address has it. */
  readonly carried: readonly (readonly [string, string])[];
  readonly chosen: readonly ChosenSelection[];
  readonly offered: readonly OfferedGroup[];
  /** Parameter of the next selection; null where there are as many as can be read beside each other. */
  readonly next: string | null;
  readonly most: number;
}

/** Chooses what is compared: links and forms, so that it works without scripts. */
export function SelectionPicker({ action, carried, chosen, offered, next, most }: SelectionPickerProps) {
  const hidden = <CarriedFields carried={carried} />;
  return (
    <div className="no-print mb-5">
      <ul className="mb-3 flex flex-wrap items-start gap-2" aria-label="Compared">
        {chosen.map((selection) => (
          <li key={selection.key} className="rounded-md border border-line-strong bg-card px-3 py-1.5">
            <span className="flex items-center gap-3">
              {selection.viewHref === null ? (
                <span className="font-medium">{selection.label}</span>
              ) : (
                <a href={selection.viewHref} className="font-medium hover:underline">
                  {selection.label}
                </a>
              )}
              <a href={selection.withoutHref} className="px-1.5 py-0.5 text-soft hover:text-ink">
                <span aria-hidden="true">×</span>
                <span className="sr-only">Take {selection.label} out of the comparison</span>
              </a>
            </span>
            <details>
              <summary className="fold">Rename</summary>
              <form action={action} className="mt-1 mb-1 flex gap-2">
                {hidden}
                <input type="hidden" name="rename" value={selection.key} />
                <label>
                  <span className="sr-only">Name of {selection.label}</span>
                  <input
                    name="named"
                    maxLength={60}
                    defaultValue={selection.givenName ?? ""}
                    placeholder={selection.label}
                    className="h-8 w-48 rounded-md border border-line-strong bg-paper px-2"
                  />
                </label>
                <button type="submit" className="button h-8">
                  Save
                </button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      {next === null ? (
        <p className="text-soft">Up to {most} can be compared. Remove one to add another.</p>
      ) : (
        <form action={action} className="flex max-w-[34rem] gap-2">
          {hidden}
          <label className="min-w-0 flex-1">
            <span className="sr-only">Compare with</span>
            <select name={next} required className="h-10 w-full rounded-md border border-line-strong bg-card px-2">
              <option value="">{chosen.length === 0 ? "Choose whom to compare" : "Compare with …"}</option>
              {offered.map(({ title, choices }) => (
                <optgroup key={title} label={title}>
                  {choices.map(({ text, words, size }) => (
                    <option key={text} value={text}>
                      {words}
                      {size !== null && ` (${number(size)})`}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <button type="submit" className="button h-10">
            Add
          </button>
        </form>
      )}
      <p className="mt-2 text-[0.8125rem] text-soft">
        Any filter can be compared: choose it on another page of the dossier, then “Compare with”. The filters below
        hold for all that is compared.
      </p>
    </div>
  );
}
