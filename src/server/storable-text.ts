import { refused } from "@/server/refusal";

/**
 * Refuses text that Postgres cannot keep, wherever it stands in an input: a NUL, or half of a surrogate pair. Bytes
 * are left alone.
 */
export function requireStorableText(value: unknown, at = "input"): void {
  if (typeof value === "string") {
    if (value.includes("\0") || !value.isWellFormed())
      throw refused("input/invalid", `${at}: holds a character that cannot be stored`);
  } else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    for (const [key, inner] of Object.entries(value)) requireStorableText(inner, key);
}

/** Text of a partner's file that Postgres can keep: what it cannot is shown as U+FFFD. */
export const storableText = (text: string): string => text.replaceAll("\0", "\ufffd").toWellFormed();
