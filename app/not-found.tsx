import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function NotFound() {
  return (
    <NotFoundPage title="There is no such page." why="The link may be mistyped." back="/" backWords="Go to the start" />
  );
}
