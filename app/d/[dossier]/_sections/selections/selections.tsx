import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { ComputationProgress } from "@/app/d/[dossier]/_sections/groups/computation-progress";
import { DifferencePanel } from "@/components/compare/selections/difference-panel";
import { SelectionBasis } from "@/components/compare/selections/selection-basis";
import { type ChosenSelection, SelectionPicker } from "@/components/compare/selections/selection-picker";
import { SelectionsRows } from "@/components/compare/selections/selections-rows";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { UnknownChoices } from "@/components/filters/filter-chips";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import {
  type AskedSelection,
  askedSelections,
  filterOfSelection,
  MAX_SELECTIONS,
  MIN_SELECTIONS,
  SELECTION_KEYS,
  selectionText,
} from "@/lib/filters/asked-selections";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { judgedPairs, requestDifferences } from "@/lib/jobs/request-differences";
import { computationPath, dossierPath } from "@/lib/paths";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { VERDICT_TIMEOUT_MS } from "@/lib/timeouts";
import { counterpartsOf, offeredComparisons } from "@/lib/views/selections/counterparts";
import { type DifferenceView, differenceView } from "@/lib/views/selections/difference-view";
import { offeredSelections } from "@/lib/views/selections/offered-selections";
import { type SelectionsView, selectionsView } from "@/lib/views/selections/selections-view";
import { count, sentenceCase } from "@/lib/wording/count";
import { differenceProgress } from "@/lib/wording/progress-words";
import { selectionName } from "@/lib/wording/selection-name";

/** Two to four selections side by side: whether they differ, then proposition by proposition, with the words. */
export async function Selections({ page }: { page: DossierPage }) {
  const { index } = page;
  const { asked, unknown } = askedSelections(page.state, index.dossier);
  const selections = comparedSelections(page, asked);
  const state = await requestDifferences(selections, { within: VERDICT_TIMEOUT_MS });
  const difference = differenceView(judgedPairs(selections, state));
  const view = selectionsView({
    selections,
    differences: difference.propositions,
    hrefOf: ({ issueId, id }) => `${page.to(`issues/${issueId}`)}#${id}`,
    cellHref: page.cell,
  });
  const isCompared = view !== null && view.heads.length >= MIN_SELECTIONS;
  const picker = <Picker page={page} asked={asked} view={view} />;
  return (
    <>
      <UnknownChoices unknown={unknown} />
      {isCompared ? (
        <>
          <DifferencePanel view={difference} example={exampleOf(difference, view)}>
            <Progress page={page} state={state} />
          </DifferencePanel>
          <SelectionBasis view={view} cellHref={page.cell} />
          <details className="no-print mt-3">
            <summary className="fold">Change what is compared</summary>
            <div className="mt-2">
              {picker}
              <Filters page={page} place="compare" />
            </div>
          </details>
          <SideBySide page={page} view={view} asked={asked} isNamed={difference.isNamed} />
        </>
      ) : (
        <>
          <div className="mt-4">{picker}</div>
          <Filters page={page} place="compare" />
          <ChooseAnother page={page} asked={asked} view={view} />
        </>
      )}
    </>
  );
}

/** Where propositions may be named: on how many of those compared they differ, and the first with its counts. */
function exampleOf(difference: DifferenceView, view: SelectionsView) {
  const marked = view.rows.filter(({ isMarked }) => isMarked);
  const [first] = marked;
  if (!difference.isNamed || !first) return null;
  return {
    words: `${view.heads.length > 2 ? "Some of them" : "They"} differ on ${marked.length} of ${count(difference.propositions.size, "proposition")}, most clearly:`,
    sentence: first.sentence,
  };
}

/** How far the verdict is, or why there is none; what is counted below stands already. */
function Progress({ page, state }: { page: DossierPage; state: AnalysisState<unknown> }) {
  const { dossier, filter } = page.selection;
  const asked = Object.fromEntries(SELECTION_KEYS.map((key) => [key, page.state[key]]));
  switch (state.status) {
    case "ready":
      return null;
    case "running":
      return (
        <ComputationProgress
          statusHref={computationPath(dossier.id, "comparison", filter, asked)}
          sentence={differenceProgress(state)}
          done={state.done}
          total={state.total}
          pageHref={page.here({})}
        />
      );
    case "refused":
      return <p className="mt-1 text-soft">{state.sentence}</p>;
    case "failed":
      return (
        <p className="mt-1 text-soft">
          {state.sentence}{" "}
          <a href={page.here({})} data-hard className="text-link">
            Try again
          </a>
        </p>
      );
  }
}

