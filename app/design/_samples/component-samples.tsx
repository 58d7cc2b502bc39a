import { ShareMenu } from "@/components/dossier/share-menu";
import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { CopyButton } from "@/components/ui/copy-button";
import { Term } from "@/components/ui/term";
import { GLOSSARY } from "@/lib/wording/glossary";

/** The pieces that pages share. */
export function ComponentSamples() {
  return (
    <ul className="grid max-w-[60rem] gap-5">
      <li className="flex flex-wrap items-center gap-2">
        <button type="button" className="button">
          Button
        </button>
        <span className="pill">
          Pill <b>All</b>
        </span>
        <span className="pill" data-active="true">
          Pill <b>chosen</b>
        </span>
        <kbd className="key">Esc</kbd>
      </li>
      <li>
        <ChoiceLinks
          title="Show"
          choices={[
            { key: "one", words: "one" },
            { key: "other", words: "the other" },
          ]}
          chosen="one"
          hrefTo={(key) => `#${key}`}
        />
      </li>
      <li>
        A term: <Term definition={GLOSSARY.position.definition}>position</Term>
      </li>
      <li className="flex flex-wrap gap-5">
        <AnchorBadge anchor={{ state: "verbatim", words: GLOSSARY.verbatim.term }} />
        <AnchorBadge anchor={{ state: "verbatim-after-folding", words: GLOSSARY.verbatimAfterFolding.term }} />
        <AnchorBadge anchor={{ state: "not-found", words: GLOSSARY.notFound.term }} />
        <AnchorBadge anchor={{ state: "source-text-not-held", words: GLOSSARY.sourceTextNotHeld.term }} />
      </li>
      <li className="flex items-center gap-4">
        <CopyButton text="Copied from the design page">Copy something</CopyButton>
        <ShareMenu
          address="https://example.org/d/a-dossier"
          embed={null}
          citations={[{ name: "Plain", text: "A citation." }]}
        />
      </li>
    </ul>
  );
}
