/** Commentators at most whose pairs are listed one by one; beyond, rows are not seriated either. */
export const MAX_PAIRED = 1_500;
