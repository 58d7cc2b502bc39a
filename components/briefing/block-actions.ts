/** What the author can do with a block. */
export interface BlockActions {
  readonly move: (id: string, position: number) => void;
  readonly remove: (id: string) => void;
  readonly edit: (id: string, text: string | null) => void;
  readonly writeBeside: (id: string, text: string | null) => void;
  /** Adds an empty note of the author's before the block at a position. */
  readonly addNote: (position: number) => void;
  readonly rename: (id: string, heading: string | null) => void;
}