function SideBySide({
  page,
  view,
  asked,
  isNamed,
}: {
  page: DossierPage;
  view: SelectionsView;
  asked: readonly AskedSelection[];
  isNamed: boolean;
}) {
  const { id, version } = page.index.dossier;
  const own = Object.fromEntries(asked.map((one) => [one.key, selectionText(one)]));
  return (
    <Section
      title="Proposition by proposition"
      note={`${count(view.rows.length, "proposition")} on which at least two of them have a position, ${isNamed ? "those on which they differ most first" : "in an order that tells nothing, since no difference was found or none could be looked for"}. Those without a position are counted and not drawn. The length of a bar is a number, not a share.`}
    >
      {view.rows.length === 0 ? (
        <p className="text-soft">No two of them have a position on the same proposition.</p>
      ) : (
        <figure aria-label={view.title} className="max-w-[76rem]">
          <SelectionsRows rows={view.rows} view={view} cellHref={page.cell} opened={1} />
          <FigureDownloads
            address={figureAddress(id, "selections", page.selection.filter, own)}
            name={`${id}-${version}-selections`}
            embedHref={page.to("embed", { figure: "selections", ...own })}
            briefHref={page.to("brief", { add: additionOf(asked) })}
          />
        </figure>
      )}
      {view.left.length > 0 && (
        <details className="printed-whole mt-4 border-line-strong border-t pt-2" open={view.rows.length === 0}>
          <summary className="fold">
            {count(view.left.length, "proposition")} that only one of them, or none, takes a position on
          </summary>
          <div className="mt-3 max-w-[76rem]">
            <SelectionsRows rows={view.left} view={view} cellHref={page.cell} />
          </div>
        </details>
      )}
    </Section>
  );
}

/** As the address of a briefing asks for the block. */
function additionOf(asked: readonly AskedSelection[]): string {
  return `selections:${asked.map((one) => encodeURIComponent(selectionText(one))).join(",")}`;
}

function Picker({
  page,
  asked,
  view,
}: {
  page: DossierPage;
  asked: readonly AskedSelection[];
  view: SelectionsView | null;
}) {
  const { index, selection } = page;
  const carried = new URL(page.here({ rename: null, named: null, add: null, with: null }), "http://localhost");
  const chosen = (view?.heads ?? []).flatMap((head): ChosenSelection[] => {
    const one = asked.find(({ key }) => key === head.key);
    if (!one) return [];
    return [
      {
        key: head.key,
        label: head.label,
        basis: head.basis,
        givenName: one.givenName,
        withoutHref: page.here(movedUp(asked.filter((other) => other !== one))),
        viewHref: one.isRest ? null : dossierPath(index.dossier.id, "", filterOfSelection(selection.filter, one)),
      },
    ];
  });
  const next = SELECTION_KEYS.find((key) => asked.every((one) => one.key !== key)) ?? null;
  return (
    <SelectionPicker
      action={dossierPath(index.dossier.id, "compare")}
      carried={[...carried.searchParams]}
      chosen={chosen}
      offered={offeredSelections(index, asked)}
      next={next}
      most={MAX_SELECTIONS}
    />
  );
}

/** The selections that are left, from the first parameter on. */
function movedUp(left: readonly AskedSelection[]): Record<string, string | null> {
  return Object.fromEntries(
    SELECTION_KEYS.map((key, place) => {
      const one = left[place];
      return [key, one ? selectionText(one) : null];
    }),
  );
}

function ChooseAnother({
  page,
  asked,
  view,
}: {
  page: DossierPage;
  asked: readonly AskedSelection[];
  view: SelectionsView | null;
}) {
  const { index } = page;
  const [head] = view?.heads ?? [];
  const [only] = asked;
  const offers = only
    ? counterpartsOf(index, only.filter).map(({ text, words }) => ({ texts: [selectionText(only), text], words }))
    : offeredComparisons(index);
  return (
    <EmptyState
      title={head ? `Choose whom to compare with ${head.phrase}.` : "Choose two selections."}
      why="Two to four are read side by side: countries, roles, institutions, times, or any filter of the dossier."
    >
      <ul className="mt-1 grid gap-1">
        {offers.map(({ texts, words }) => (
          <li key={words}>
            <a
              className="text-link"
              href={page.here(Object.fromEntries(SELECTION_KEYS.map((key, place) => [key, texts[place] ?? null])))}
            >
              {sentenceCase(words)}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** The address with a selection under the name that the user typed; null where nothing was renamed. */
export function renamed(page: DossierPage): string | null {
  const { asked } = askedSelections(page.state, page.index.dossier);
  const one = asked.find(({ key }) => key === page.state.rename);
  if (!one) return null;
  const given = page.state.named.replace(/\s+/g, " ").trim();
  const own = selectionName(page.index, { ...one, givenName: null });
  const givenName = given === "" || given === own.label ? null : given;
  return page.here({ [one.key]: selectionText({ ...one, givenName }), rename: null, named: null });
}
