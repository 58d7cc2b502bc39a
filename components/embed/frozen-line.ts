import { sinceFrozen } from "@/lib/briefing/frozen/since-frozen";
import { escapeXml } from "@/lib/office/xml-text";
import { longDate } from "@/lib/wording/names";

export interface FrozenState {
  /** ISO date-time of freezing. */
  readonly createdAt: string;
  readonly version: string;
  readonly revision: number;
  /** SHA-256 of the content of the dossier then, and of what is kept. */
  readonly contentHash: string;
  readonly hash: string;
  /** The dossier today; null where it is not here any more. */
  readonly today: { readonly version: string; readonly contentHash: string } | null;
}

/**
 * Says plainly that nothing here is of today: when it was frozen, on which data, and whether they have changed since.
 */
export function frozenLine({ createdAt, version, revision, contentHash, hash, today }: FrozenState): string {
  const since = today
    ? sinceFrozen({
        isSameData: today.contentHash === contentHash,
        version: { before: version, after: today.version },
      })
    : "The dossier is not in this installation any more.";
  return `<div class="frozen"><p><strong>Frozen on ${escapeXml(longDate(createdAt.slice(0, 10)))}.</strong> ${escapeXml(since)}</p><p class="small">Version ${escapeXml(version)}, revision ${revision}. Data hash (SHA-256 of the dossier’s content) <code>${escapeXml(contentHash)}</code>; of what is kept <code>${escapeXml(hash)}</code>.</p></div>`;
}
