import { KERNEL_PROGRAM } from "@/lib/analysis/kernel/kernel-program";

/**
 * What the kernel computes; assembly/ has the definitions. Arrays are handed over by where they begin in its memory.
 */
export interface KernelFunctions {
  pairwiseDistancesOfRow(
    row: number,
    rows: number,
    levels: number,
    observed: number,
    quotients: number,
    width: number,
    distances: number,
  ): void;
  pairwiseSums(
    row: number,
    first: number,
    end: number,
    words: number,
    levels: number,
    observed: number,
    difference: number,
    shared: number,
  ): void;
  addCoincidences(levels: number, units: number, counts: number, weights: number, pairs: number): void;
  averageLinkageOf(leafCount: number, ...arrays: readonly number[]): void;
  bindProfiles(propositions: number, ...arrays: readonly number[]): void;
  bindSums(...arrays: readonly number[]): void;
  bindRoundedTerms(terms: number, inverse: number, prior: number): void;
  bindLinks(...arrays: readonly number[]): void;
  bindTree(...arrays: readonly number[]): void;
  growTree(leaves: number, equalWithin: number): number;
  fillSums(profiles: number, groups: number): void;
  distancesToGroups(profile: number, duplicatesMove: boolean, minimumShared: number): number;
  relocateUntilStable(minimumShared: number, maximumRounds: number, equalWithin: number): void;
  joiningLosses(losses: number): void;
  roundedJoiningLosses(losses: number): number;
  heldOutGains(minimumShared: number, equalWithin: number): number;
}

interface KernelExports extends KernelFunctions {
  readonly memory: WebAssembly.Memory;
  firstFreeByte(): number;
}

const KINDS = { float64: Float64Array, float32: Float32Array, int32: Int32Array, uint16: Uint16Array } as const;
type Kind = keyof typeof KINDS;

/** Arrays by name: what they hold and how many. */
export type Layout = Readonly<Record<string, { readonly kind: Kind; readonly length: number }>>;
type ArrayOf<K extends Kind> = InstanceType<(typeof KINDS)[K]>;
export type LaidOut<L extends Layout> = { readonly [Name in keyof L]: ArrayOf<L[Name]["kind"]> };

export const floats = (length: number) => ({ kind: "float64", length }) as const;
export const singles = (length: number) => ({ kind: "float32", length }) as const;
export const integers = (length: number) => ({ kind: "int32", length }) as const;
export const shorts = (length: number) => ({ kind: "uint16", length }) as const;

/** Where arrays of a kernel begin, in the order given: what its functions are handed. */
export function begins(...arrays: readonly { readonly byteOffset: number }[]): number[] {
  return arrays.map(({ byteOffset }) => byteOffset);
}

const PAGE_BYTES = 65_536;
/** Two numbers are read at once, also behind the last. */
const ALIGNMENT = 16;
/** A kernel with more memory than this is not kept for the next. */
const MAX_CACHED_BYTES = 32 * 1024 * 1024;

/** A kernel and the end of what was ever laid out in its memory: what lies behind is still zero, and untouched. */
interface Kernel {
  readonly functions: KernelExports;
  end: number;
}

let program: WebAssembly.Module | null = null;
const idle: Kernel[] = [];

/**
 * Runs something on the kernel: the innermost loops, made ready for the processor beforehand, on arrays in its own
 * memory.
 *
 * @param layout arrays to lay out, zeroed. They may be used as long as `use` runs and no longer: the next to come gets
 *   the memory.
 * @param use gets the arrays and the functions. May itself run something on a kernel.
 * @throws RangeError if there is not enough memory.
 */
export function withKernel<L extends Layout, Result>(
  layout: L,
  use: (arrays: LaidOut<L>, functions: KernelFunctions) => Result,
): Result {
  const kernel = idle.pop() ?? instantiate();
  try {
    return use(layOut(kernel, layout), kernel.functions);
  } finally {
    if (kernel.functions.memory.buffer.byteLength <= MAX_CACHED_BYTES) idle.push(kernel);
  }
}

function layOut<L extends Layout>(kernel: Kernel, layout: L): LaidOut<L> {
  const { memory, firstFreeByte } = kernel.functions;
  const first = align(firstFreeByte());
  const places = new Map<string, number>();
  let end = first;
  for (const [name, { kind, length }] of Object.entries(layout)) {
    places.set(name, end);
    end = align(end + length * KINDS[kind].BYTES_PER_ELEMENT + ALIGNMENT);
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  new Uint8Array(memory.buffer, first, Math.max(0, Math.min(end, kernel.end) - first)).fill(0);
  kernel.end = Math.max(end, kernel.end);
  return Object.fromEntries(
    Object.entries(layout).map(([name, { kind, length }]) => [
      name,
      new KINDS[kind](memory.buffer, places.get(name), length),
    ]),
  ) as LaidOut<L>;
}

function align(byte: number): number {
  return Math.ceil(byte / ALIGNMENT) * ALIGNMENT;
}

function instantiate(): Kernel {
  program ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL_PROGRAM), (character) => character.charCodeAt(0)));
  return { functions: new WebAssembly.Instance(program).exports as unknown as KernelExports, end: 0 };
}
