import type { Severity } from "@/components/ui/severity-mark";
import type { Outputs } from "@/trpc/client";

export type Segment = Outputs["submissions"]["file"]["segments"][number];
export type SegmentElement = Segment["elements"][number];

const COVER = "•••••";

export const coveredText = ({ personal, value }: SegmentElement, covered: boolean): string =>
  covered && personal ? COVER : value;

/** The segment as it stands in the file, with personal values covered where they stand when asked. */
export function rawText({ raw, segmentId, elements }: Segment, covered: boolean): string {
  if (!covered) return raw;
  const separator = raw.charAt(segmentId.length);
  const parts = raw.split(separator);
  for (const { personal, position } of elements) if (personal) parts[Number(position.slice(0, 2))] = COVER;
  return parts.join(separator);
}

export const worstIssue = ({ issues }: Segment): Severity | undefined => {
  if (issues.some(({ severity }) => severity === "error")) return "blocks";
  if (issues.some(({ severity }) => severity === "warning")) return "warning";
  return issues.length > 0 ? "note" : undefined;
};
