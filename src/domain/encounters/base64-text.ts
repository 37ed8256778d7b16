const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUE_OF = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** UTF-8 text out of base64 (RFC 4648); undefined when the letters are not base64 or the bytes not UTF-8. */
export function decodeBase64Text(base64: string): string | undefined {
  const bytes = decodeBase64(base64);
  return bytes && decodeUtf8(bytes);
}

function decodeBase64(base64: string): number[] | undefined {
  const letters = base64.replace(/\s/g, "").replace(/={1,2}$/, "");
  if (letters.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of letters) {
    const value = VALUE_OF.get(letter);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

/** Percent-encoding and the language's own decoder: it refuses broken sequences, which is what we want. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
  try {
    return decodeURIComponent(escaped.join("")).replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}
