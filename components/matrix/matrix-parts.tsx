import { VoiceName } from "@/components/evidence/voice-name";
import type { CellReference } from "@/lib/paths";
import { number } from "@/lib/views/count";
import type { MatrixBlock, MatrixColumn, MatrixRow } from "@/lib/views/stance-matrix-view";

export interface MatrixLinks {
  readonly cell: (cell: CellReference) => string;
  readonly commentator: (id: string) => string;
  readonly proposition: (column: MatrixColumn) => string;
  readonly issue: (id: string) => string;
  readonly orderBy: (order: string) => string;
}

export function BlockTitle({ block }: { block: MatrixBlock }) {
  return (
    <>
      <span className="font-semibold font-serif text-base">{block.title}</span>{" "}
      <span className="ml-1 text-[0.8rem] text-soft">
        {number(block.withPosition)} with a position
        {block.without > 0 && ` · ${number(block.without)} reported, no position found`}
        {!block.compared && " · overlap with named voices unknown, so not compared"}
      </span>
    </>
  );
}

export function RowHead({ row, links, columns }: { row: MatrixRow; links: MatrixLinks; columns: number }) {
  return (
    <span className="block">
      <a href={links.commentator(row.voice.id)} className="block text-pretty font-medium leading-tight hover:underline">
        <VoiceName voice={row.voice} />
      </a>
      <span className="flex min-h-4 items-center gap-2 text-[0.72rem] print:min-h-0 text-soft">
        <span className="min-w-0 flex-1 truncate">
          {[row.voice.institution, row.voice.country].filter(Boolean).join(" · ")}
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
