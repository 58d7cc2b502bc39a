import { BarView } from "@/components/briefing/present/bar-view";
import styles from "@/components/briefing/present/presentation.module.css";
import { boxStyle, groupStyleColour, points, units, valueStyle } from "@/components/briefing/present/slide-style";
import { Runs } from "@/components/briefing/present/text-item-view";
import type { BarRow, BarsItem, SlideCell, TableItem } from "@/lib/briefing/slides/slide";

const ALIGNS = { l: "start", ctr: "center", r: "end" } as const;
const ANCHORS = { t: "top", ctr: "middle", b: "bottom" } as const;

/** A table on a slide; bars that stand beside their names are drawn in the column kept for them. */
export function TableItemView({ item, bars }: { item: TableItem; bars: BarsItem | null }) {
  const [header = [], ...rows] = item.rows;
  return (
    <div className={styles.item} style={boxStyle(item.box)}>
      <table className={`${styles.table} ${item.isTight ? styles.tight : ""}`} style={{ fontSize: points(item.size) }}>
        <caption className="sr-only">{item.caption}</caption>
        <colgroup>
          {item.columnWidths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no id; a slide never changes.
            <col key={column} style={{ width: units(width) }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: units(item.rowHeights[0] ?? 0) }}>
            {header.map((cell, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no id; a slide never changes.
                key={column}
                scope="col"
                data-filled={cell.group === null ? undefined : ""}
                style={{
                  textAlign: ALIGNS[cell.align],
                  verticalAlign: ANCHORS[cell.anchor],
                  ...groupStyle(cell.group),
                }}
              >
                <Runs runs={cell.runs} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id; a slide never changes.
            <tr key={row} style={{ height: units(item.rowHeights[row + 1] ?? 0) }}>
              {cells.map((cell, column) => (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no id; a slide never changes.
                  key={column}
                  cell={cell}
                  isFirst={column === 0}
                  bars={bars && column === item.barsColumn ? bars : null}
                  row={bars?.rows[row] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The colour of a group under the head of its column. */
function groupStyle(group: number | null) {
  return group === null ? {} : { background: groupStyleColour(group), color: "var(--paper)" };
}

function Cell({
  cell,
  isFirst,
  bars,
  row,
}: {
  cell: SlideCell;
  isFirst: boolean;
  bars: BarsItem | null;
  row: BarRow | null;
}) {
  const style = {
    textAlign: ALIGNS[cell.align],
    verticalAlign: ANCHORS[cell.anchor],
    ...valueStyle(cell.value),
  };
  if (bars && row) {
    return (
      <td className={styles.barCell} style={style}>
        <BarView bars={bars} row={row} />
      </td>
    );
  }
  const Element = isFirst ? "th" : "td";
  return (
    <Element
      scope={isFirst ? "row" : undefined}
      dir="auto"
      data-filled={cell.value !== null ? "" : undefined}
      style={style}
    >
      <Runs runs={cell.runs} />
    </Element>
  );
}
