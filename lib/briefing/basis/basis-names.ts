import type { Briefing } from "@/lib/briefing/briefing";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { parseCell } from "@/lib/paths";
import { fullName, shownName } from "@/lib/wording/names";

/**
 * The names of the commentators whose positions a briefing rests on, by id: links to cells are read by name, not by
 * key.
 */
export function basisNames(index: DossierIndex, { blocks }: Briefing): Readonly<Record<string, string>> {
  const ids = blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ basis }) => basis.positionKeys.flatMap((key) => parseCell(key)?.commentatorId ?? [])),
  );
  const names = [...new Set(ids)].sort().flatMap((id): [string, string][] => {
    const commentator = index.commentators.get(id);
    return commentator ? [[id, fullName(shownName(commentator))]] : [];
  });
  return Object.fromEntries(names);
}
