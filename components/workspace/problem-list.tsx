import { count } from "@/lib/wording/count";

/** What is wrong, as a sentence with its place. */
interface ListedProblem {
  readonly severity: "error" | "warning";
  readonly message: string;
}

const MAX_SHOWN = 200;

/** Problems as a list, errors first; of very many the first ones, and how many more there are. */
export function ProblemList({ problems }: { problems: readonly ListedProblem[] }) {
  const ordered = [...problems].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const more = ordered.length - MAX_SHOWN;
  return (
    <>
      <ul className="max-w-[60em] border-line border-t">
        {ordered.slice(0, MAX_SHOWN).map(({ severity, message }) => (
          <li key={`${severity} ${message}`} className="flex gap-3 border-line border-b py-1.5">
            <span className={`w-16 shrink-0 ${severity === "error" ? "font-medium text-disagree" : "text-soft"}`}>
              {severity === "error" ? "Error" : "Warning"}
            </span>
            <span className="min-w-0">{message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-soft">And {count(more, "more problem")}.</p>}
    </>
  );
}
