import { parseCell } from "@/lib/paths";

/** Where the sentences of a briefing lead: the dossier, and the filter that travels along ("?country=KR" or ""). */
export interface BriefingPlace {
  readonly dossierId: string;
  readonly query: string;
  /** Names of the commentators behind positions, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** A place of the dossier under the briefing's filter. */
export function placeHref(
  { dossierId, query }: Pick<BriefingPlace, "dossierId" | "query">,
  place = "",
  state: Readonly<Record<string, string>> = {},
): string {
  const path = ["/d", encodeURIComponent(dossierId), ...place.split("/").filter(Boolean).map(encodeURIComponent)];
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(state)) params.set(key, value);
  const text = params.toString().replaceAll("%3A", ":");
  return path.join("/") + (text ? `?${text}` : "");
}

export function quotationHref(place: BriefingPlace, quotationId: string): string {
  return placeHref(place, `quotations/${quotationId}`);
}

/** The overview with the evidence of the position open. */
export function positionHref(place: BriefingPlace, positionKey: string): string {
  return placeHref(place, "", { cell: positionKey });
}

/** "John Merrill on A3". */
export function positionWords({ names }: BriefingPlace, positionKey: string): string {
  const cell = parseCell(positionKey);
  return cell ? `${names[cell.commentatorId] ?? cell.commentatorId} on ${cell.propositionId}` : positionKey;
}
