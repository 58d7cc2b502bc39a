const EMU_PER_INCH = 914_400;

/** Inches as English metric units, whole as the format wants them. */
export function emu(inches: number): number {
  return Math.round(inches * EMU_PER_INCH);
}

/** English metric units as inches; 0 where nothing is written. */
export function inches(units: number | null): number {
  return (units ?? 0) / EMU_PER_INCH;
}

/** Points as the hundredths in which sizes of letters are written. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}
