import { SIDES, type Side } from "@/lib/domain/stance";
import { escapeXml } from "@/lib/office/xml-text";
import type { NameChip, SideBar, SideBarsView, SideMarks } from "@/lib/views/sides/side-bars-view";
import { number, sentenceCase } from "@/lib/wording/count";

const TONES: Readonly<Record<string, string>> = { "-2": "m2", "-1": "m1", "0": "v0", "1": "p1", "2": "p2" };

/**
 * Diverging bars of names as a table: a side of few commentators is their names, a larger one a bar as long as its
 * count. Picture and table in one, so that a reader who cannot see the bars reads the same.
 */
export function printSides(view: SideBarsView): string {
  const head = SIDES.map((side) => `<th scope="col">${escapeXml(sentenceCase(view.labels[side]))}</th>`).join("");
  const rows = view.bars.map((bar) => {
    const cells = SIDES.map((side) => printSide(bar.sides[side], { side, view })).join("");
    return `<tr><th scope="row">${escapeXml(claimOf(bar))}<br><span class="small">${escapeXml(bar.basis)}</span></th>${cells}</tr>`;
  });
  return `<table class="sides"><caption>${escapeXml(view.title)}</caption><thead><tr><th scope="col">Proposition</th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/**
 * What the names stand for, as a clause of its own; its code is in the line under it. Of several bars about one thing
 * the first says what they are about, and each what it shows.
 */
function claimOf({ about, sentence }: SideBar): string {
  if (about === undefined) return sentenceCase(sentence.claim);
  return about === null ? sentence.text : `${about}. ${sentence.text}`;
}

function printSide(marks: SideMarks, { side, view }: { side: Side; view: SideBarsView }): string {
  if (marks.count === 0) return '<td><span class="hidden">none</span></td>';
  if (marks.kind === "names")
    return `<td>${marks.chips.map((chip, n) => printName(chip, n === marks.chips.length - 1)).join(" ")}</td>`;
  const sign = side === "disagree" ? -1 : side === "agree" ? 1 : 0;
  const parts = [
    { value: sign, count: marks.mild },
    { value: 2 * sign, count: marks.strong },
  ].filter(({ count }) => count > 0);
  const bars = parts.map(
    ({ value, count }) =>
      `<span class="bar ${TONES[String(value)]}" style="width:${((100 * count) / view.extent).toFixed(2)}%">${number(count)}</span>`,
  );
  return `<td><span class="track">${bars.join("")}</span></td>`;
}

/**
 * A comma that is read and not seen tells a name from the next: the space between them is lost at the end of a line.
 */
function printName({ name, value, isLow }: NameChip, isLast: boolean): string {
  const comma = isLast ? "" : '<span class="hidden">, </span>';
  const strongly = Math.abs(value) === 2 ? '<span class="hidden"> (strongly)</span>' : "";
  const low = isLow ? " (low confidence)" : "";
  return `<span class="name ${TONES[String(value)]}${isLow ? " low" : ""}" dir="auto">${escapeXml(name + low)}${strongly}${comma}</span>`;
}
