import { CommentatorName } from "@/components/evidence/commentator-name";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { AgreementCell, AgreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import type { MatrixSpan } from "@/lib/views/alignment/matrix/matrix-span";
import { matrixSummary, spanCount } from "@/lib/views/alignment/matrix/matrix-words";

interface AgreementMatrixProps {
  readonly view: AgreementMatrixView;
  readonly hrefOfPair: (pair: AgreementCell["pair"]) => string;
  readonly hrefOfCommentator: (id: string) => string;
  readonly openPair: string | null;
}

/**
 * Who with whom, as a table: "2/3" is the same side on two of three shared propositions; hatched where a pair cannot be
 * compared.
 */
export function AgreementMatrix({ view, hrefOfPair, hrefOfCommentator, openPair }: AgreementMatrixProps) {
  const starts = new Set(view.spans.slice(1).map(({ from }) => from));
  const spans: readonly MatrixSpan[] =
    view.spans.length > 0
      ? view.spans
      : [{ key: "all", title: "", group: null, from: 0, to: view.commentators.length, leaning: 0 }];
  return (
    <StaticHtml className="relative overflow-x-auto">
      <table className="border-separate border-spacing-[2px] text-[0.72rem] print:break-inside-avoid print:[zoom:0.66]">
        <caption className="sr-only">
          {matrixSummary(view)}. Each cell counts the shared propositions on which both are on the same side.
        </caption>
        <thead>
          <tr>
            <td />
            {view.commentators.map((commentator, column) => (
              <th
                key={commentator.id}
                scope="col"
                className={`h-32 w-8 align-bottom font-normal ${starts.has(column) ? "border-ink border-l pl-0.5" : ""}`}
              >
                <span className="inline-block max-h-32 rotate-180 truncate text-left [writing-mode:vertical-rl]">
                  {commentator.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {spans.map((span) => (
          <tbody key={span.key}>
            {span.title !== "" && <SpanHead span={span} columns={view.commentators.length + 1} />}
            {view.commentators.slice(span.from, span.to).map((commentator, position) => (
              <tr key={commentator.id}>
                <th
                  scope="row"
                  className="sticky left-0 max-w-72 truncate bg-paper pr-2 text-left font-normal whitespace-nowrap max-sm:max-w-28"
                >
                  <a
                    href={hrefOfCommentator(commentator.id)}
                    className="block truncate hover:underline"
                    title={commentator.name}
                  >
                    <CommentatorName commentator={commentator} />
                  </a>
                </th>
                {view.commentators.map(({ id }, column) => {
                  const cell = view.cellAt(span.from + position, column);
                  return (
                    <td
                      key={id}
                      className={`p-0 text-center ${starts.has(column) ? "border-ink border-l pl-0.5" : ""}`}
                    >
                      {cell ? (
                        <Cell cell={cell} href={hrefOfPair(cell.pair)} isOpen={isSamePair(cell.pair, openPair)} />
                      ) : (
                        <span className="block h-6 min-w-8 bg-line" />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </StaticHtml>
  );
}

function SpanHead({ span, columns }: { span: MatrixSpan; columns: number }) {
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns}
        className={`pt-1.5 text-left font-medium ${span.from > 0 ? "border-ink border-t" : ""}`}
      >
        <span className="sticky left-0 inline-flex items-center gap-1.5">
          {span.group && <GroupGlyph group={span.group} />}
          {span.title} <span className="font-normal text-soft">{spanCount(span)}</span>
        </span>
      </th>
    </tr>
  );
}

function Cell({ cell, href, isOpen }: { cell: AgreementCell; href: string; isOpen: boolean }) {
  if (cell.level === null) {
    return (
      <span className="hatched block h-6 min-w-8 rounded-[3px]" title={cell.words}>
        <span className="sr-only">{cell.words}</span>
      </span>
    );
  }
  return (
    <a
      href={href}
      title={cell.words}
      aria-label={cell.words}
      aria-current={isOpen ? "true" : undefined}
      className="mark h-6 w-full min-w-8 rounded-[3px] px-0.5 font-semibold text-[0.7rem] tabular-nums aria-[current]:outline-2 aria-[current]:outline-action"
      data-value={cell.level}
    >
      {cell.text}
    </a>
  );
}

function isSamePair({ a, b }: AgreementCell["pair"], open: string | null): boolean {
  return open === `${a}~${b}` || open === `${b}~${a}`;
}
