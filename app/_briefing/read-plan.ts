import { type BriefingPlan, briefingPlanSchema } from "@/lib/briefing/plan/plan";

export type PlanReading =
  | { readonly plan: BriefingPlan; readonly problem: null; readonly isForm: boolean }
  | { readonly plan: null; readonly status: 400 | 413; readonly problem: string };

/**
 * Reads a plan from the body of a request: JSON as it is, or the field "plan" of a form.
 *
 * @param most bytes that the body may have.
 */
export async function readPlan(request: Request, most: number): Promise<PlanReading> {
  const tooLarge = {
    plan: null,
    status: 413,
    problem: `The briefing is larger than the ${Math.round(most / 1_000_000)} MB that are taken; split it into two.`,
  } as const;
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge;
  const text = await limitedText(request, most);
  if (text === null) return tooLarge;
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  return parsed(isForm ? (new URLSearchParams(text).get("plan") ?? "") : text, isForm);
}

function parsed(text: string, isForm: boolean): PlanReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {
      plan: null,
      status: 400,
      problem: "The briefing is not JSON. Send its plan as JSON, or as the form field “plan”.",
    };
  }
  const result = briefingPlanSchema.safeParse(data);
  if (result.success) return { plan: result.data, problem: null, isForm };
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  return {
    plan: null,
    status: 400,
    problem: `The plan of the briefing cannot be read${where}: ${lowerFirst(issue?.message ?? "it has another form")}.`,
  };
}

/** Reads the body in pieces and stops at the limit: the length that a request declares need not be true. */
async function limitedText(request: Request, most: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
