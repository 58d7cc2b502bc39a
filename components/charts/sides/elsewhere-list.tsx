import type { PropositionsElsewhere } from "@/lib/views/sides/contested-sides";
import { number } from "@/lib/wording/count";

/** Where the propositions stand that a page of very many leaves to the pages of their issues. */
export function ElsewhereList({ elsewhere }: { elsewhere: readonly PropositionsElsewhere[] }) {
  if (elsewhere.length === 0) return null;
  const left = elsewhere.reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="border-line-strong border-t py-2 text-[0.84rem] text-soft">
      {number(left)} less contested {left === 1 ? "proposition is" : "propositions are"} not drawn here. They stand on
      the pages of their issues:{" "}
      {elsewhere.map(({ title, count, href }, place) => (
        <span key={href}>
          {place > 0 && " · "}
          <a href={href} className="text-link inline-block py-1">
            {title} ({number(count)})
          </a>
        </span>
      ))}
    </p>
  );
}
