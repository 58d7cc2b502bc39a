import { CopyButton } from "@/components/ui/copy-button";

/** The link and the citation of a view. The words stand in the menu, so that they can be copied by hand where scripts do not run. */
export function ShareMenu({
  address,
  citations,
}: {
  address: string;
  citations: readonly { readonly name: string; readonly text: string }[];
}) {
  return (
    <details className="relative" name="header-menu">
      <summary className="pill list-none">Share</summary>
      <div className="absolute right-0 z-40 mt-1 grid max-h-[80vh] w-[26rem] max-sm:fixed max-sm:inset-x-4 max-sm:w-auto gap-3 overflow-y-auto rounded-md border border-line-strong bg-card p-4 text-[0.8125rem] shadow-lg">
        <div>
          <p className="font-semibold">This view as a link</p>
          <p className="my-1 select-all break-all text-soft">{address}</p>
          <CopyButton text={address}>Copy link</CopyButton>
        </div>
        {citations.map(({ name, text }) => (
          <div key={name} className="border-line border-t pt-3">
            <p className="font-semibold">Citation, {name}</p>
            <p className="my-1 select-all text-soft [overflow-wrap:anywhere]">{text}</p>
            <CopyButton text={text}>{`Copy citation, ${name}`}</CopyButton>
          </div>
        ))}
      </div>
    </details>
  );
}
