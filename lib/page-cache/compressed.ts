import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** A text in both forms that browsers ask for; who wants it plain is rare and can wait for the unpacking. */
export interface Compressed {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Of the levels of brotli the last one that is as quick as gzip is at its usual one; a third smaller than that. */
const BROTLI_QUALITY = 6;
/** A page goes through at once: each piece more would wait for a turn among the requests of all readers. */
const chunkSize = 2 ** 20;

export async function compress(text: Buffer): Promise<Compressed> {
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, {
      chunkSize,
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
    promisify(gzip)(text, { chunkSize }),
  ]);
  return { br: brotli, gzip: zipped };
}

export async function bytesIn(compressed: Compressed, encoding: Encoding): Promise<Buffer> {
  return encoding === "identity" ? unpack(compressed.gzip) : compressed[encoding];
}

/** The text of what is packed by gzip. */
export function unpack(packed: Buffer): Promise<Buffer> {
  return promisify(gunzip)(packed, { chunkSize });
}

/** The smallest form that an Accept-Encoding header allows. */
export function chooseEncoding(accepted: string | null): Encoding {
  const allowed = new Set(
    (accepted ?? "")
      .toLowerCase()
      .split(",")
      .map((one) => one.split(";").map((part) => part.trim()))
      .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ""))
      .map(([name]) => name),
  );
  if (allowed.has("br")) return "br";
  return allowed.has("gzip") ? "gzip" : "identity";
}
