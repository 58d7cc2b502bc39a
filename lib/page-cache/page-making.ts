import type { OutgoingHttpHeaders, RequestListener } from "node:http";
import { Readable } from "node:stream";
import { compress, unpack } from "@/lib/page-cache/compressed";
import { type ResponseHead, requestInProcess } from "@/lib/page-cache/in-process-exchange";
import type { PageRequest } from "@/lib/page-cache/page-request";
import type { CachedPage } from "@/lib/page-cache/page-store";
import { noteUncacheable } from "@/lib/page-cache/uncacheable";

/** Belong to a connection or to a compression. */
const NOT_OF_THE_PAGE = /^(connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/;
/** Stands in the place of a panel that could not be made. A quotation that contains it is written with &quot;. */
const FAILED_PANEL = 'data-failed="true"';

/** A page in the making, which any number of readers read as it comes. */
export class PageMaking {
  /** Rejected where the answer breaks off before it began. */
  readonly head: Promise<ResponseHead>;
  /** Resolved when the answer has ended, whole or not. */
  readonly closed: Promise<void>;
  readonly #chunks: Buffer[] = [];
  readonly #readers = new Set<Readable>();
  readonly #noted: { readonly isUncacheable: boolean };
  readonly #breakOff: () => void;
  #state: "open" | "whole" | "broken" = "open";
  #isLeft = false;

  /**
   * Begins to make a page, as for any reader, but with nothing of the reader.
   *
   * @param cookie the cookie that names the theme.
   */
  constructor(listener: RequestListener, { page, cookie }: { readonly page: PageRequest; readonly cookie: string }) {
    let begun = (_: ResponseHead) => {};
    let brokeOff = (_: Error) => {};
    let closed = () => {};
    this.head = new Promise((resolve, reject) => {
      begun = resolve;
      brokeOff = reject;
    });
    this.closed = new Promise((resolve) => {
      closed = resolve;
    });
    // Whoever reads the page hears of it.
    this.head.catch(() => {});
    const { noted, result } = noteUncacheable(() =>
      requestInProcess(
        listener,
        { url: page.address, headers: headersOf(page, cookie) },
        {
          onHead: begun,
          onBody: (bytes) => this.#relay(bytes),
          onClose: (isWhole) => {
            brokeOff(new Error("The page broke off before it began."));
            this.#end(isWhole);
            closed();
          },
        },
      ),
    );
    this.#breakOff = result;
    this.#noted = noted;
  }

  /** Whether it broke off, or is about to: nobody can join it any more. */
  get isBroken(): boolean {
    return this.#isLeft || this.#state === "broken";
  }

  /**
   * The body from its beginning; it fails where the page breaks off. When the last reader leaves, the page is broken
   * off.
   */
  read(): Readable {
    const reader = new Readable({ read: () => {} });
    for (const chunk of this.#chunks) reader.push(chunk);
    this.#readers.add(reader);
    reader.once("close", () => {
      this.#readers.delete(reader);
      if (this.#readers.size > 0 || this.#state !== "open") return;
      this.#isLeft = true;
      this.#breakOff();
    });
    this.#endReader(reader);
    return reader;
  }

  #relay(bytes: Buffer): void {
    this.#chunks.push(bytes);
    for (const reader of this.#readers) reader.push(bytes);
  }

  #end(isWhole: boolean): void {
    this.#state = isWhole ? "whole" : "broken";
    for (const reader of this.#readers) this.#endReader(reader);
  }

  #endReader(reader: Readable): void {
    if (this.#state === "whole") reader.push(null);
    if (this.#state === "broken") reader.destroy(new Error("The page broke off."));
  }

  /** The page to be kept, once it is made; null for all but a whole page that shows nothing unfinished. */
  async made(): Promise<CachedPage | null> {
    await this.closed;
    if (this.#state !== "whole" || this.#noted.isUncacheable) return null;
    const { status, headers } = await this.head;
    if (status !== 200 || headers["set-cookie"]) return null;
    const body = Buffer.concat(this.#chunks);
    const text = headers["content-encoding"] === "gzip" ? await unpack(body) : body;
    return text.includes(FAILED_PANEL) ? null : { headers: ofThePage(headers), body: await compress(text) };
  }
}

/** The headers of an answer that belong to the page, whatever form it is sent in. */
export function ofThePage(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_OF_THE_PAGE.test(name)));
}

function headersOf({ origin }: PageRequest, cookie: string): Record<string, string> {
  const { host, protocol } = new URL(origin);
  return {
    host,
    cookie,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "accept-encoding": "gzip",
    // To a nameless reader the framework sends title and description late; see htmlLimitedBots in next.config.js.
    "user-agent": "Concordance",
  };
}
