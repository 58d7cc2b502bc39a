const GROUPS: readonly { readonly title: string; readonly tokens: readonly string[] }[] = [
  { title: "Ground", tokens: ["paper", "card", "action-wash", "hatch"] },
  { title: "Ink", tokens: ["ink", "soft", "faint", "line", "line-strong"] },
  { title: "Choice and action", tokens: ["action", "on-action"] },
  { title: "Disagree to agree", tokens: ["stance-m2", "stance-m1", "stance-0", "stance-p1", "stance-p2"] },
  { title: "Edges of the paler three", tokens: ["edge-m1", "edge-0", "edge-p1"] },
  { title: "Sides in text", tokens: ["text-m", "text-p"] },
];

/** Every colour by its name. */
export function TokenSamples() {
  return (
    <div className="grid gap-6 md:grid-cols-2 xl:grid-cols-3">
      {GROUPS.map(({ title, tokens }) => (
        <section key={title} aria-label={title}>
          <h3 className="mb-2 font-semibold">{title}</h3>
          <ul className="grid gap-1.5">
            {tokens.map((token) => (
              <li key={token} className="flex items-center gap-3">
                <span
                  className="size-8 rounded border border-line-strong [forced-color-adjust:none]"
                  style={{ background: `var(--${token})` }}
                />
                <code className="text-[0.8125rem]">--{token}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
