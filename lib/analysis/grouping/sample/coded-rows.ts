/** Coded rows, one after the other: codes[person × propositions + proposition], 0 missing, 1 … 5 for −2 … 2. */
export interface CodedRows {
  readonly people: number;
  readonly propositions: number;
  readonly codes: Uint8Array;
}
