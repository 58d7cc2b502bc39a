import { escapeXml } from "@/lib/office/xml-text";
import { leftOutWords, type UnknownParameter } from "@/lib/views/publishing/figure-parameters";

/** Says quietly what the address of a frame asks for and is not shown; empty where it is all shown. */
export function leftOutLine(unknown: readonly UnknownParameter[]): string {
  const words = leftOutWords(unknown);
  return words && `<p class="small" dir="auto">${escapeXml(words)}</p>`;
}
