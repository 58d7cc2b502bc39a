/** The parts of a long page, one step away. */
export function OnThisPage({ parts }: { parts: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav aria-label="On this page" className="no-print mb-2 flex flex-wrap gap-x-4 text-[0.8125rem]">
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`} className="text-link py-1">
          {title}
        </a>
      ))}
    </nav>
  );
}
