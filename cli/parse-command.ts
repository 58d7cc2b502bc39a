import { type ParseArgsConfig, parseArgs } from "node:util";
import { CallError } from "@/cli/usage-error";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true; strict: true }>
>;

/**
 * Reads a verb's parameters.
 *
 * @param positionals the names of those that stand without an option, all of them required
 * @param isOpen whether more may follow them
 * @throws CallError naming what is unknown or missing, and what there is.
 */
export function parseCall<const Known extends Options>({
  parameters,
  options,
  positionals,
  isOpen = false,
}: {
  readonly parameters: readonly string[];
  readonly options: Known;
  readonly positionals: readonly string[];
  readonly isOpen?: boolean;
}): { values: Parsed<Known>["values"]; given: string[] } {
  const parsed = parse({ parameters, options });
  const missing = positionals[parsed.positionals.length];
  if (missing !== undefined) throw new CallError(`${missing} is missing.`);
  const surplus = parsed.positionals[positionals.length];
  if (surplus !== undefined && !isOpen) throw new CallError(`"${surplus}" is one parameter too many.`);
  return { values: parsed.values, given: parsed.positionals };
}

function parse<const Known extends Options>({
  parameters,
  options,
}: {
  readonly parameters: readonly string[];
  readonly options: Known;
}): Parsed<Known> {
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/, 1)[0] : "The options cannot be read";
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new CallError(`${reason}. Known options: ${known.join(", ")}.`);
  }
}
