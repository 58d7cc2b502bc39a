import { wrappedText } from "@/figures/wrapped-text";

const SLANT = -14;
const LEADING = 1.25;

/** The refusal written across a picture, with the ground shining round its letters so that it is read over anything. */
export function RefusalBand({ refusal, width, height }: { refusal: string | null; width: number; height: number }) {
  if (!refusal) return null;
  const size = Math.max(13, Math.min(26, width / 30));
  const lines = wrappedText(refusal, width * 0.82, size);
  const top = height / 2 - ((lines.length - 1) * size * LEADING) / 2;
  return (
    <g transform={`rotate(${SLANT} ${width / 2} ${height / 2})`} className="refusal" pointerEvents="none">
      {lines.map((line, position) => (
        <text
          key={line}
          x={width / 2}
          y={top + position * size * LEADING}
          textAnchor="middle"
          fontSize={size}
          fontWeight="700"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={size / 3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
