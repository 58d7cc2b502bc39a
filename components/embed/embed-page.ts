import { type EmbedTheme, embedStyle } from "@/components/embed/embed-style";
import { escapeXml } from "@/lib/office/xml-text";
import { HEIGHT_MESSAGE } from "@/lib/views/publishing/embed-snippet";

/**
 * Tells the page around it how high the content is, now and whenever that changes. It reads nothing and keeps nothing.
 */
const TELL_HEIGHT = `(()=>{const root=document.documentElement,tell=()=>parent.postMessage({type:"${HEIGHT_MESSAGE}",height:Math.ceil(root.getBoundingClientRect().height)},"*");if(parent!==window){new ResizeObserver(tell).observe(root);addEventListener("load",tell)}})()`;

/**
 * A page made to stand in a frame: whole in itself, without fonts, cookies or the scripts of the app.
 *
 * @param body what it holds, as HTML.
 */
export function embedPage({
  title,
  body,
  theme = null,
  language = "en",
}: {
  readonly title: string;
  readonly body: string;
  readonly theme?: EmbedTheme | null;
  /** BCP 47, of the product's own words. */
  readonly language?: string;
}): string {
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeXml(title)} · Concordance</title>
<style>${embedStyle(theme)}</style>
</head>
<body>
<main>
${body}
</main>
<script>${TELL_HEIGHT}</script>
</body>
</html>
`;
}

/** A small page that says in one sentence why there is nothing to see. */
export function embedRefusal(message: string): string {
  const sentence = `<h1>This view is not here.</h1>\n<p dir="auto">${escapeXml(message)}</p>`;
  return embedPage({ title: "Nothing to show", body: sentence });
}

/** The words of the link to the view itself. */
export const OPEN_WORDS = "Open in Concordance";

/** A link that leaves the frame. */
export function leavingLink(href: string, words: string): string {
  return `<a class="open" href="${escapeXml(href)}" target="_blank" rel="noopener">${escapeXml(words)}</a>`;
}
