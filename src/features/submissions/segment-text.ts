import type { Severity } from "@/components/ui/severity-mark";
import type { Outputs } from "@/trpc/client";

export type Segment = Outputs["submissions"]["file"]["segments"][number];
export type SegmentElement = Segment["elements"][number];

const COVER = "•••••";

export const coveredText = ({ personal, value }: SegmentElement, covered: boolean): string =>
  covered && personal ? COVER : value;

/** The segment as it stands in the file, with personal values covered when asked. */
export const rawText = ({ raw, elements }: Segment, covered: boolean): string =>
  covered
    ? elements
        .filter(({ personal }) => personal)
        .reduce((text, { value }) => text.replaceAll(value, COVER), raw)
    : raw;

export const worstIssue = ({ issues }: Segment): Severity | undefined => {
  if (issues.some(({ severity }) => severity === "error")) return "blocks";
  if (issues.some(({ severity }) => severity === "warning")) return "warning";
  return issues.length > 0 ? "note" : undefined;
};
