import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { forPerson, refuse } from "@/lib/http/answers";
import { limitConcurrency } from "@/lib/http/limit-concurrency";

/** What makes a file: the framework takes some milliseconds for each, and fifty at once would hold up every reader. */
const IS_FILE = /^\/api\/v1\/dossiers\/[^/?]+\/(export|brief|package)(?=\?|$)/;
const TOO_MANY = "Too many files are being made. Try again in a minute.";

/** Some wait for a verdict, and one is being made (lib/http/file-queue.ts). */
const MAX_AT_ONCE = 6;
const MAX_WAITING = 35;

/** Lets a few requests for files into the framework at once, keeps some waiting in front of it, refuses the rest. */
export function withFileTurns(listener: RequestListener): RequestListener {
  const inTurn = limitConcurrency({ atOnce: MAX_AT_ONCE, waiting: MAX_WAITING, tooMany: () => new Error(TOO_MANY) });
  return (request, response) => {
    if (!IS_FILE.test(request.url ?? "")) return listener(request, response);
    inTurn(() => answered(listener, { request, response })).catch(() => refuseBusy(request, response));
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Resolves when the answer has ended; whoever has left meanwhile is not answered. */
function answered(listener: RequestListener, { request, response }: Exchange): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    response.once("close", resolve);
    listener(request, response);
  });
}

async function refuseBusy({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = new Request("http://localhost/", { headers: { accept: headers.accept ?? "" } });
  const refusal = await forPerson(asked, refuse(503, TOO_MANY));
  response.writeHead(refusal.status, Object.fromEntries(refusal.headers)).end(await refusal.text());
}
