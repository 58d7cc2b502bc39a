import { DARK_PALETTE } from "@/figures/palette/dark-palette";
import { PALETTE } from "@/figures/palette/palette";

const EMBED_THEMES = ["light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The theme that an address asks for; null where it asks for none that is known. */
export function readEmbedTheme(asked: string | null): EmbedTheme | null {
  return EMBED_THEMES.find((known) => known === asked) ?? null;
}

const colours = Object.entries(PALETTE)
  .map(([name, light]) => `--${name}:light-dark(${light},${DARK_PALETTE[name] ?? light})`)
  .join(";");

/**
 * The style of a page that stands in other pages: no font is fetched, the colours are the product's, light or dark as
 * the reader's system unless the address says which.
 */
export function embedStyle(theme: EmbedTheme | null): string {
  return `:root{color-scheme:${theme ?? "light dark"};${colours}}
*{box-sizing:border-box}
html{border-top:2px solid var(--ink);background:var(--paper);color:var(--ink);font:14px/1.5 Geist,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-feature-settings:"tnum";-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1200px;padding:16px;overflow-wrap:anywhere}
h1,h2,.said,blockquote{font-family:"Source Serif 4","Source Serif 4 Variable",Georgia,"Noto Serif","Liberation Serif",serif}
h1{font-size:clamp(1.2rem,1rem + 1.4vw,1.6rem);line-height:1.2;margin:0 0 4px;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.1rem;line-height:1.25;margin:20px 0 6px}
p,ul,figure,blockquote{margin:0 0 8px}
ul{padding-left:1.2em}
a{color:var(--action);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--action);outline-offset:2px;border-radius:3px}
.small,figcaption,caption,summary,footer{font-size:13px;color:var(--soft)}
.small{max-width:75em}
.frozen{border-left:3px solid var(--action);padding-left:10px;margin-bottom:12px}
.drawing{overflow-x:auto;margin:12px 0;forced-color-adjust:none;background:var(--paper);color:var(--ink)}
.drawing svg{display:block;height:auto;width:100%;font-family:inherit}
.narrow{display:none}
.cautions{border-left:3px solid var(--line-strong);padding-left:10px;margin:12px 0}
.cautions p{margin-bottom:3px}
details{margin:8px 0}
summary{cursor:pointer;padding:4px 0;color:var(--action)}
.scroll{overflow:auto;max-height:420px;border-top:1px solid var(--line-strong)}
table{border-collapse:collapse;width:100%;font-size:13px;overflow-wrap:normal}
caption{text-align:left;padding:4px 0}
th,td{text-align:left;font-weight:400;vertical-align:top;padding:3px 10px 3px 0;border-bottom:1px solid var(--line)}
thead th{font-weight:600;vertical-align:bottom}
.figure{text-align:center}
.mark{display:inline-block;min-width:2.2em;border-radius:3px;text-align:center;font-weight:600}
.m2{background:var(--stance-m2);color:var(--on-m2)}
.m1{background:var(--stance-m1);color:var(--on-m1)}
.v0{background:var(--stance-0);color:var(--on-0)}
.p1{background:var(--stance-p1);color:var(--on-p1)}
.p2{background:var(--stance-p2);color:var(--on-p2)}
.author{font-size:11px;border:1px solid var(--action);color:var(--action);border-radius:3px;padding:0 4px;margin-right:4px}
.said{font-size:1rem;line-height:1.4}
blockquote{font-size:1.05rem;white-space:pre-wrap}
section figure{border-left:2px solid var(--line-strong);padding-left:12px}
footer{border-top:1px solid var(--line-strong);margin-top:12px;padding-top:8px}
footer p{margin:0 0 4px}
code{font-size:12px}
@media(max-width:559px){.has-narrow .wide{display:none}.has-narrow .narrow{display:block}body{padding:12px}}
@media(prefers-contrast:more){:root{--soft:light-dark(#45403a,#d8cfbf);--line:light-dark(#a39c8f,#6f6757);--line-strong:light-dark(#6a645a,#ada494)}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0}.drawing,.scroll{overflow:visible;max-height:none}.drawing svg{min-width:0!important}details::details-content{content-visibility:visible;height:auto}summary{display:none}.has-narrow .wide{display:block}.has-narrow .narrow{display:none}.mark,.drawing{print-color-adjust:exact;-webkit-print-color-adjust:exact}tr,.cautions,blockquote{break-inside:avoid}a.open::after{content:" " attr(href)}}`;
}
