import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function DossierNotFound() {
  return (
    <NotFoundPage
      title="There is no such dossier."
      why="It may have been removed, or the link may be mistyped."
      back="/"
      backWords="See the dossiers there are"
    />
  );
}
