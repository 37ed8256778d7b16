/** Bytes as a text of one character a byte, so that positions in it are byte offsets, and back. */

const STEP = 128 * 1024;
const ARGUMENTS = 8 * 1024;

export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    const piece = bytes.subarray(at, at + STEP);
    text += ofAscii(piece) ?? fromCodes(piece);
  }
  return text;
}

/** Every runtime of today has them, and they are thirty times as fast. */
interface Coders {
  readonly TextDecoder?: new () => { decode(bytes: Uint8Array): string };
  readonly TextEncoder?: new () => { encodeInto(text: string, bytes: Uint8Array): { readonly read: number } };
}
const { TextDecoder, TextEncoder } = globalThis as Coders;
const decoder = TextDecoder && new TextDecoder();
const encoder = TextEncoder && new TextEncoder();

/** Read as UTF-8, ASCII is itself; anything else is shorter or holds the sign for what could not be read. */
function ofAscii(bytes: Uint8Array): string | undefined {
  const text = decoder?.decode(bytes);
  return text?.length === bytes.length && !text.includes("\ufffd") ? text : undefined;
}

function fromCodes(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    const piece: ArrayLike<number> = bytes.subarray(at, at + ARGUMENTS);
    text += String.fromCharCode.apply(undefined, piece as number[]);
  }
  return text;
}

export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  bytesInto(text, bytes);
  return bytes;
}

/** One byte a character, into as many; what is no byte becomes 255, which is no character of X12 either. */
export function bytesInto(text: string, bytes: Uint8Array): void {
  // Where something is not ASCII it takes more than one byte of UTF-8, so that not all of it goes in.
  if (encoder?.encodeInto(text, bytes).read === text.length) return;
  for (let at = 0; at < text.length; at += 1) bytes[at] = Math.min(text.charCodeAt(at), 255);
}
