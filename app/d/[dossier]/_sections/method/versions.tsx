import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Section } from "@/components/ui/page-frame";
import { longDate } from "@/lib/wording/names";

/** Version and licence of the data, and the texts that travel with the dossier. */
export function Versions({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  return (
    <Section
      id="version"
      title="Version and documents"
      note={`${dossier.title}, version ${dossier.version}${dossier.created ? `, ${longDate(dossier.created.slice(0, 10))}` : ""}.`}
    >
      {dossier.documents.map(({ path, text }) => (
        <details key={path} className="border-line border-t py-2">
          <summary className="font-medium">{path}</summary>
          <pre className="mt-2 max-w-[70rem] overflow-x-auto whitespace-pre-wrap text-[0.8rem] text-soft">{text}</pre>
        </details>
      ))}
    </Section>
  );
}
