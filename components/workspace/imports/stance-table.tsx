import type { MappingFormView } from "@/lib/views/workspace/imports/mapping-form-view";
import { number } from "@/lib/wording/count";

/** Words of stances with how often they stand in the sheet and what they mean; those not known come first. */
export function StanceTable({ stances, meanings }: Pick<MappingFormView, "stances" | "meanings">) {
  const unknown = stances.filter(({ meaning }) => meaning === "").length;
  return (
    <>
      {unknown > 0 && (
        <p className="mb-3 max-w-[46em] border-disagree border-l-2 pl-3">
          {unknown === 1 ? "One entry is" : `${number(unknown)} entries are`} not known. Say what it stands for, or
          correct the sheet; rows with it are mistakes until then.
        </p>
      )}
      <table className="w-full max-w-[44rem]">
        <caption className="sr-only">What the entries of stance columns stand for</caption>
        <thead>
          <tr className="text-soft">
            <th scope="col" className="py-1 pr-4 text-left font-normal">
              In the sheet
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              Cells
            </th>
            <th scope="col" className="py-1 text-left font-normal">
              Stands for
            </th>
          </tr>
        </thead>
        <tbody>
          {stances.map(({ name, word, count, meaning }) => (
            <tr key={name} className="border-line border-t">
              <th scope="row" className="break-words py-1 pr-4 text-left font-normal">
                {word}
              </th>
              <td className="py-1 pr-4 text-right tabular-nums">{number(count)}</td>
              <td className="py-1">
                <select
                  name={name}
                  aria-label={`“${word}” stands for`}
                  defaultValue={meaning}
                  className={`h-9 w-full max-w-[16rem] rounded-md border bg-card px-2 ${meaning === "" ? "border-disagree" : "border-line-strong"}`}
                >
                  <option value="">not known</option>
                  {meanings.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
