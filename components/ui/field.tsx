/** A field of a form with its label and what it is for. */
export function Field({
  name,
  label,
  hint,
  value = "",
  maxLength,
  isRequired = false,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  maxLength?: number;
  isRequired?: boolean;
}) {
  const hintId = `${name}-hint`;
  return (
    <p>
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        maxLength={maxLength}
        required={isRequired}
        aria-describedby={hint && hintId}
        autoComplete="off"
        className="mt-1 block h-10 w-full rounded-md border border-line-strong bg-card px-3"
      />
      {hint && (
        <span id={hintId} className="mt-1 block text-[0.8125rem] text-soft">
          {hint}
        </span>
      )}
    </p>
  );
}
