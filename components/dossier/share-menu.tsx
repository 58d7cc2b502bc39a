import { EmbedSnippet } from "@/components/dossier/embed-snippet";
import { CopyPresentAddress, WithPresentAddress } from "@/components/ui/navigation/current-url";

/** What puts a view into another page: the code, what it shows, and where that can be chosen. */
export interface EmbedOffer {
  readonly snippet: string;
  readonly words: string;
  readonly choicesHref: string;
}

/**
 * The link, the citation and the frame of a view. The words stand in the menu, so that they can be copied by hand where
 * scripts do not run.
 */
export function ShareMenu({
  address,
  embed,
  citations,
}: {
  address: string;
  embed: EmbedOffer | null;
  citations: readonly { readonly name: string; readonly text: string }[];
}) {
  const present = { address, parameter: "cell" };
  return (
    <details className="relative" name="header-menu">
      <summary className="pill list-none">Share</summary>
      <div className="absolute right-0 z-40 mt-1 grid max-h-[80vh] w-[26rem] max-sm:fixed max-sm:inset-x-4 max-sm:w-auto gap-3 overflow-y-auto rounded-md border border-line-strong bg-card p-4 text-[0.8125rem] shadow-lg">
        <div>
          <p className="font-semibold">This view as a link</p>
          <p className="my-1 select-all break-all text-soft">
            <WithPresentAddress text={address} {...present} />
          </p>
          <CopyPresentAddress text={address} {...present}>
            Copy link
          </CopyPresentAddress>
        </div>
        {embed && (
          <div className="border-line border-t pt-3">
            <p className="font-semibold">Embed</p>
            <p className="mt-1 text-soft">{embed.words}, live, under the filter of this page where there is one.</p>
            <EmbedSnippet snippet={embed.snippet} label="Code of the frame" rows={3} />
            <p className="mt-1">
              <a className="text-link" href={embed.choicesHref}>
                Choose the figure and colours, or freeze it
              </a>
            </p>
          </div>
        )}
        {citations.map(({ name, text }) => (
          <div key={name} className="border-line border-t pt-3">
            <p className="font-semibold">Citation, {name}</p>
            <p className="my-1 select-all text-soft [overflow-wrap:anywhere]">
              <WithPresentAddress text={text} {...present} />
            </p>
            <CopyPresentAddress text={text} {...present}>{`Copy citation, ${name}`}</CopyPresentAddress>
          </div>
        ))}
      </div>
    </details>
  );
}
