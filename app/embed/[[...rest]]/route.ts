import { embedRefused } from "@/app/embed/_page/embed-answers";

/** Any other address under /embed: a page made for a frame says so, not one of the app. */
export function GET(): Response {
  return embedRefused(
    404,
    "There is nothing to embed at this address. A figure is at /embed/d/{dossier}/{figure}, a frozen view at /embed/b/{id}.",
  );
}
