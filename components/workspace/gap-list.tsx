import type { PublicationGap } from "@/lib/views/workspace/publication-gaps";

/** What is missing or doubtful, what follows from it, and the first of them by name. */
export function GapList({ gaps }: { gaps: readonly PublicationGap[] }) {
  return (
    <ul className="grid max-w-[60em] border-line border-t">
      {gaps.map(({ what, why, examples }) => (
        <li key={what} className="border-line border-b py-2">
          <p>
            <span className="font-medium">{what}.</span> <span className="text-soft">{why}</span>
          </p>
          {examples.length > 0 && <p className="basis mt-0.5">For example {examples.join("; ")}</p>}
        </li>
      ))}
    </ul>
  );
}
