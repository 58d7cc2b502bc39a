import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function SourceNotFound() {
  return (
    <NotFoundPage
      title="There is no such source in this dossier."
      why="The link may be mistyped, or it may belong to another version of the dossier."
      back="../sources"
      backWords="See the sources"
    />
  );
}
