/** What the author can do with a block. */
export interface BlockActions {
  readonly move: (id: string, position: number) => void;
  readonly remove: (id: string) => void;
  readonly edit: (id: string, text: string | null) => void;
  readonly rename: (id: string, heading: string | null) => void;
}
