import type { FileRow, RowFinding } from "@/features/submissions/viewer/file-row";

const COVER = "•••••";

export const coveredText = (
  { personal, value }: { readonly personal: boolean; readonly value: string },
  covered: boolean,
): string => (covered && personal && value !== "" ? COVER : value);

/** The segment as it stands in the file, with personal values covered where they stand when asked. */
export function rawText({ raw, segmentId, element, values }: FileRow, covered: boolean): string {
  if (!covered) return raw;
  if (segmentId === "") return COVER;
  const parts = raw.split(element);
  for (const { personal, position } of values) if (personal) parts[Number(position.slice(0, 2))] = COVER;
  return parts.join(element);
}

export const findingText = ({ message, coveredMessage }: RowFinding, covered: boolean): string =>
  covered ? coveredMessage : message;
