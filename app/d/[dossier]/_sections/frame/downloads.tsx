import { dossierDownloads } from "@/app/d/[dossier]/_page/dossier-downloads";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Section } from "@/components/ui/page-frame";

/** The data whole: for a spreadsheet, for a program, for another installation. */
export function Downloads({ page }: { page: DossierPage }) {
  return (
    <Section
      id="downloads"
      title="Downloads"
      note="The whole dossier, whatever the filter. Positions and quotations take the filter of a page in their address as well, for example ?country=KR&format=csv."
    >
      <ul className="grid max-w-[60rem] gap-2">
        {dossierDownloads(page.index.dossier.id).map(({ name, note, href, mediaType }) => (
          <li key={href}>
            <a className="text-link" href={href} type={mediaType} data-hard>
              {name}
            </a>
            <span className="text-soft"> · {note}.</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
