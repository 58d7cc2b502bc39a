/** The voices of type, each with the name of its class. */
export function TypeSamples() {
  return (
    <dl className="grid max-w-[60rem] grid-cols-[9rem_1fr] items-baseline gap-x-6 gap-y-4 max-sm:grid-cols-1">
      <dt className="text-soft">headline</dt>
      <dd className="headline">Who agrees with whom, on what</dd>
      <dt className="text-soft">section-title</dt>
      <dd className="section-title">Who stands where</dd>
      <dt className="text-soft">lede</dt>
      <dd className="lede">What voices are reported to have said about a question.</dd>
      <dt className="text-soft">words</dt>
      <dd className="words">“The words as they stand in the source.”</dd>
      <dt className="text-soft">body</dt>
      <dd>What the interface says, and figures that stand in columns: 1,024 · 106 · 58.</dd>
      <dt className="text-soft">basis</dt>
      <dd className="basis">6 of 40 named voices · 10 quotations</dd>
      <dt className="text-soft">text-link</dt>
      <dd>
        <a className="text-link" href="#content">
          A link that leads to evidence
        </a>
      </dd>
    </dl>
  );
}
