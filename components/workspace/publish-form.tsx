import { Field } from "@/components/ui/field";

/** The version, and the button that makes the draft public. The form carries what was looked at. */
export function PublishForm({
  action,
  version,
  seen,
  isPossible,
  warning,
}: {
  action: string;
  version: string;
  /** Revisions of what the page showed; null where nothing was published. */
  seen: { readonly draft: number; readonly published: number | null };
  isPossible: boolean;
  warning: string | null;
}) {
  if (!isPossible) {
    return (
      <p className="max-w-[46em] text-soft">
        As long as there is an error it cannot be published. Mend it in the file and import that again.
      </p>
    );
  }
  return (
    <form method="post" action={action} className="grid max-w-[46rem] gap-4">
      {warning && <p className="border-disagree border-l-2 pl-3">{warning}</p>}
      <input type="hidden" name="draft" value={seen.draft} />
      <input type="hidden" name="published" value={seen.published ?? ""} />
      <Field
        name="version"
        label="Version"
        hint="Readers cite it. It must be newer than the one that is published."
        value={version}
        maxLength={100}
        isRequired
      />
      <p>
        <button type="submit" className="button h-10">
          Publish
        </button>
      </p>
    </form>
  );
}
