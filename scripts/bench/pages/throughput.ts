import { Agent, get } from "node:http";
import { type Measured, median } from "./measured";
import type { ServedApps } from "./served-apps";

const DOSSIER = "/d/russia-dprk-2023";
const ROUNDS = 3;
const SECONDS_EACH = 3;
const CONNECTIONS = 16;

/** Requests per second over connections that stay open, compressed, each target in turn in each round. */
export async function throughput({ ours, bare }: ServedApps): Promise<Measured[]> {
  const targets = {
    staticPage: bare,
    overview: ours + DOSSIER,
    emptyPage: `${bare}/empty`,
    filtered: `${ours}${DOSSIER}?country=KR`,
    quotations: `${ours}${DOSSIER}/quotations`,
    json: `${ours}/api/v1${DOSSIER.replace("/d/", "/dossiers/")}/positions`,
  };
  const rates = new Map<string, number[]>();
  for (const address of Object.values(targets)) await requestsPerSecond(address, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, address] of Object.entries(targets)) {
      rates.set(name, [...(rates.get(name) ?? []), await requestsPerSecond(address, SECONDS_EACH)]);
    }
  }
  const rate = (name: keyof typeof targets) => median(rates.get(name) ?? []);
  const line = (what: string, own: keyof typeof targets, peer: keyof typeof targets): Measured => {
    return { what, ours: rate(own), bare: rate(peer), unit: "requests/s" };
  };
  return [
    line("overview, against a static page", "overview", "staticPage"),
    line("overview, against an empty page made per request", "overview", "emptyPage"),
    line("overview under a filter, against the same", "filtered", "emptyPage"),
    line("quotations, against the same", "quotations", "emptyPage"),
    line("positions as JSON, against the same", "json", "emptyPage"),
  ];
}

async function requestsPerSecond(address: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  const askOnAndOn = async () => {
    while (performance.now() < end) {
      await ask(address, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
  agent.destroy();
  return answered / ((performance.now() - start) / 1000);
}

function ask(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}.`));
      answer.resume().on("end", resolve).on("error", reject);
    }).on("error", reject);
  });
}
