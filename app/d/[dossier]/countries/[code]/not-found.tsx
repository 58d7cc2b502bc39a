import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function CountryNotFound() {
  return (
    <NotFoundPage
      title="No voice of this dossier is of that country."
      why="The link may be mistyped, or it may belong to another version of the dossier."
      back="../commentators"
      backWords="See all voices"
    />
  );
}
