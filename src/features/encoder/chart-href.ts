import type { EncoderAddress } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";

const TAKEN_AS: Readonly<Record<string, string>> = {
  icd10cm: "diagnosis",
  cpt: "procedure",
  hcpcs: "procedure",
};
const CHART = /^[0-9a-f-]{36}$/;

/**
 * Back to the chart that the encoder was opened from, with a code or without one. Undefined where there is no chart, or
 * where the sheet of a chart has no place for a code of this set.
 */
export function chartHref(
  { chart, flow }: Pick<EncoderAddress, "chart" | "flow">,
  page: Pick<CodePage, "system" | "code"> | undefined,
): string | undefined {
  if (!chart || !CHART.test(chart)) return undefined;
  const taken = page && TAKEN_AS[page.system];
  if (page && !taken) return undefined;
  const parts = new URLSearchParams({
    ...(flow ? { flow: "1" } : {}),
    ...(page && taken ? { take: page.code, as: taken } : {}),
  });
  return `/coding/${chart}${parts.size > 0 ? `?${parts}` : ""}`;
}
