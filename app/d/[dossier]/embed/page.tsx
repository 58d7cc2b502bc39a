import type { Metadata } from "next";
import { figureAddress } from "@/app/_briefing/figure-address";
import { requestOrigin } from "@/app/_request/origin";
import { embedOffer, figureState } from "@/app/d/[dossier]/_page/embed-offer";
import { type DossierPage, loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmbedSnippet } from "@/components/dossier/embed-snippet";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { EMBED_SANDBOX, EMBEDDED_FIGURES, embedWords } from "@/lib/views/publishing/embed-snippet";
import { leftOutWords } from "@/lib/views/publishing/figure-parameters";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

const THEMES = [
  { key: "", words: "the reader’s system decides" },
  { key: "light", words: "light" },
  { key: "dark", words: "dark" },
];

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { ...(await pageMetadata(props, { place: "embed", title: "Embed" })), robots: { index: false } };
}

/** A figure of the view as a frame for other pages: which one, light or dark, live or frozen. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "embed", searchParams });
  const { state, unknown } = figureState(page);
  const theme = THEMES.find(({ key }) => key === page.state.theme)?.key;
  const choices = EMBEDDED_FIGURES.filter(({ name }) => name !== "split" || state.proposition);
  const asked = choices.find(({ name }) => name === page.state.figure)?.name;
  const figure = asked ?? "camps";
  const leftOut = leftOutWords([
    ...(page.state.figure && !asked ? [{ key: "figure", value: page.state.figure }] : []),
    ...unknown,
    ...(page.state.theme && !theme ? [{ key: "theme", value: page.state.theme }] : []),
  ]);
  const offer = embedOffer(page, { origin: await requestOrigin(), figure, own: { theme: theme ?? "" } });
  return (
    <DossierShell page={page} place="embed">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Embed a figure"
        lede="A frame for your own page: the figure under this view’s filter, with its finding, what not to claim, its numbers as a table and a link back. It sets no cookies and loads nothing from anywhere else."
      />
      {leftOut && <p className="mb-4 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">{leftOut}</p>}
      <ChoiceLinks
        title="Figure"
        choices={choices.map(({ name, words }) => ({ key: name, words }))}
        chosen={figure}
        hrefTo={(name) => page.here({ figure: name })}
      />
      <ChoiceLinks title="Colours" choices={THEMES} chosen={theme ?? ""} hrefTo={(key) => page.here({ theme: key })} />
      <div className="grid gap-x-10 lg:grid-cols-2">
        <Section
          title="Live"
          note="Follows the dossier as it is corrected; readers’ browsers ask again after five minutes."
        >
          <EmbedSnippet snippet={offer.snippet} label="Code of the live frame" rows={9} />
          <p className="mt-2">
            <a className="text-link" data-hard href={offer.path}>
              Open the embed
            </a>
          </p>
        </Section>
        <Freezing page={page} figure={figure} state={state} />
      </div>
      <Section title="How it looks">
        <iframe
          src={offer.path}
          title={offer.title}
          className="w-full border border-line"
          style={{ height: embedWords(figure).height }}
          sandbox={EMBED_SANDBOX}
        />
      </Section>
    </DossierShell>
  );
}

/** A form, so that it works without scripts; it leads to the page of what was frozen, and there the code is. */
function Freezing({
  page,
  figure,
  state,
}: {
  page: DossierPage;
  figure: string;
  state: Readonly<Record<string, string>>;
}) {
  const { dossier, filter } = page.selection;
  return (
    <Section
      title="Frozen"
      note="Keeps the figure as it is now, with its numbers and a hash of the data, under an address of its own. It says that it is frozen, and whether the dossier has changed since."
    >
      <form method="post" action={figureAddress(dossier.id, `${figure}/freeze`, filter, state)}>
        <button type="submit" className="pill">
          <b>Freeze “{embedWords(figure).words}”</b>
        </button>
      </form>
      <p className="basis mt-2">You’ll get the code next.</p>
    </Section>
  );
}
