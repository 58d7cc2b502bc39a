import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function CommentatorNotFound() {
  return (
    <NotFoundPage
      title="There is no such voice in this dossier."
      why="The link may be mistyped, or it may belong to another version of the dossier."
      back="../commentators"
      backWords="See all voices"
    />
  );
}
