/** A row of choices of which one holds: links, so that the choice is part of the address. */
export function ChoiceLinks({
  title,
  choices,
  chosen,
  hrefTo,
}: {
  title: string;
  choices: readonly { readonly key: string; readonly words: string }[];
  chosen: string;
  hrefTo: (key: string) => string;
}) {
  return (
    <p className="no-print flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-soft">
      <span>{title}</span>
      {choices.map(({ key, words }) => (
        <a
          key={key}
          href={hrefTo(key)}
          data-keep
          aria-current={key === chosen ? "true" : undefined}
          className="py-1 hover:underline aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-action aria-[current]:underline-offset-4"
        >
          {words}
        </a>
      ))}
    </p>
  );
}
