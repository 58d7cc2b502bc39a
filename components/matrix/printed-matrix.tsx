import { BlockTitle } from "@/components/matrix/matrix-parts";
import type { PrintedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import { fullName } from "@/lib/wording/names";

/** Every row of a large matrix, on paper only: in as few elements as will do, since every reader is sent it. */
export function PrintedMatrix({ view: { view, isLandscape, notPrinted } }: { view: PrintedMatrixView }) {
  return (
    <div className={`printed-matrix ${isLandscape ? "is-landscape" : ""}`}>
      <table>
        <thead>
          <tr>
            <td />
            {view.columns.map((column) => (
              <th key={column.id} scope="col">
                <span>
                  <b>{column.id}</b> {column.label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {view.blocks.map((block) => (
          <tbody key={block.key}>
            <tr>
              <th colSpan={view.columns.length + 1} scope="rowgroup">
                <BlockTitle block={block} />
              </th>
            </tr>
            {block.rows.map((row) => (
              <tr key={row.commentator.id}>
                <th scope="row">{fullName(row.commentator)}</th>
                {row.cells.map(({ propositionId, mark }) =>
                  mark.kind === "value" ? (
                    <td
                      key={propositionId}
                      data-value={mark.value}
                      data-confidence={mark.confidence === "low" ? "low" : undefined}
                    >
                      {mark.glyph}
                    </td>
                  ) : (
                    <td key={propositionId}>{mark.glyph}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {notPrinted && <p className="basis mt-2">{notPrinted}</p>}
    </div>
  );
}
