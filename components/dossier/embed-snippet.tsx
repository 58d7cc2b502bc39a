import { CopyButton } from "@/components/ui/copy-button";

/** The HTML that puts a view into another page: to be copied by a button or, where scripts do not run, by hand. */
export function EmbedSnippet({ snippet, label, rows = 5 }: { snippet: string; label: string; rows?: number }) {
  return (
    <>
      <textarea
        readOnly
        rows={rows}
        aria-label={label}
        defaultValue={snippet}
        key={snippet}
        spellCheck={false}
        className="my-1 w-full resize-y rounded border border-line-strong bg-paper p-2 font-mono text-[0.75rem] text-soft"
      />
      <CopyButton text={snippet}>Copy the code</CopyButton>
    </>
  );
}
