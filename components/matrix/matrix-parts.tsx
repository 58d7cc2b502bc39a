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

/**
 * Who a row is of: name, where she speaks from, how much of the row is filled. Two of them stand in a page for each
 * commentator, so what all have alike is said in the style sheet (`.row-head`).
 */
export function RowHead({ row, links, columns }: { row: MatrixRow; links: MatrixLinks; columns: number }) {
  const { commentator, institutionId, countryCode } = row;
  const { institution, country } = commentator;
  const isLong = (institution ?? "").length + (country ?? "").length > MAX_SIGNS_OF_PLACE;
  return (
    <>
      <a href={links.commentator(commentator.id)}>
        <span>
          <CommentatorName commentator={commentator} />
        </span>
      </a>
      <p>
        {institution && institutionId && (
          <a href={links.institution(institutionId)} title={isLong ? institution : undefined}>
            {institution}
          </a>
        )}
        {institution && country && <i aria-hidden="true">·</i>}
        {country && countryCode && (
          <a href={links.country(countryCode)} title={isLong ? country : undefined}>
            {country}
          </a>
        )}
        <span
          role="img"
          aria-label={`${row.filled} of ${columns} propositions`}
          style={{ backgroundSize: `${Math.round((100 * row.filled) / Math.max(1, columns))}%` }}
        />
      </p>
    </>
  );
}

/** What has room in one line of a row's head; more is cut with an ellipsis. */
const MAX_SIGNS_OF_PLACE = 24;
