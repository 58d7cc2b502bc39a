/** What stands in somebody else's page: a frame, and the lines that give it the height of its content. */

/**
 * Figures that can be embedded: what each shows, and a height in pixels in which it fits a column of text where no
 * script may run.
 */
export const EMBEDDED_FIGURES: readonly { readonly name: string; readonly words: string; readonly height: number }[] = [
  { name: "camps", words: "Where opinion divides: who disagrees and agrees", height: 1600 },
  { name: "matrix", words: "Who stands where: the stance matrix", height: 1800 },
  { name: "agreement", words: "Who agrees with whom, pair by pair", height: 1300 },
  { name: "network", words: "Alignments as a network", height: 1050 },
  { name: "two-mode", words: "Commentators and the sides they take", height: 1500 },
  { name: "tree", words: "Alignments as a tree", height: 1300 },
  { name: "map", words: "Map of the commentators", height: 1050 },
  { name: "clusters", words: "The groups on a map", height: 1100 },
  { name: "group-profiles", words: "What each group says", height: 1800 },
  { name: "group-members", words: "Who is in the groups", height: 1000 },
  { name: "selections", words: "Selections side by side", height: 1800 },
  { name: "split", words: "One proposition by who speaks", height: 800 },
];

const BRIEFING_HEIGHT = 900;

/** What the frame may do: run its own few lines and open links. It has no origin, no cookies and no storage. */
export const EMBED_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** What the frame tells the page around it: its type, and `height` in pixels. */
export const HEIGHT_MESSAGE = "concordance:height";

/** The words of a figure for the title of a frame; those of a briefing where it is none. */
export function embedWords(figure: string | null): { readonly words: string; readonly height: number } {
  const known = EMBEDDED_FIGURES.find(({ name }) => name === figure);
  return known ?? { words: "Briefing", height: BRIEFING_HEIGHT };
}

/**
 * The HTML to paste into a page. Without the script, or where a page takes none, the height stays the one given.
 *
 * @param address absolute address of the embedded view.
 * @param title says what the frame holds, for whoever cannot see it.
 * @param height pixels until the frame has told its own.
 */
export function embedSnippet({
  address,
  title,
  height,
}: {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}): string {
  const frames = `iframe[src^="${new URL("/embed/", address).href}"]`;
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0" sandbox="${EMBED_SANDBOX}"></iframe>
<script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "${HEIGHT_MESSAGE}" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('${frames}'))
    if (frame.contentWindow === source) frame.style.height = data.height + "px";
});
</script>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
