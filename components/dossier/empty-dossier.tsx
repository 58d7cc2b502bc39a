import { EmptyState } from "@/components/ui/empty-state";

/**
 * Stands where the content would be while a dossier has nobody: a draft leads to the import of files.
 *
 * @param importHref null for a published dossier.
 */
export function EmptyDossier({ noun, importHref }: { noun: string; importHref: string | null }) {
  const title = `This dossier has no ${noun} yet.`;
  if (importHref === null) return <EmptyState title={title} why="They come with a package that lists them." />;
  return (
    <EmptyState title={title} why="Import files into it, and they come with them.">
      <a className="text-link" href={importHref}>
        Import files
      </a>
    </EmptyState>
  );
}
