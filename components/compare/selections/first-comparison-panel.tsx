interface OfferedLink {
  readonly words: string;
  readonly href: string;
}

interface FirstComparisonPanelProps {
  readonly title: string;
  readonly href: string;
  /** What the test says, where that is known already. */
  readonly sentence: string | null;
  /** Other comparisons that suggest themselves. */
  readonly others: readonly OfferedLink[];
}

/** The comparison with which a dossier begins, and others one press away. */
export function FirstComparisonPanel({ title, href, sentence, others }: FirstComparisonPanelProps) {
  return (
    <section aria-label="Side by side" className="mt-8 max-w-[66rem] border-line-strong border-t pt-3">
      <h2 className="section-title">
        <a href={href} className="hover:underline">
          {title}
        </a>
      </h2>
      {sentence && <p className="mt-1 max-w-[60em]">{sentence}</p>}
      <p className="no-print mt-1 flex flex-wrap gap-x-4 text-[0.8125rem]">
        <a href={href} className="text-link py-1">
          See the comparison
        </a>
        {others.length > 0 && <span className="py-1 text-soft">Also compare:</span>}
        {others.map((other) => (
          <a key={other.href} href={other.href} className="text-link py-1">
            {other.words}
          </a>
        ))}
      </p>
    </section>
  );
}
