import { redirect } from "next/navigation";
import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Comparison } from "@/app/d/[dossier]/_sections/comparison";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { renamed, Selections } from "@/app/d/[dossier]/_sections/selections/selections";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";
import { askedSelections, SELECTION_KEYS } from "@/lib/filters/asked-selections";
import { addCommentator } from "@/lib/views/commentators/comparison-choice";
import { sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";
import { comparisonTitle } from "@/lib/wording/selection-name";

const { generateMetadata, Page } = dossierPage({ place: "compare", title: "Compare" }, drawCompare);

export { generateMetadata };
export default Page;

const NO_SELECTIONS = Object.fromEntries(SELECTION_KEYS.map((key) => [key, null]));

/** Two to six commentators, or two to four selections, side by side, proposition by proposition. */
function drawCompare({ page }: { page: DossierPage }) {
  const added = addCommentator(page.index, page.state);
  if (added) redirect(page.here({ with: added, add: null }));
  const named = renamed(page);
  if (named) redirect(named);
  const { dossier } = page.index;
  const noun = commentatorNoun(dossier, 2);
  const { asked } = askedSelections(page.state, dossier);
  // Also where none of those asked for can be read: the page says so.
  const isOfSelections = SELECTION_KEYS.some((key) => page.state[key]) || page.state.of === "selections";
  return (
    <DossierShell page={page} place="compare">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={
          asked.length > 1
            ? comparisonTitle(page.index, asked)
            : `Compare ${isOfSelections ? `selections of ${noun}` : noun}`
        }
        lede={
          isOfSelections
            ? undefined
            : `Two to six ${noun} side by side, on what they address, with their ${evidenceNoun(dossier, 2)}.`
        }
      />
      <ChoiceLinks
        title="Compare"
        choices={[
          { key: "commentators", words: sentenceCase(noun) },
          { key: "selections", words: "Countries, roles, times and other selections" },
        ]}
        chosen={isOfSelections ? "selections" : "commentators"}
        hrefTo={(of) =>
          page.here(
            of === "selections"
              ? { of, with: null, add: null }
              : { ...NO_SELECTIONS, of: null, rename: null, named: null },
          )
        }
      />
      {isOfSelections ? (
        <Panel name="The comparison of selections" section={() => Selections({ page })} />
      ) : (
        <>
          <Filters page={page} place="compare" />
          <Panel name="The comparison" section={() => Comparison({ page })} />
        </>
      )}
    </DossierShell>
  );
}
