import { EmptyState } from "@/components/ui/empty-state";

/** Says of a draft that nothing is in it yet, and offers what to fill it with. */
export function EmptyDraft({ templateHref, importHref }: { templateHref: string; importHref: string }) {
  return (
    <EmptyState
      title="Nothing is in it yet."
      why="Import files that you have. Or take the template: a workbook with examples to write over and a sheet that explains every column; what you fill in is imported here."
    >
      <a className="button" href={importHref}>
        Import files into it
      </a>
      <a className="pill" href={templateHref}>
        Take the template workbook
      </a>
    </EmptyState>
  );
}
