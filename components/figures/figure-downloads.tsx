import { StaticHtml } from "@/components/ui/static-html/static-html";

/**
 * The figure as a file, or as a frame in another page.
 *
 * @param address of the figure, with the filter and without a format.
 * @param embedHref where the code of the frame is.
 * @param briefHref where it is added to a briefing; left out where it is no block of one.
 */
export function FigureDownloads({
  address,
  name,
  embedHref,
  briefHref,
}: {
  address: string;
  name: string;
  embedHref: string;
  briefHref?: string;
}) {
  const as = (format: string) => `${address}${address.includes("?") ? "&" : "?"}format=${format}`;
  return (
    <StaticHtml className="no-print mt-2 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
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
      {briefHref && (
        <a className="text-link" href={briefHref}>
          Add to brief
        </a>
      )}
    </StaticHtml>
  );
}
