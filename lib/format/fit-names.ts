import { fitText, type LineBox } from "@/lib/format/fit-text";

/**
 * Names that fit a width and can still be told apart: each is shortened at its end and, where two would then read
 * alike, in its middle, so that beginning and end stay. Names that are the same stay the same. O(total length).
 */
export function fitNames(names: readonly string[], box: LineBox): string[] {
  const atEnd = names.map((name) => fitText(name, box));
  const first = new Map<string, string>();
  const alike = new Set<string>();
  for (const [place, short] of atEnd.entries()) {
    const name = names[place] ?? "";
    const other = first.get(short);
    if (other === undefined) first.set(short, name);
    else if (other !== name) alike.add(short);
  }
  return atEnd.map((short, place) =>
    alike.has(short) ? fitText(names[place] ?? "", { ...box, from: "middle" }) : short,
  );
}
