import { NotFoundPage } from "@/components/dossier/not-found-page";

/** The page of an address at which nothing was frozen. */
export function NoSuchBriefing() {
  return (
    <NotFoundPage
      title={NO_SUCH_BRIEFING}
      why="The link was cut or mistyped, or it belongs to another installation. Frozen briefings are not deleted by an import."
      back="/"
      backWords="Start from the dossiers"
    />
  );
}

export const NO_SUCH_BRIEFING = "There is no frozen briefing here.";
