import { draftPath } from "@/lib/address/workspace-paths";
import { dossierPath } from "@/lib/paths";
import { count } from "@/lib/wording/count";
import { longDate } from "@/lib/wording/names";

/** A draft as the database lists it. */
interface ListedDraft {
  readonly id: string;
  readonly publishedId: string;
  readonly title: string;
  readonly changedAt: string;
  readonly published: { readonly version: string } | null;
  readonly state: "new" | "same" | "changed" | "behind";
  readonly counts: {
    readonly commentators: number;
    readonly propositions: number;
    readonly quotations: number;
    readonly codings: number;
    readonly sources: number;
  };
}

/** A draft in the list of drafts. */
export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  /** The draft as readers would see it. */
  readonly href: string;
  /** What is missing, and the way to publish it. */
  readonly publishHref: string;
  /** How it stands to what is published. */
  readonly state: string;
  /** What it holds, how fresh it is. */
  readonly basis: string;
}

export function draftEntry({ id, publishedId, title, changedAt, published, state, counts }: ListedDraft): DraftEntry {
  return {
    id,
    title,
    href: dossierPath(id),
    publishHref: draftPath(id),
    state: stateWords(state, published?.version ?? null),
    basis: [publishedId, ...sizesOf(counts), `changed ${longDate(changedAt.slice(0, 10))}`].join(" · "),
  };
}

/** How a draft stands to what is published, in words. */
function stateWords(state: ListedDraft["state"], version: string | null): string {
  switch (state) {
    case "new":
      return "Not published yet";
    case "same":
      return `As published, version ${version}`;
    case "changed":
      return `Changed since version ${version} was published`;
    case "behind":
      return `Version ${version} was published by other means since this draft was begun`;
  }
}

function sizesOf({ commentators, propositions, quotations, codings, sources }: ListedDraft["counts"]): string[] {
  if (commentators + propositions + quotations + codings + sources === 0) return ["empty"];
  return [
    count(commentators, "commentator"),
    count(propositions, "proposition"),
    count(codings, "coding"),
    count(quotations, "quotation"),
    count(sources, "source"),
  ];
}
