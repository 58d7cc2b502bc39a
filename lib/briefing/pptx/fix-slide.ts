const EMPTY_PARAGRAPH = '<a:p><a:endParaRPr lang="en-US"/></a:p>';

/** Mends the XML of a layout or a master: as a slide's, and the number of no slide becomes the sign for it. */
export function fixLayout(xml: string): string {
  return fixSlide(xml).replace(/(<a:fld\b[^>]*type="slidenum"[^>]*>(?:(?!<\/a:fld>).)*<a:t>)[^<]*/gs, "$1‹#›");
}

/** Mends the XML of a slide. */
export function fixSlide(xml: string): string {
  return (
    uniqueIds(withTextBodies(xml))
      // PowerPoint asks for the list of effects beside a plain background.
      .replace(/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)(<\/p:bgPr>)/gs, "$1<a:effectLst/>$2")
      // The properties of a paragraph stand before its words, once: the writer repeats them before every further run.
      .replace(/<\/a:r>\s*<a:pPr\b[^>]*?(?:\/>|>(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gs, "</a:r>")
      // A prompt of one's own is a thing of layouts; on a slide it would show where the text is deleted.
      .replace(/hasCustomPrompt="1"/g, "")
      // A table's name is its caption: said also to whoever cannot see it.
      .replace(
        /<p:cNvPr id="(\d+)" name="([^"]*)"\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp)/g,
        '<p:cNvPr id="$1" name="$2" descr="$2"/>',
      )
      .replace(/<a:tblPr(?![^>]*firstRow)/g, '<a:tblPr firstRow="1"')
      // A body of text without a paragraph is no body.
      .replace(
        /(<a:txBody>\s*<a:bodyPr[^>]*?(?:\/>|>\s*<\/a:bodyPr>)\s*<a:lstStyle\s*\/>)\s*(<\/a:txBody>)/g,
        `$1${EMPTY_PARAGRAPH}$2`,
      )
  );
}

/** Shapes without text get an empty one: PowerPoint adds it by way of repair. */
function withTextBodies(xml: string): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) =>
    shape.includes("<p:txBody>")
      ? shape
      : shape.replace("</p:sp>", `<p:txBody><a:bodyPr/><a:lstStyle/>${EMPTY_PARAGRAPH}</p:txBody></p:sp>`),
  );
}

/** Numbers the shapes in reading order from 1: the writer numbers tables and other shapes apart, and some twice. */
function uniqueIds(xml: string): string {
  let next = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    next += 1;
    return `<p:cNvPr id="${next}"`;
  });
}
