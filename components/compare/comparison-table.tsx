import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { Mark } from "@/components/evidence/mark";
import { VoiceName } from "@/components/evidence/voice-name";
import type { CellReference } from "@/lib/paths";
import type { ComparisonView } from "@/lib/views/comparison-view";
import { quotedWords } from "@/lib/views/quotation-view";

interface ComparisonTableProps {
  readonly view: ComparisonView;
  readonly cellHref: (cell: CellReference) => string;
  readonly hrefOfVoice: (id: string) => string;
  readonly hrefOfProposition: (row: { issueId: string; propositionId: string }) => string;
}

/** Voices side by side: the value, then the decisive words under it. */
export function ComparisonTable({ view, cellHref, hrefOfVoice, hrefOfProposition }: ComparisonTableProps) {
  return (
    <div className="relative overflow-x-auto">
      <table
        className="w-full table-fixed border-collapse text-[0.84rem] [--label:8rem] [--voice:11rem] max-sm:[--label:4.75rem] max-sm:[--voice:7.75rem]"
        style={{ minWidth: `calc(var(--label) + ${view.voices.length} * var(--voice))` }}
      >
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="w-(--label) py-2 pr-4 max-sm:pr-2 text-left font-normal text-soft lg:w-40">
              Proposition
            </th>
            {view.voices.map((voice) => (
              <th key={voice.id} scope="col" className="py-2 pr-4 max-sm:pr-2 text-left font-normal">
                <a href={hrefOfVoice(voice.id)} className="font-semibold hover:underline">
                  <VoiceName voice={voice} />
                </a>
                <span className="block text-soft text-xs">
                  {[voice.institution, voice.country].filter(Boolean).join(" · ")}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.propositionId} className="border-line-strong border-t align-top">
              <th scope="row" className="py-3 pr-4 max-sm:pr-2 text-left font-normal">
                <a href={hrefOfProposition(row)} className="hover:underline" title={row.text}>
                  <span className="text-soft">{row.propositionId}</span> {row.label}
                </a>
                <span
                  className={`mt-1 block text-xs ${row.relation === "opposed" ? "font-semibold text-disagree" : row.relation === "same side" ? "font-semibold text-agree" : "text-soft"}`}
                >
                  {row.relation}
                </span>
              </th>
              {row.cells.map(({ voice, mark, quotation }) => (
                <td key={voice.id} className="py-3 pr-4 max-sm:pr-2">
                  <a
                    href={cellHref({ commentatorId: voice.id, propositionId: row.propositionId })}
                    data-keep
                    data-cell={`${voice.id}.${row.propositionId}`}
                    className="inline-flex items-center gap-2 hover:underline"
                  >
                    <Mark mark={mark} hidden />
                    <span className={`text-xs ${mark.kind === "value" ? "" : "text-soft"}`}>{mark.words}</span>
                  </a>
                  {quotation && (
                    <>
                      <blockquote
                        className="mt-1.5 font-serif text-[0.95rem] leading-snug"
                        dir="auto"
                        lang={quotation.language ?? undefined}
                      >
                        {quotedWords(quotation)}
                      </blockquote>
                      <span className="text-soft text-xs">
                        {quotation.manner} · <AnchorBadge anchor={quotation.anchor} />
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
