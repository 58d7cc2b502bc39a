import { VoiceName } from "@/components/evidence/voice-name";
import { Still } from "@/components/ui/still";
import type { AgreementCell, AgreementMatrixView } from "@/lib/views/agreement-matrix-view";

interface AgreementMatrixProps {
  readonly view: AgreementMatrixView;
  readonly hrefOfPair: (pair: AgreementCell["pair"]) => string;
  readonly hrefOfVoice: (id: string) => string;
  readonly openPair: string | null;
}

/** Who with whom, as a table: "2/3" is the same side on two of three shared propositions; hatched where a pair cannot be compared. */
export function AgreementMatrix({ view, hrefOfPair, hrefOfVoice, openPair }: AgreementMatrixProps) {
  return (
    <Still className="relative overflow-x-auto">
      <table className="border-separate border-spacing-[2px] text-[0.72rem] print:break-inside-avoid print:[zoom:0.66]">
        <caption className="sr-only">
          Agreement of {view.voices.length} voices, pair by pair. Each cell counts the shared propositions on which both
          are on the same side.
        </caption>
        <thead>
          <tr>
            <td />
            {view.voices.map((voice) => (
              <th key={voice.id} scope="col" className="h-32 w-8 align-bottom font-normal">
                <span className="inline-block max-h-32 rotate-180 truncate text-left [writing-mode:vertical-rl]">
                  {voice.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.voices.map((voice, row) => (
            <tr key={voice.id}>
              <th
                scope="row"
                className="sticky left-0 bg-paper pr-2 text-left font-normal whitespace-nowrap max-sm:max-w-28 max-sm:truncate"
              >
                <a href={hrefOfVoice(voice.id)} className="hover:underline">
                  <VoiceName voice={voice} />
                </a>
              </th>
              {view.cells[row]?.map((cell, column) => (
                <td key={view.voices[column]?.id} className="p-0 text-center">
                  {cell ? (
                    <Cell cell={cell} href={hrefOfPair(cell.pair)} isOpen={openPair === pairKey(cell.pair)} />
                  ) : (
                    <span className="block h-6 w-8 bg-line" />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Still>
  );
}

function Cell({ cell, href, isOpen }: { cell: AgreementCell; href: string; isOpen: boolean }) {
  if (cell.level === null) {
    return (
      <span className="hatched block h-6 w-8 rounded-[3px]" title={cell.words}>
        <span className="sr-only">{cell.words}</span>
      </span>
    );
  }
  return (
    <a
      href={href}
      title={cell.words}
      aria-label={cell.words}
      aria-current={isOpen ? "true" : undefined}
      className="mark h-6 w-8 min-w-0 rounded-[3px] font-semibold text-[0.7rem] tabular-nums aria-[current]:outline-2 aria-[current]:outline-action"
      data-value={cell.level}
    >
      {cell.text}
    </a>
  );
}

function pairKey(pair: AgreementCell["pair"]): string {
  return `${pair.a}~${pair.b}`;
}
