import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function IssueNotFound() {
  return (
    <NotFoundPage
      title="There is no such issue in this dossier."
      why="The link may be mistyped, or it may belong to another version of the dossier."
      back="../issues"
      backWords="See the issues there are"
    />
  );
}
