import { CarriedFields } from "@/components/ui/carried-fields";

interface CommentatorPickerProps {
  readonly action: string;
  readonly carried: readonly (readonly [string, string])[];
  readonly chosen: readonly { readonly id: string; readonly name: string; readonly withoutHref: string }[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly isFull: boolean;
  readonly most: number;
}

/**
 * Picks commentators by typing: a field with suggestions that the browser completes, so that it works without scripts.
 */
export function CommentatorPicker({ action, carried, chosen, others, isFull, most }: CommentatorPickerProps) {
  return (
    <div className="no-print mb-6">
      <ul className="mb-3 flex flex-wrap gap-2" aria-label="Compared">
        {chosen.map((commentator) => (
          <li key={commentator.id}>
            <a
              href={commentator.withoutHref}
              className="inline-flex items-center gap-1.5 rounded-full border border-action bg-action-wash px-3 py-1 hover:bg-card"
            >
              {commentator.name}
              <span aria-hidden="true">×</span>
              <span className="sr-only">, take out of the comparison</span>
            </a>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="text-soft">{most} is the most that can be read side by side. Take one out to add another.</p>
      ) : (
        <form action={action} className="flex max-w-[34rem] gap-2">
          <CarriedFields carried={carried} />
          <label className="min-w-0 flex-1">
            <span className="sr-only">Add a name</span>
            <input
              name="add"
              list="voices"
              autoComplete="off"
              placeholder="Type a name"
              className="h-10 w-full rounded-md border border-line-strong bg-card px-3 placeholder:text-soft"
            />
          </label>
          <datalist id="voices">
            {others.map((commentator) => (
              <option key={commentator.id} value={commentator.name} />
            ))}
          </datalist>
          <button type="submit" className="button h-10">
            Add
          </button>
        </form>
      )}
    </div>
  );
}
