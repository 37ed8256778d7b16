import { countText } from "@/components/format/count-text";

/** "17 kB", "2.2 MB", "101 MB": bytes as people speak of files. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${countText(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 1_000_000) return `${countText(Math.ceil(bytes / 1000))} kB`;
  const digits = bytes < 100_000_000 ? 1 : 0;
  return `${(bytes / 1_000_000).toFixed(digits)} MB`;
}
