import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function NoSuchBriefing() {
  return (
    <NotFoundPage
      title="There is no frozen briefing here."
      why="The link was cut or mistyped, or it belongs to another installation. Frozen briefings are not deleted by an import."
      back="/"
      backWords="Start from the dossiers"
    />
  );
}
