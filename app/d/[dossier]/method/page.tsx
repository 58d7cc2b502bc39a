import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ActiveFilter, WHOLE_DOSSIER } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Downloads } from "@/app/d/[dossier]/_sections/frame/downloads";
import { Codebook } from "@/app/d/[dossier]/_sections/method/codebook";
import { CoverageAndGaps } from "@/app/d/[dossier]/_sections/method/coverage-and-gaps";
import { Glossary } from "@/app/d/[dossier]/_sections/method/glossary";
import { HowItWasCoded } from "@/app/d/[dossier]/_sections/method/how-it-was-coded";
import { HowNumbersAreMade } from "@/app/d/[dossier]/_sections/method/how-numbers-are-made";
import { ReliabilityOfCoding } from "@/app/d/[dossier]/_sections/method/reliability-of-coding";
import { Versions } from "@/app/d/[dossier]/_sections/method/versions";
import { OnThisPage } from "@/components/ui/on-this-page";
import { PageHeading } from "@/components/ui/page-frame";
import type { Dossier } from "@/lib/domain/dossier";
import { isRecord } from "@/lib/domain/is-record";

const PARTS = [
  { id: "coding", title: "How it was coded" },
  { id: "reliability", title: "Reliability" },
  { id: "coverage", title: "Coverage" },
  { id: "codebook", title: "Codebook" },
  { id: "numbers", title: "How each number is made" },
  { id: "glossary", title: "Terms used here" },
  { id: "downloads", title: "Downloads" },
  { id: "version", title: "Version and documents" },
];

/** Nobody read a record: it has no coding to tell of and no reliability. */
function partsOf(dossier: Pick<Dossier, "coders">) {
  if (!isRecord(dossier.coders)) return PARTS;
  return PARTS.filter(({ id }) => id !== "reliability").map((part) =>
    part.id === "coding" ? { ...part, title: "Where the positions come from" } : part,
  );
}

const { generateMetadata, Page } = dossierPage({ place: "method", title: "Method" }, drawMethod);

export { generateMetadata };
export default Page;

/** What each number means, who coded, how far they agree, and what must not be read into it. */
function drawMethod({ page }: { page: DossierPage }) {
  return (
    <DossierShell page={page} place="method">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Method"
        lede={
          isRecord(page.index.dossier.coders)
            ? "Where the positions come from, and how each number on these pages is made."
            : "How the positions were coded, how far the coders agree, and how each number on these pages is made."
        }
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      <OnThisPage parts={partsOf(page.index.dossier)} />
      <HowItWasCoded page={page} />
      {!isRecord(page.index.dossier.coders) && <ReliabilityOfCoding page={page} />}
      <CoverageAndGaps page={page} />
      <Codebook page={page} />
      <HowNumbersAreMade isOfRecord={isRecord(page.index.dossier.coders)} />
      <Glossary isOfRecord={isRecord(page.index.dossier.coders)} />
      <Downloads page={page} />
      <Versions page={page} />
    </DossierShell>
  );
}
