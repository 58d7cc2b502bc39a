import type { ReactNode } from "react";
import { Section } from "@/components/ui/page-frame";
import { ColumnTable } from "@/components/workspace/imports/column-table";
import { SheetChoices } from "@/components/workspace/imports/sheet-choices";
import { StanceTable } from "@/components/workspace/imports/stance-table";
import type { MappingFormView } from "@/lib/views/workspace/imports/mapping-form-view";
import { count } from "@/lib/wording/count";

/** The fields by which sheets are read: sheets, columns, stances, countries, dates, who coded, the encoding. */
export function MappingForm({ view, reasons }: { view: MappingFormView; reasons: readonly string[] }) {
  return (
    <>
      <Section title="Sheets">
        {reasons.length > 0 && (
          <ul className="mb-4 grid max-w-[60em] gap-1">
            {reasons.map((reason) => (
              <li key={reason} className="border-line-strong border-l-2 pl-3">
                {reason}
              </li>
            ))}
          </ul>
        )}
        <SheetChoices sheets={view.sheets} />
        {view.encoding && <Encoding encoding={view.encoding} />}
      </Section>
      {view.layouts.map((layout) => (
        <Section key={layout.formName} title={view.layouts.length > 1 ? `Columns of ${layout.title}` : "Columns"}>
          <ColumnTable layout={layout} targets={view.targets} />
        </Section>
      ))}
      {view.stances.length > 0 && (
        <Section title="Stances" note="What stands in the stance columns, and what it means here.">
          <StanceTable stances={view.stances} meanings={view.meanings} />
        </Section>
      )}
      {view.countries.length > 0 && <Countries countries={view.countries} names={view.countryNames} />}
      {view.dates && <Dates dates={view.dates} />}
      <WhoCoded basis={view.basis} coder={view.coder} />
    </>
  );
}

function Encoding({ encoding: { current, options } }: { encoding: NonNullable<MappingFormView["encoding"]> }) {
  return (
    <p className="mt-5 max-w-[46em]">
      <label htmlFor="encoding" className="font-medium">
        Encoding of text files
      </label>
      <select
        id="encoding"
        name="encoding"
        defaultValue={current}
        className="mt-1 block h-9 w-full max-w-[24rem] rounded-md border border-line-strong bg-card px-2"
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <span className="mt-1 block text-[0.8125rem] text-soft">
        If letters with accents look wrong in the samples, choose another; files saved by Excel on older Macs are Mac OS
        Roman.
      </span>
    </p>
  );
}

function Countries({ countries, names }: { countries: MappingFormView["countries"]; names: readonly string[] }) {
  return (
    <Section title="Countries" note="These are not known. Write the country, or “none” where there is none.">
      <ul className="grid max-w-[44rem] gap-2">
        {countries.map(({ name, label, count: times, value }) => (
          <li key={name} className="grid items-center gap-x-6 sm:grid-cols-[1fr_16rem]">
            <label htmlFor={name}>
              {label} <span className="basis">{count(times, "cell")}</span>
            </label>
            <input
              id={name}
              name={name}
              defaultValue={value}
              list="country-names"
              autoComplete="off"
              className="h-9 w-full rounded-md border border-line-strong bg-card px-2"
            />
          </li>
        ))}
      </ul>
      <datalist id="country-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Section>
  );
}

function Dates({ dates: { name, order, samples } }: { dates: NonNullable<MappingFormView["dates"]> }) {
  return (
    <Section title="Dates">
      <div className="flex flex-wrap gap-x-12 gap-y-3">
        <fieldset>
          <legend className="mb-1 text-soft">Where a date is three numbers, first comes</legend>
          <Radio name={name} value="day-month-year" label="the day: 31.05.2024, 31/05/2024" chosen={order} />
          <Radio name={name} value="month-day-year" label="the month: 05/31/2024" chosen={order} />
        </fieldset>
        <div>
          <p className="mb-1 text-soft">So these are read as</p>
          <ul>
            {samples.map(({ cell, reading }) => (
              <li key={cell} className="tabular-nums">
                {cell} <span className="text-faint">→</span> {reading}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

function WhoCoded({ basis, coder }: Pick<MappingFormView, "basis" | "coder">) {
  return (
    <Section title="Where the stances come from">
      <fieldset className="max-w-[46em]">
        <legend className="sr-only">Where the stances come from</legend>
        <Radio
          name={basis.name}
          value="coding"
          label="Somebody read what was said and decided. It is counted as one coder’s reading."
          chosen={basis.value}
        />
        <Radio
          name={basis.name}
          value="record"
          label="The people took the positions themselves: votes, or answers in a panel. It is a record."
          chosen={basis.value}
        />
      </fieldset>
      <p className="mt-3 max-w-[24rem]">
        <label htmlFor={coder.name} className="font-medium">
          Who coded?
        </label>
        <input
          id={coder.name}
          name={coder.name}
          defaultValue={coder.value}
          maxLength={200}
          autoComplete="off"
          className="mt-1 block h-9 w-full rounded-md border border-line-strong bg-card px-2"
        />
      </p>
    </Section>
  );
}

function Radio({ name, value, label, chosen }: { name: string; value: string; label: ReactNode; chosen: string }) {
  return (
    <label className="flex min-h-6 items-start gap-2 py-1">
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} className="mt-1 size-4" />
      <span>{label}</span>
    </label>
  );
}
