import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Section } from "@/components/ui/page-frame";
import { isRecord } from "@/lib/domain/is-record";
import { codingSummary } from "@/lib/views/coding/coding-summary";
import { count } from "@/lib/wording/count";

/** Who coded, with what right to be believed, and how cells came to be published. */
export function HowItWasCoded({ page }: { page: DossierPage }) {
  const { coders, sentences, states } = codingSummary(page.index);
  return (
    <Section
      id="coding"
      title={isRecord(page.index.dossier.coders) ? "Where the positions come from" : "How it was coded"}
    >
      <div className="grid max-w-[60rem] gap-2">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <dl className="mt-2 grid grid-cols-[minmax(5rem,9rem)_1fr] gap-x-3 gap-y-1 text-[0.84rem]">
          {coders.map(({ title, words }) => (
            <div key={title} className="contents">
              <dt className="font-medium">{title}</dt>
              <dd className="text-soft">{words}</dd>
            </div>
          ))}
        </dl>
        <p className="text-soft">{states.map(({ words, cells }) => `${count(cells, "cell")}: ${words}`).join(" · ")}</p>
      </div>
    </Section>
  );
}
