/**
 * The figure as a file, or as a frame in another page.
 *
 * @param address of the figure, with the filter and without a format.
 * @param embedHref where the code of the frame is.
 */
export function FigureDownloads({ address, name, embedHref }: { address: string; name: string; embedHref: string }) {
  const as = (format: string) => `${address}${address.includes("?") ? "&" : "?"}format=${format}`;
  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
      <span className="sr-only">This figure as</span>
      <a className="text-link" data-hard href={as("png")} download={`${name}.png`}>
        PNG
      </a>
      <a className="text-link" data-hard href={as("svg")}>
        SVG
      </a>
      <a className="text-link" data-hard href={as("csv")}>
        CSV
      </a>
      <a className="text-link" href={embedHref}>
        Embed
      </a>
    </p>
  );
}
