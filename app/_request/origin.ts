import { headers } from "next/headers";
import { originOf } from "@/lib/http/request-origin";

/** The origin under which the page that is being made was asked for, or the configured one. */
export async function requestOrigin(): Promise<string> {
  return originOf(await headers());
}
