import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { CodebookList } from "@/components/method/codebook-list";
import { Section } from "@/components/ui/page-frame";

export function Codebook({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  const { rules } = dossier;
  return (
    <>
      <Section id="codebook" title="Codebook" note="Each proposition with the meaning of its values.">
        <CodebookList dossier={dossier} />
      </Section>
      {rules.length > 0 && (
        <Section id="rules" title="Coding rules">
          <dl className="grid max-w-[60rem] grid-cols-[9rem_1fr] gap-x-4 gap-y-2 max-sm:grid-cols-1">
            {rules.map((rule) => (
              <div key={rule.id} id={`rule-${rule.id}`} className="contents">
                <dt className="font-medium">
                  {rule.id.toLowerCase() === rule.title.toLowerCase() ? rule.title : `${rule.id} ${rule.title}`}
                </dt>
                <dd className="text-soft">{rule.text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
