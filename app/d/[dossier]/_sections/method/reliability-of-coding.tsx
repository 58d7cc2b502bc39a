import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ReliabilityTable } from "@/components/method/reliability-table";
import { Section } from "@/components/ui/page-frame";
import { reliabilityView } from "@/lib/findings/reliability-view";
import { coefficient, share } from "@/lib/wording/count";

export function ReliabilityOfCoding({ page }: { page: DossierPage }) {
  const view = reliabilityView(page.index.dossier);
  const { codability } = view;
  return (
    <Section
      id="reliability"
      title="Reliability of the coding"
      note="Krippendorff’s alpha over the cells where two coders or more gave a value, before any adjudication: 1 is perfect agreement, 0 is what chance would give. From 0.80 it may be relied on, from 0.667 tentatively; below that not. Where the values do not vary it is undefined, neither 0 nor 1. The interval is a 95% bootstrap over cells, as if these were independent; where coders never differed, or cells are too few, there is none. Alpha says that coders read alike, not that they read rightly."
    >
      <ReliabilityTable view={view} />
      <p className="mt-4 max-w-[60em] text-[0.8125rem] text-soft">
        A separate question is whether there is a position at all: where any coder found one, all did in{" "}
        {share(codability.foundByAll, codability.foundByAny)} cells (alpha, nominal, over {codability.cells} cells:{" "}
        {coefficient(codability.alphaNominal)}).
      </p>
    </Section>
  );
}
