import type { CSSProperties } from "react";
import type { BriefingCell } from "@/lib/briefing/briefing";
import type { SlideBody, SlideText } from "@/lib/briefing/pptx/slide";
import type { CampsChartRow, CampsChartView } from "@/lib/views/camps-chart-view";
import styles from "./presentation.module.css";

/** A point of the deck is four thirds of a unit here: both pages have the same proportions. */
const UNITS_PER_POINT = 4 / 3;
const UNITS_PER_INCH = 96;

/** What a slide shows below its heading. */
export function SlideBodyView({ body, scale }: { body: SlideBody; scale: number }) {
  switch (body.kind) {
    case "title":
      return <Paragraphs paragraphs={body.lines} scale={scale} />;
    case "text":
      return <Paragraphs paragraphs={body.paragraphs} scale={scale} />;
    case "chart":
      return (
        <>
          {body.lead && <Paragraphs paragraphs={[body.lead]} scale={Math.min(1, scale)} />}
          <Bars chart={body.chart} />
        </>
      );
    case "table":
      return (
        <>
          {body.lead && <Paragraphs paragraphs={[body.lead]} scale={Math.min(1, scale)} />}
          <Table body={body} />
        </>
      );
    case "quotation":
      return <Quotation body={body} scale={scale} />;
  }
}

const SMALLEST = 24;
const LARGEST = 40;

/** Size in points of the deck as units of the screen: never below what a room can read, set larger only up to a heading. */
export function textSize(points: number, scale = 1): CSSProperties {
  const units = points * UNITS_PER_POINT;
  const wanted = Math.min(units * scale, Math.max(LARGEST, units));
  return { fontSize: `calc(${Math.max(SMALLEST, wanted)} * var(--unit))` };
}

function Paragraphs({ paragraphs, scale }: { paragraphs: readonly SlideText[]; scale: number }) {
  return paragraphs.map(({ text, size }, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no id; a slide is replaced as a whole.
    <p key={position} dir="auto" style={{ ...textSize(size, scale), marginBottom: "0.55em" }}>
      {text}
    </p>
  ));
}

const SEGMENTS = [
  { key: "disagree", words: "disagree", value: "m1", side: 0 },
  { key: "stronglyDisagree", words: "strongly disagree", value: "m2", side: 0 },
  { key: "agree", words: "agree", value: "p1", side: 1 },
  { key: "stronglyAgree", words: "strongly agree", value: "p2", side: 1 },
] as const;
const LEGEND = [1, 0, 2, 3].flatMap((position) => SEGMENTS[position] ?? []);

function Bars({ chart }: { chart: CampsChartView }) {
  return (
    <div style={textSize(18)}>
      <p className={styles.legend} aria-hidden="true">
        {LEGEND.map(({ words, value }) => (
          <span key={words}>
            <span style={{ color: `var(--stance-${value})` }}>■</span> {words}
          </span>
        ))}
      </p>
      <ul className={styles.bars}>
        {chart.rows.map((row) => (
          <li key={row.id}>
            <span className={styles.label}>
              {row.label}
              {row.neutral > 0 && ` (${row.neutral} neutral)`}
              <span className="sr-only">{`: ${inWords(row)}`}</span>
            </span>
            <span className={styles.track} aria-hidden="true">
              {[0, 1].map((side) => (
                <span key={side} className={styles.side}>
                  {SEGMENTS.filter((segment) => segment.side === side && row[segment.key] > 0).map(({ key, value }) => (
                    <span
                      key={key}
                      className={styles.segment}
                      style={{
                        width: `${(100 * row[key]) / chart.extent}%`,
                        background: `var(--stance-${value})`,
                        color: `var(--on-${value})`,
                      }}
                    >
                      {row[key]}
                    </span>
                  ))}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function inWords(row: CampsChartRow): string {
  return SEGMENTS.map(({ key, words }) => `${row[key]} ${words}`).join(", ");
}

function Table({ body }: { body: Extract<SlideBody, { kind: "table" }> }) {
  const { table, columnWidths, legend } = body;
  return (
    <>
      <table className={styles.table} style={textSize(18)}>
        <caption className="sr-only">{table.caption}</caption>
        <colgroup>
          {table.header.map((words, column) => (
            <col key={words} style={{ width: `calc(${(columnWidths[column] ?? 1) * UNITS_PER_INCH} * var(--unit))` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.header.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(({ text }) => text).join("\u0000")}>
              {row.map((cell, column) => (
                <Cell key={table.header[column] ?? column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {legend && (
        <p style={{ ...textSize(18), marginTop: "0.4em" }} className="text-soft">
          {legend.text}
        </p>
      )}
    </>
  );
}

const TONES: Readonly<Record<string, string>> = { "-2": "m2", "-1": "m1", "0": "0", "1": "p1", "2": "p2" };

function Cell({ cell }: { cell: BriefingCell }) {
  if (cell.kind === "heading") return <th scope="row">{cell.text}</th>;
  if (cell.kind === "text") return <td>{cell.text}</td>;
  const tone = cell.kind === "value" && cell.number !== null ? TONES[String(cell.number)] : undefined;
  return (
    <td
      data-kind={cell.kind}
      data-value={tone}
      style={tone ? { background: `var(--stance-${tone})`, color: `var(--on-${tone})` } : undefined}
    >
      {cell.text}
    </td>
  );
}

function Quotation({ body, scale }: { body: Extract<SlideBody, { kind: "quotation" }>; scale: number }) {
  const { quotation, words, below } = body;
  const isWhole = words.text === quotation.exact;
  return (
    <figure className="flex h-full flex-col justify-between">
      <blockquote
        className="whitespace-pre-wrap font-serif"
        dir="auto"
        lang={quotation.language ?? undefined}
        style={{ ...textSize(words.size, scale), lineHeight: 1.25 }}
      >
        {quotation.isSpeech && isWhole ? `“${words.text}”` : words.text}
      </blockquote>
      <figcaption className="pt-[0.6em] text-soft" style={textSize(18)}>
        {below.map(({ text }) => (
          <p key={text} style={{ marginBottom: "0.25em" }}>
            {text}
          </p>
        ))}
      </figcaption>
    </figure>
  );
}
