import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from "node:http";
import { Socket } from "node:net";

export interface ResponseHead {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
}

/** Who is told of an answer as it is written. */
export interface ResponseReader {
  onHead(head: ResponseHead): void;
  onBody(bytes: Buffer): void;
  /** Once, whole or broken off. */
  onClose(isWhole: boolean): void;
}

const END_OF_HEAD = "\r\n\r\n";

/**
 * Has the listener of this very server answer a request within the process: no port, no connection, nothing between the
 * two but Node's own request and response.
 *
 * @returns breaks the answer off, as a reader who leaves does.
 */
export function requestInProcess(
  listener: RequestListener,
  { url, headers }: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  reader: ResponseReader,
): () => void {
  const socket = new ReadSocket((bytes) => {
    if (isHeadRead) return reader.onBody(bytes);
    head = Buffer.concat([head, bytes]);
    const end = head.indexOf(END_OF_HEAD);
    if (end < 0) return;
    isHeadRead = true;
    reader.onHead({ status: response.statusCode, headers: response.getHeaders() });
    const body = head.subarray(end + END_OF_HEAD.length);
    if (body.length > 0) reader.onBody(body);
  });
  let head = Buffer.alloc(0);
  let isHeadRead = false;
  // By HTTP/1.0 a body is written as it is, without the lengths of its chunks.
  const request = Object.assign(new IncomingMessage(socket), {
    ...{ method: "GET", url, headers: { ...headers } },
    ...{ httpVersion: "1.0", httpVersionMajor: 1, httpVersionMinor: 0 },
  });
  request.rawHeaders.push(...Object.entries(headers).flat());
  request.push(null);
  const response = new ServerResponse(request);
  response.assignSocket(socket);
  socket.on("drain", () => response.emit("drain"));
  response.once("finish", () => socket.destroy());
  response.once("close", () => reader.onClose(response.writableFinished));
  listener(request, response);
  return () => void socket.destroy();
}

/** A socket that leads nowhere: what is written to it is read at once. */
class ReadSocket extends Socket {
  readonly #read: (bytes: Buffer) => void;

  constructor(read: (bytes: Buffer) => void) {
    super();
    this.#read = read;
  }

  override _write(chunk: string | Buffer, encoding: BufferEncoding, done: () => void): void {
    this.#read(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
    done();
  }

  override _writev(chunks: { chunk: string | Buffer; encoding: BufferEncoding }[], done: () => void): void {
    for (const { chunk, encoding } of chunks) this._write(chunk, encoding, () => {});
    done();
  }
}
