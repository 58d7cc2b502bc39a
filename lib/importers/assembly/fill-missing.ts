/** The row with those fields filled in that it has no value for; the row itself where there is nothing to fill. */
export function fillMissing<Row extends object>(row: Row, values: Partial<Row>): Row {
  const added = Object.entries(values).filter(
    ([field, value]) => value !== null && value !== undefined && Reflect.get(row, field) === null,
  );
  return added.length === 0 ? row : { ...row, ...Object.fromEntries(added) };
}
