import type { StanceValue } from "@/lib/domain/stance";
import type { ShareImageView } from "@/lib/views/publishing/share-image-view";
import { VALUE_GLYPHS } from "@/lib/wording/labels";

// The light theme of globals.css; the picture is drawn without style sheets and stands on other people's pages.
const INK = "#1d1b18";
const SOFT = "#6a645a";
const STANCES: Readonly<Record<StanceValue, { readonly fill: string; readonly ink: string }>> = {
  [-2]: { fill: "#a8500a", ink: "#ffffff" },
  [-1]: { fill: "#e8a95f", ink: "#3d2200" },
  0: { fill: "#d5d0c5", ink: "#3b382f" },
  1: { fill: "#a494cf", ink: "#221144" },
  2: { fill: "#54308a", ink: "#ffffff" },
};

/** The picture of a shared link, in the subset of styles that the drawing library knows. */
export function SharePicture({ view }: { view: ShareImageView }) {
  const spoken = view.counts.filter(({ count }) => count > 0);
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        background: "#fbfaf6",
        color: INK,
        fontFamily: "Geist",
        padding: "56px 64px 44px",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", fontSize: 26, color: SOFT, borderTop: `3px solid ${INK}`, paddingTop: 18 }}>
          {`Concordance · ${view.title}`}
        </div>
        <div style={{ display: "block", lineClamp: 4, marginTop: 26, fontSize: 50, fontWeight: 600, lineHeight: 1.2 }}>
          {view.finding}
        </div>
        <div style={{ display: "flex", marginTop: 18, fontSize: 26, color: SOFT }}>{view.basis}</div>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        {spoken.length > 0 && (
          <div style={{ display: "flex", height: 56, marginBottom: 26 }}>
            {spoken.map(({ value, count }) => (
              <div
                key={value}
                style={{
                  display: "flex",
                  flexGrow: count,
                  flexBasis: 0,
                  alignItems: "center",
                  justifyContent: "center",
                  marginRight: 3,
                  fontSize: 24,
                  fontWeight: 600,
                  background: STANCES[value].fill,
                  color: STANCES[value].ink,
                }}
              >
                {`${VALUE_GLYPHS[value]} ${count}`}
              </div>
            ))}
          </div>
        )}
        {view.context.map((line) => (
          <div key={line} style={{ display: "block", lineClamp: 2, fontSize: 20, lineHeight: 1.35, color: SOFT }}>
            {line}
          </div>
        ))}
      </div>
    </div>
  );
}
