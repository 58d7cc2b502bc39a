/** The look of the slides: ink on warm paper, fonts every machine has. Sizes in points, places in inches, colours in six digits. */

export const WIDTH = 13.333;
export const HEIGHT = 7.5;
export const MARGIN = 0.6;
export const TEXT_WIDTH = WIDTH - 2 * MARGIN;
/** Headings are bold and have serifs: their letters are so much wider that they are measured as if there were less room. */
export const HEADING_WIDTH = TEXT_WIDTH * 0.8;
/** Where a heading begins, and room for two lines of it. */
export const TOP = 0.45;
export const HEADING_HEIGHT = 1.0;
/** Room for the line that says whose words they are. */
export const AUTHOR_LINE = 0.45;
/** Where the context line begins; nothing of a block goes below. */
export const FOOT = 6.72;

/** The faces of the theme: whoever changes those of the deck changes all of it. Only quotations name theirs. */
export const SERIF = "Georgia";
export const SANS = "Arial";

export const PAPER = "FBFAF6";
export const INK = "1D1B18";
export const SOFT = "6A645A";
export const LINE = "D3CCBE";
export const ACCENT = "0F5E5A";

/** Fill and text of each value: diverging, told apart without colour by the sign in the cell. */
export const VALUE_COLOURS: Readonly<Record<string, { readonly fill: string; readonly ink: string }>> = {
  "-2": { fill: "A8500A", ink: "FFFFFF" },
  "-1": { fill: "E8A95F", ink: "3D2200" },
  "0": { fill: "D5D0C5", ink: "3B382F" },
  "1": { fill: "A494CF", ink: "221144" },
  "2": { fill: "54308A", ink: "FFFFFF" },
};

/** Read from the back of a room: nothing a block says is smaller. The context line under it is the caption of the picture. */
export const SMALLEST = 18;
export const MAIN = 24;
export const CAPTION = 11;
