import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/page-frame";
import type { CorrectionView } from "@/lib/views/coding/correction-view";

/** Who read this commentator, whether they agreed, and how to object. */
export function CorrectionNote({
  view,
  permalink,
  links,
}: {
  view: CorrectionView;
  permalink: string;
  links: { readonly coding: string; readonly version: string };
}) {
  return (
    <Section id="correct" title="Spotted a mistake?">
      <div className="grid gap-2 text-[0.8125rem]">
        <p>
          {view.status}{" "}
          <a href={links.coding} className="text-link">
            How it was coded
          </a>
        </p>
        <p>
          {view.contact ? (
            <>
              Write to{" "}
              <a href={view.contact.href} className="text-link">
                {view.contact.words}
              </a>
              , with the source that shows it.
            </>
          ) : (
            "Write to those who run this installation, with the source that shows it and the address of this page."
          )}{" "}
          <span className="no-print">
            <CopyButton text={permalink}>Copy the address</CopyButton>
          </span>
        </p>
        <p className="text-soft">
          Corrections come as a new version of the dossier; this is{" "}
          <a href={links.version} className="text-link">
            version {view.version}
          </a>
          .
        </p>
      </div>
    </Section>
  );
}
