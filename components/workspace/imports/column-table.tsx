import type { LayoutForm, MappingFormView } from "@/lib/views/workspace/imports/mapping-form-view";
import { count } from "@/lib/wording/count";

/** What a row is, and what each column is taken for, with samples of its cells. */
export function ColumnTable({ layout, targets }: { layout: LayoutForm; targets: MappingFormView["targets"] }) {
  return (
    <div>
      <fieldset className="mb-4">
        <legend className="font-medium">What is a row of {layout.title}?</legend>
        {[
          { value: "long", label: "A statement: one column says what is claimed, another what the stance is" },
          {
            value: "wide",
            label: "A person: each column of stances is a proposition (a matrix, votes, a questionnaire)",
          },
        ].map(({ value, label }) => (
          <label key={value} className="flex min-h-6 items-start gap-2 py-1">
            <input
              type="radio"
              name={layout.formName}
              value={value}
              defaultChecked={layout.form === value}
              className="mt-1 size-4"
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <ul className="border-line-strong border-t">
        {layout.columns.map(({ letter, head, name, target, samples, basis }) => (
          <li
            key={name}
            className="grid gap-x-6 gap-y-1 border-line border-b py-2.5 md:grid-cols-[minmax(0,1fr)_16rem_minmax(0,1.4fr)] md:items-start"
          >
            <label htmlFor={name} className="min-w-0 break-words">
              <span className="mr-2 text-faint tabular-nums">{letter}</span>
              <span className="font-medium">{head || "no head"}</span>
              <span className="basis block">{basis}</span>
            </label>
            <select
              id={name}
              name={name}
              defaultValue={target}
              className={`h-9 w-full rounded-md border bg-card px-2 ${target === "ignore" ? "border-line text-soft" : "border-line-strong"}`}
            >
              {targets.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <p className="min-w-0 break-words text-[0.8125rem] text-soft">
              {samples.map((sample, at) => (
                // Samples are distinct; order is that of the sheet.
                <span key={sample} className="line-clamp-2 whitespace-pre-wrap">
                  {at > 0 && <span className="sr-only">; </span>}
                  {sample}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {layout.more > 0 && (
        <p className="mt-2 text-soft">
          {count(layout.more, "more column of stances stays", "more columns of stances stay")} as they are: each is a
          proposition.
        </p>
      )}
      <details className="mt-3">
        <summary className="cursor-pointer py-1 text-soft">What the choices mean</summary>
        <dl className="mt-1 grid gap-x-6 sm:grid-cols-[14rem_1fr]">
          {targets.map(({ value, label, explains }) => (
            <div key={value} className="grid grid-cols-subgrid border-line border-b py-1 sm:col-span-2">
              <dt className="font-medium">{label}</dt>
              <dd className="text-soft">{explains}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
