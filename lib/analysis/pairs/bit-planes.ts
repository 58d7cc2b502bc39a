import type { StanceMatrix } from "@/lib/domain/stance-matrix";

const PROPOSITIONS_PER_SCALE_WORD = 8;
const PROPOSITIONS_PER_SIDE_WORD = 32;
/** Distances are read two words at a time, at least two times. */
const SCALE_WORDS_READ = 2;
const MIN_SCALE_WORDS = 4;

/** The rows of a stance matrix as bits, so that two rows are compared word by word instead of cell by cell. */
export interface BitPlanes {
  readonly rowCount: number;
  readonly propositionCount: number;
  /** Words per row in `thermometer` and `observed`. */
  readonly scaleWords: number;
  /**
   * Four bits a proposition: −2 is 0000, −1 0001, 0 0011, +1 0111, +2 1111, so that |a − b| is the number of bits that
   * differ.
   */
  readonly thermometer: Int32Array;
  /** 1111 where the row has a value. */
  readonly observed: Int32Array;
  /** Words per row in the planes with one bit a proposition. */
  readonly sideWords: number;
  readonly agree: Int32Array;
  readonly neutral: Int32Array;
  readonly disagree: Int32Array;
}

/**
 * Lays the rows of a matrix out as bit planes.
 *
 * Missing cells leave every plane 0. O(commentators × propositions) time, about 1.4 bytes per cell.
 * Example: the row (+2, missing, −1) has thermometer 0x0000_010f (lowest proposition first), observed 0x0000_0f0f,
 * agree 0b001, disagree 0b100.
 */
export function packBitPlanes(matrix: Pick<StanceMatrix, "propositions" | "rows">): BitPlanes {
  const rowCount = matrix.rows.length;
  const propositionCount = matrix.propositions.length;
  const wordsRead = Math.ceil(propositionCount / (PROPOSITIONS_PER_SCALE_WORD * SCALE_WORDS_READ));
  const scaleWords = Math.max(MIN_SCALE_WORDS, wordsRead * SCALE_WORDS_READ);
  const sideWords = Math.max(1, Math.ceil(propositionCount / PROPOSITIONS_PER_SIDE_WORD));
  const thermometer = new Int32Array(rowCount * scaleWords);
  const observed = new Int32Array(rowCount * scaleWords);
  const agree = new Int32Array(rowCount * sideWords);
  const neutral = new Int32Array(rowCount * sideWords);
  const disagree = new Int32Array(rowCount * sideWords);

  matrix.rows.forEach((row, rowIndex) => {
    row.forEach((value, proposition) => {
      if (value === null) return;
      const scaleWord = rowIndex * scaleWords + Math.floor(proposition / PROPOSITIONS_PER_SCALE_WORD);
      const shift = (proposition % PROPOSITIONS_PER_SCALE_WORD) * 4;
      setBits(thermometer, scaleWord, ((1 << (value + 2)) - 1) << shift);
      setBits(observed, scaleWord, 0b1111 << shift);
      const sidePlane = value === 0 ? neutral : value > 0 ? agree : disagree;
      const sideWord = rowIndex * sideWords + Math.floor(proposition / PROPOSITIONS_PER_SIDE_WORD);
      setBits(sidePlane, sideWord, 1 << (proposition % PROPOSITIONS_PER_SIDE_WORD));
    });
  });
  return { rowCount, propositionCount, scaleWords, thermometer, observed, sideWords, agree, neutral, disagree };
}

function setBits(plane: Int32Array, word: number, bits: number): void {
  plane[word] = (plane[word] ?? 0) | bits;
}
