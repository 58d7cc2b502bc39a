import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function NotFound() {
  return (
    <NotFoundPage title="Page not found." why="The link may be mistyped." back="/" backWords="Back to the home page" />
  );
}
