/** Formats of other programs in which a whole dossier can be had, whatever the filter. */
export const EXCHANGE_FORMATS = ["dna", "qdc"] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];
