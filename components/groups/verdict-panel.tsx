import { Term } from "@/components/ui/term";
import { GLOSSARY } from "@/lib/views/glossary";
import type { CheckRow } from "@/lib/views/verdict-view";
import type { RefusalNote } from "@/lib/views/what-is-needed";

interface VerdictPanelProps {
  readonly title: string;
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly notes: readonly RefusalNote[];
  readonly checks: readonly CheckRow[];
  readonly whole: { readonly title: string; readonly href: string } | null;
}

/** The verdict first, in a sentence with its numbers; then the six checks it rests on. */
export function VerdictPanel({ title, sentence, reasons, notes, checks, whole }: VerdictPanelProps) {
  return (
    <section
      aria-label="Verdict"
      className="mb-8 grid gap-x-10 gap-y-5 border-ink border-t-2 pt-4 lg:grid-cols-[1fr_30rem]"
    >
      <div>
        <h2 className="font-semibold font-serif text-[1.7rem] leading-tight">{title}</h2>
        <p className="mt-2 max-w-[40em] font-serif text-[1.1rem] leading-relaxed">{sentence}</p>
        {notes.length === 0 && reasons.length > 0 && (
          <div className="mt-4 max-w-[44em]">
            <h3 className="font-semibold">What speaks against clear groups</h3>
            <ul className="list-disc pl-5 text-soft">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        {notes.map((note) => (
          <div key={note.title} className="mt-4 max-w-[44em]">
            <h3 className="font-semibold">{note.title}</h3>
            <p className="text-soft">{note.text}</p>
          </div>
        ))}
        {whole && (
          <p className="mt-3 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
            This is the verdict under the filter. For the whole dossier:{" "}
            <a href={whole.href} className="text-link">
              {whole.title}
            </a>
            . Trying filters until groups appear finds groups in noise.
          </p>
        )}
      </div>
      {checks.length > 0 && (
        <table className="self-start text-[0.8125rem]">
          <caption className="mb-1 text-left font-semibold">
            The six checks, on the best division found{notes.length > 0 && ", which is not drawn"}
          </caption>
          <thead>
            <tr className="text-left text-soft">
              <th scope="col" className="pr-3 pb-1 font-normal">
                Check
              </th>
              <th scope="col" className="pr-3 pb-1 text-right font-normal">
                Found<span className="block sm:hidden">and for clear groups</span>
              </th>
              <th scope="col" className="pr-3 pb-1 text-right font-normal max-sm:hidden">
                For clear groups
              </th>
              <th scope="col" className="pb-1 font-normal">
                Met
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.id} className="border-line border-t align-top">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                  <Term definition={GLOSSARY[check.id].definition}>{check.title}</Term>
                  <span className="block text-soft text-xs">{check.question}</span>
                </th>
                <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">
                  {check.value}
                  {/* A column of its own would leave no room for the question on a telephone. */}
                  <span className="block text-soft sm:hidden">{check.limit}</span>
                </td>
                <td className="py-1.5 pr-3 text-right whitespace-nowrap text-soft tabular-nums max-sm:hidden">
                  {check.limit}
                </td>
                <td className="py-1.5">{check.passed === null ? "–" : check.passed ? "yes" : "no"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
