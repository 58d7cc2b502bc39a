import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { createAccessLink } from "@/lib/database/accounts/access-links";
import { hasAccount } from "@/lib/database/accounts/accounts";
import { configuredOrigin } from "@/lib/http/request-origin";

const HELP = `access [--address URL] [--first] [--json]
Makes a link that signs the administrator in, once and within 24 hours, and prints it. Links made before are void.
  --address URL  where the server is reached; else CONCORDANCE_URL, else this machine on PORT (3000)
  --first        only while the installation has no account; prints nothing otherwise
  --json         the same for machines`;

const OPTIONS = { address: { type: "string" }, first: { type: "boolean" }, json: { type: "boolean" } } as const;

export const accessVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values } = parseCall({ parameters, options: OPTIONS, positionals: [] });
    const origin = originFrom(values.address);
    const token = await withDatabase(async () => (values.first && (await hasAccount()) ? null : createAccessLink()));
    const link = token && `${origin}/access/${token}`;
    if (values.json) printJson({ link });
    else if (link) print(link);
    return 0;
  },
};

function originFrom(address: string | undefined): string {
  if (address === undefined) return configuredOrigin() ?? `http://localhost:${process.env.PORT || "3000"}`;
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!isWeb) throw new CallError(`“${address}” is no address of a server. Write for example https://example.org.`);
  return new URL(address).origin;
}
