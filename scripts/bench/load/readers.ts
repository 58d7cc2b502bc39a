import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly ms: number;
}

interface Asked {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly agent?: Agent;
  readonly signal?: AbortSignal;
}

/** Asks for an address and reads the answer to its end. */
export function ask(
  address: string,
  { method = "GET", headers = {}, body = "", agent, signal }: Asked = {},
): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers, ...(agent && { agent }), ...(signal && { signal }) }, (answer) => {
      answer
        .resume()
        .on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, ms: performance.now() - start }),
        )
        .on("error", reject);
    });
    sent.on("error", reject).end(body);
  });
}

/** How long readers waited, in ms, sorted. */
export interface Waits {
  readonly sorted: readonly number[];
}

export interface Readers {
  readonly addresses: readonly string[];
  /** How many read at once. */
  readonly count: number;
  /** What each of them takes to read a page before she asks for the next. */
  readonly pauseMs: number;
}

/** Readers who ask for one page after the other until a work is done, and at least for a while. */
export async function readWhile(
  { addresses, count, pauseMs }: Readers,
  { work, atLeastMs, atMostMs }: { work: Promise<unknown>; atLeastMs: number; atMostMs: number },
): Promise<Waits> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const begun = performance.now();
  let isDone = false;
  void work
    .catch(() => {})
    .then(() => {
      isDone = true;
    });
  const passed = () => performance.now() - begun;
  const waits: number[] = [];
  const read = async (reader: number) => {
    for (let turn = reader; passed() < atMostMs && (!isDone || passed() < atLeastMs); turn++) {
      const { status, ms } = await ask(addresses[turn % addresses.length] ?? "", {
        agent,
        headers: { "accept-encoding": "br, gzip" },
      });
      if (status !== 200) throw new Error(`A reader of ${addresses[turn % addresses.length]} was answered ${status}.`);
      waits.push(ms);
      await sleep(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: count }, (_, reader) => read(reader)));
  agent.destroy();
  return { sorted: waits.toSorted((a, b) => a - b) };
}

export function percentile({ sorted }: Waits, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Asks over many connections at once until an answer is as wanted, or for so long. @returns answers and seconds. */
export async function askUntil(
  address: string,
  { connections, isEnough, atMostMs }: { connections: number; isEnough: (answer: Answer) => boolean; atMostMs: number },
): Promise<{ readonly answers: number; readonly seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begun = performance.now();
  let answers = 0;
  let warmAt: number | null = null;
  const askOn = async () => {
    while (warmAt === null && performance.now() - begun < atMostMs) {
      const answer = await ask(address, { agent, headers: { "accept-encoding": "br, gzip" } });
      answers += 1;
      if (isEnough(answer)) warmAt ??= performance.now();
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  agent.destroy();
  return { answers, seconds: ((warmAt ?? performance.now()) - begun) / 1000 };
}

/** Waits until a page is answered in the smallest form, as only kept ones are. */
export async function untilKept(address: string, atMostMs: number): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < atMostMs) {
    const { headers } = await ask(address, { headers: { "accept-encoding": "br, gzip" } });
    if (headers["content-encoding"] === "br") return;
    await sleep(100);
  }
}
