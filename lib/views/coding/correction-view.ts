import type { Commentator } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type Contact, letterTo } from "@/lib/http/contact";
import { cellsByState } from "@/lib/views/coding/coding-summary";
import { originInWords } from "@/lib/wording/coders-in-words";
import { count, listing, sentenceCase } from "@/lib/wording/count";
import { fullName, shownName } from "@/lib/wording/names";

/** What became of the readings of one commentator, and where to say that one of them is wrong. */
export interface CorrectionView {
  /** Who read, and whether they agreed. */
  readonly status: string;
  /** Of the dossier. */
  readonly version: string;
  readonly contact: { readonly href: string; readonly words: string } | null;
}

/** Whoever is coded, or speaks for somebody who is, finds who read it, how sure that is, and a way to object. */
export function correctionView(
  { dossier, positions }: DossierIndex,
  { commentator, contact, permalink }: { commentator: Commentator; contact: Contact | null; permalink: string },
): CorrectionView {
  const own = positions.filter(({ commentatorId }) => commentatorId === commentator.id);
  const found = cellsByState(own).map(({ words, cells }) => `${cells} (${words})`);
  const name = fullName(shownName(commentator));
  return {
    status: `${sentenceCase(originInWords(dossier))}. ${own.length === 0 ? "No position was found." : `${count(own.length, "position")}: ${listing(found)}.`}`,
    version: dossier.version,
    contact: contact && {
      words: contact.address,
      href:
        contact.kind === "page"
          ? contact.address
          : letterTo(contact.address, {
              subject: `Correction: ${name}, ${dossier.title}, version ${dossier.version}`,
              body: `${permalink}\n\nWhat is wrong:\n\nWhat shows it (source, page, link):\n`,
            }),
    },
  };
}
