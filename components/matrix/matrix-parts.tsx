import { CommentatorName } from "@/components/evidence/commentator-name";
import type { CellReference } from "@/lib/paths";
import { MAX_ROWS_FOLDED } from "@/lib/views/matrix/fold-matrix";
import { foldedWords } from "@/lib/views/matrix/folded-words";
import type { MatrixBlock, MatrixColumn, MatrixRow } from "@/lib/views/matrix/stance-matrix-view";
import { number } from "@/lib/wording/count";

export interface MatrixLinks {
  readonly cell: (cell: CellReference) => string;
  readonly commentator: (id: string) => string;
  readonly proposition: (column: MatrixColumn) => string;
  readonly issue: (id: string) => string;
  readonly orderBy: (order: string) => string;
  readonly institution: (id: string) => string;
  readonly country: (code: string) => string;
  /** This matrix with one block whole, or with none. */
  readonly unfold: (blockKey: string | null) => string;
}

export function BlockTitle({ block }: { block: MatrixBlock }) {
  return (
    <>
      <span className="font-semibold font-serif text-base">{block.title}</span>{" "}
      <span className="ml-1 text-[0.8rem] text-soft">
        {number(block.withPosition)} with a position
        {block.without > 0 && ` · ${number(block.without)} reported, no position found`}
        {!block.compared && " · overlap with named commentators unknown, so not compared"}
      </span>
    </>
  );
}

/** Opens a folded block, or folds it again; nothing where there is nothing to fold. */
export function FoldLink({ block, links }: { block: MatrixBlock; links: Pick<MatrixLinks, "unfold"> }) {
  const words = foldedWords(block);
  if (!words && !block.isUnfolded) return null;
  return (
    <a
      href={links.unfold(words ? block.key : null)}
      data-keep
      className="text-link inline-block py-1.5 text-[0.8125rem]"
    >
      {words ?? `Show the first ${MAX_ROWS_FOLDED} only`}
      <span className="sr-only"> of {block.title}</span>
    </a>
  );
}

export function RowHead({ row, links, columns }: { row: MatrixRow; links: MatrixLinks; columns: number }) {
  const { commentator, institutionId, countryCode } = row;
  return (
    <span className="block">
      <a
        href={links.commentator(commentator.id)}
        className="flex min-h-6 items-center text-pretty font-medium leading-tight hover:underline print:min-h-0"
      >
        <span>
          <CommentatorName commentator={commentator} />
        </span>
      </a>
      <span className="flex min-h-6 items-center gap-2 text-[0.72rem] text-soft print:min-h-0">
        <span className="flex min-w-0 flex-1 items-center gap-x-1.5">
          {commentator.institution && institutionId && (
            <PlaceLink href={links.institution(institutionId)} words={commentator.institution} />
          )}
          {commentator.institution && commentator.country && <span aria-hidden="true">·</span>}
          {commentator.country && countryCode && (
            <PlaceLink href={links.country(countryCode)} words={commentator.country} isFirm />
          )}
        </span>
        <span
          role="img"
          className="h-[3px] w-10 shrink-0 bg-line"
          title={`${row.filled} of ${columns} propositions`}
          aria-label={`${row.filled} of ${columns} propositions`}
        >
          <span className="block h-full bg-soft" style={{ width: `${(100 * row.filled) / Math.max(1, columns)}%` }} />
        </span>
      </span>
    </span>
  );
}

/**
 * Where a commentator speaks from, cut with an ellipsis where there is no room. @param isFirm the shorter of two keeps
 * its width.
 */
function PlaceLink({ href, words, isFirm = false }: { href: string; words: string; isFirm?: boolean }) {
  return (
    <a
      href={href}
      title={words}
      className={`min-w-6 truncate leading-6 hover:underline print:leading-tight ${isFirm ? "max-w-[60%] shrink-0" : ""}`}
    >
      {words}
    </a>
  );
}
