/** Where a form of the filter goes, and the rest of the address that it carries along. */
export interface CarryingForm {
  readonly action: string;
  readonly carried: readonly (readonly [string, string])[];
}

/** What a form carries along of the address that it leaves: parameters with their values, which nobody sees. */
export function CarriedFields({ carried }: Pick<CarryingForm, "carried">) {
  return carried.map(([key, value]) => <input key={`${key}-${value}`} type="hidden" name={key} value={value} />);
}
