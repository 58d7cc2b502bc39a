import { Mark } from "@/components/evidence/mark";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { CONFIDENCES, STANCE_VALUES } from "@/lib/domain/stance";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { scaleKey } from "@/lib/views/matrix/matrix-key-view";
import { CONFIDENCE_WORDS, VALUE_GLYPHS, VALUE_WORDS } from "@/lib/wording/labels";

/** Every mark: five values at three confidences, and the four that are no value. */
export function MarkSamples() {
  return (
    <>
      <table className="mb-5">
        <caption className="sr-only">Marks by value and confidence</caption>
        <thead>
          <tr>
            <td />
            {STANCE_VALUES.map((value) => (
              <th key={value} scope="col" className="px-2 pb-1 text-left font-normal text-soft text-xs">
                {VALUE_WORDS[value]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CONFIDENCES.toReversed().map((confidence) => (
            <tr key={confidence}>
              <th scope="row" className="pr-4 text-left font-normal text-soft text-xs">
                {CONFIDENCE_WORDS[confidence]}
              </th>
              {STANCE_VALUES.map((value) => (
                <td key={value} className="px-2 py-1">
                  <Mark
                    mark={{
                      kind: "value",
                      value,
                      confidence,
                      singleCoded: false,
                      glyph: VALUE_GLYPHS[value],
                      words: `${VALUE_WORDS[value]}, ${CONFIDENCE_WORDS[confidence]}`,
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixKey
        view={{
          scale: scaleKey({ wording: DEFAULT_WORDING }),
          hasLowConfidence: true,
          kinds: new Set(["none", "declined", "unresolved", "not-coded", "set-aside"]),
          unresolved: "coders disagree",
        }}
      />
      <p className="flex h-8 items-end gap-[2px]">
        {STANCE_VALUES.map((value, place) => (
          <span
            key={value}
            className="swatch bar w-3 rounded-t-[1.5px]"
            data-value={value}
            style={{ height: `${12 + 5 * place}px` }}
          />
        ))}
        <span className="ml-3 text-soft text-xs">swatches of a distribution</span>
      </p>
    </>
  );
}
