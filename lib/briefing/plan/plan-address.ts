import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { type BriefingPlan, parsePlan } from "@/lib/briefing/plan/plan";

/** An address longer than this is refused unread; browsers and proxies cut far earlier. */
const MAX_ADDRESS_LENGTH = 200_000;
/** A plan never unpacks to more than this: a short text cannot be made to fill the memory. */
const MAX_PLAN_LENGTH = 4_000_000;

/**
 * A plan as a short text for an address: JSON, deflated, in the base64 of addresses. The same plan gives the same text.
 */
export function encodePlan(plan: BriefingPlan): string {
  const packed = deflateSync(strToU8(JSON.stringify(plan)), { level: 9 });
  return btoa(strFromU8(packed, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads a plan back from an address; null where the text is none, was cut, or asks for too much. */
export function decodePlan(text: string): BriefingPlan | null {
  if (text.length > MAX_ADDRESS_LENGTH || !/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const packed = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    const unpacked = inflate(packed);
    return unpacked === null ? null : parsePlan(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(unpacked)));
  } catch {
    // Whatever is wrong with an address (cut, mistyped, of another age), the answer is the same: it holds no plan.
    return null;
  }
}

function inflate(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= MAX_PLAN_LENGTH) chunks.push(chunk);
  });
  // In small steps, so that the limit is noticed before much is unpacked.
  for (let from = 0; from < packed.length && size <= MAX_PLAN_LENGTH; from += 1024) {
    stream.push(packed.subarray(from, from + 1024), from + 1024 >= packed.length);
  }
  if (size > MAX_PLAN_LENGTH) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
