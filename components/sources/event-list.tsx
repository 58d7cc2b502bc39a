import type { EventRow } from "@/lib/views/coding/event-list";

/** What happened and when, each with the source that dates it. */
export function EventList({
  events,
  hrefOfSource,
}: {
  events: readonly EventRow[];
  hrefOfSource: (id: string) => string;
}) {
  return (
    <ol className="max-w-[60rem]">
      {events.map(({ id, date, label, source, note }) => (
        <li key={id} className="border-line-strong border-t py-3">
          <p>
            <span className="text-soft tabular-nums">{date}</span> · {label}
          </p>
          <p className="text-[0.8125rem] text-soft">
            {source ? (
              <>
                Dated by{" "}
                <a href={hrefOfSource(source.id)} className="inline-block min-h-6 text-link">
                  {source.title}
                </a>
              </>
            ) : (
              "Dated by none of the sources"
            )}
          </p>
          {note && <p className="mt-1 text-[0.8125rem] text-soft">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
