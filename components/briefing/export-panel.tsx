"use client";

import type { FormEvent, MouseEvent } from "react";
import { placeHref } from "@/components/briefing/briefing-addresses";
import { FileMakingLine } from "@/components/briefing/file-making-line";
import { type FileMaking, useFileMaking } from "@/components/briefing/use-export-job";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { encodePlan } from "@/lib/briefing/plan/plan-address";

const FILES = [
  { format: "pptx", words: "PowerPoint", what: "slides with charts and tables that stay editable" },
  { format: "pdf", words: "PDF", what: "A4, tagged" },
  { format: "pdf&paper=letter", words: "PDF (Letter)", what: "US Letter, tagged" },
  { format: "docx", words: "Word (one page)", what: "one page, sources as footnotes" },
  { format: "md", words: "Markdown (one page)", what: "the same note as text" },
  { format: "docx-full", words: "Word (full)", what: "every block at full length" },
  { format: "md-full", words: "Markdown (full)", what: "every block at full length, as text" },
  { format: "json", words: "JSON", what: "every sentence with its basis" },
] as const;

/**
 * The briefing in other forms. Every button is a form and every file a link: all of it works without scripts, and a
 * long briefing needs no long address. With scripts the page says that a file is being made and lets it be cancelled.
 */
export function ExportPanel({
  dossierId,
  query,
  plan,
  isTooLong,
}: {
  dossierId: string;
  query: string;
  plan: BriefingPlan;
  isTooLong: boolean;
}) {
  const making = useFileMaking();
  const api = `/api/v1/dossiers/${encodeURIComponent(dossierId)}`;
  const joined = (params: string) => `${query}${query ? "&" : "?"}${params}`;
  const state = isTooLong ? {} : { plan: encodePlan(plan) };
  const hidden = <input type="hidden" name="plan" value={JSON.stringify(plan)} />;
  const isMaking = making.state.kind === "making";

  function submit(event: FormEvent<HTMLFormElement>, words: string) {
    event.preventDefault();
    const headers = { "Content-Type": "application/json" };
    making.make(words, event.currentTarget.action, { method: "POST", headers, body: JSON.stringify(plan) });
  }

  return (
    <section aria-label="Export" id="export" className="no-print mt-8 border-ink border-t-2 pt-4">
      <h2 className="section-title mb-3">Present and export</h2>
      <div className="flex flex-wrap items-center gap-2">
        {FILES.map(({ format, words, what }) => (
          <form
            key={format}
            method="post"
            action={`${api}/brief${joined(`format=${format}`)}`}
            onSubmit={(event) => submit(event, words)}
          >
            {hidden}
            <button type="submit" className="pill" title={what} aria-disabled={isMaking || undefined}>
              <b>{words}</b>
            </button>
          </form>
        ))}
        {!isTooLong && (
          <a className="pill" data-hard href={placeHref({ dossierId, query }, "brief/print", state)}>
            Print page
          </a>
        )}
      </div>
      <FileMakingLine making={making} />
      <form
        method="post"
        action={`${api}/freeze${query}`}
        id="freeze"
        className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1"
      >
        {hidden}
        <button type="submit" className="pill">
          <b>Freeze a link</b>
        </button>
        <span className="basis max-w-[46em]">
          Keeps the briefing as it is now, with its numbers and a hash, under a link of its own. Later it says what has
          changed since.
        </span>
      </form>
      <p className="basis mt-4">
        The data behind it: what is shown as{" "}
        <FileLink
          making={making}
          words="CSV"
          file="The CSV of what is shown"
          href={`${api}/export${joined("format=csv&scope=shown")}`}
        />{" "}
        or{" "}
        <FileLink
          making={making}
          words="XLSX"
          file="The workbook of what is shown"
          href={`${api}/export${joined("format=xlsx&scope=shown")}`}
        />
        ; everything as{" "}
        <FileLink
          making={making}
          words="CSV"
          file="The tables of everything"
          href={`${api}/export?format=csv&scope=all`}
        />{" "}
        or{" "}
        <FileLink
          making={making}
          words="XLSX"
          file="The workbook of everything"
          href={`${api}/export?format=xlsx&scope=all`}
        />
        . The sources as{" "}
        {(["ris", "bib", "csl"] as const).map((format, position) => (
          <span key={format}>
            {position > 0 && ", "}
            <a className="text-link" data-hard href={`${api}/sources${joined(`format=${format}`)}`}>
              {{ ris: "RIS", bib: "BibTeX", csl: "CSL-JSON" }[format]}
            </a>
          </span>
        ))}
        .
      </p>
    </section>
  );
}

/** A file of the dossier behind an ordinary link; a click with a modifier stays the browser's. */
function FileLink({ making, words, file, href }: { making: FileMaking; words: string; file: string; href: string }) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    making.make(file, href);
  }
  return (
    <a className="text-link" data-hard href={href} onClick={follow}>
      {words}
    </a>
  );
}
