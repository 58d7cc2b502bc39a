"use client";

import { type MouseEvent, useState } from "react";

/** Twice the size of the screen, so that a slide or a print stays sharp. */
const SCALE = 2;

/**
 * The figure as a file, or as a frame in another page. The PNG is drawn by this browser from the SVG, so that it works on a server that cannot draw;
 * without scripts the link asks the server.
 *
 * @param address of the figure, with the filter and without a format.
 * @param embedHref where the code of the frame is.
 */
export function FigureDownloads({ address, name, embedHref }: { address: string; name: string; embedHref: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const as = (format: string) => `${address}${address.includes("?") ? "&" : "?"}format=${format}`;

  async function draw(event: MouseEvent) {
    event.preventDefault();
    try {
      save(await toPng(as("svg")), `${name}.png`);
      setProblem(null);
    } catch {
      setProblem("This browser could not draw the picture; take the SVG.");
    }
  }

  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
      <span className="sr-only">This figure as</span>
      <a
        className="text-link"
        data-hard
        href={as("png")}
        download={`${name}.png`}
        onClick={(event) => void draw(event)}
      >
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
      {problem && <span role="status">{problem}</span>}
    </p>
  );
}

async function toPng(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The figure answered with ${answer.status}.`);
  const url = URL.createObjectURL(new Blob([await answer.text()], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The canvas is empty."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
