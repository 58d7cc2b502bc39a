/** What is asked again is answered from memory; what is known from elsewhere can be put there. */
export interface Memoized<Input, Made> {
  (input: Input): Made;
  remember(input: Input, made: Made): void;
}

/**
 * Memoize: remembers what a pure function made of an object as long as the object lives, which is its bound: several
 * sections of a page ask the same.
 */
export function memoize<Key extends object, Made>(make: (key: Key) => Made): Memoized<Key, Made> {
  return memoizeBy((key) => key, make);
}

/**
 * The same for what is made of several objects, as long as one of them lives.
 *
 * @param keyOf the object that stands for all: whoever asks with the same one asks the same.
 */
export function memoizeBy<Input, Made>(
  keyOf: (input: Input) => object,
  make: (input: Input) => Made,
): Memoized<Input, Made> {
  const made = new WeakMap<object, Made>();
  const remember = (input: Input, result: Made) => void made.set(keyOf(input), result);
  const memoized = (input: Input): Made => {
    const known = made.get(keyOf(input));
    if (known !== undefined) return known;
    const result = make(input);
    remember(input, result);
    return result;
  };
  return Object.assign(memoized, { remember });
}

/** The same for what takes time: it is begun once for all who ask meanwhile, and a failure is tried again. */
export function memoizeAsync<Key extends object, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  const made = new WeakMap<Key, Promise<Made>>();
  return (key) => {
    const result = made.get(key) ?? make(key);
    made.set(key, result);
    result.catch(() => made.delete(key));
    return result;
  };
}
