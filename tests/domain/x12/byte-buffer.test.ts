import fc from "fast-check";
import { expect, test } from "vitest";
import { areSame, ByteBuffer } from "@/domain/x12/byte-buffer";
import { latin1 } from "@/domain/x12/latin1";

const pieceOf = fc.record({
  text: fc.string({ unit: fc.constantFrom("A", "*", "~", "\u00e9", "\u20ac"), maxLength: 3000 }),
  isBytes: fc.boolean(),
  kept: fc.nat({ max: 40 }),
});
/** One byte a character; the euro sign is none. */
const bytes = (text: string): string => text.replaceAll("\u20ac", "\u00ff");

test("pieces are at hand one behind the other, less what was let go", () => {
  fc.assert(
    fc.property(fc.array(pieceOf, { maxLength: 12 }), (pieces) => {
      const buffer = new ByteBuffer();
      let wanted = "";
      for (const { text, isBytes, kept } of pieces) {
        const from = Math.max(0, wanted.length - kept);
        const coded = bytes(text);
        buffer.advance(from, isBytes ? Uint8Array.from(coded, (each) => each.charCodeAt(0)) : text);
        wanted = wanted.slice(from) + coded;
        expect(latin1(buffer.bytes)).toBe(wanted);
        expect(buffer.view.byteLength).toBeGreaterThanOrEqual(wanted.length);
      }
    }),
  );
});

test.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33])(
  "%i bytes are the same at two places when each of them is, whatever stands around them",
  (length) => {
    const text = "SV1*HC:99213:25*80*UN*1***1~DTP*472*D8*20260219~".slice(0, length);
    const told = (other: string): boolean => {
      const buffer = new ByteBuffer();
      buffer.advance(0, `.${text}-${other}+`);
      return areSame(buffer.view, 1, length + 2, length);
    };
    expect(told(text)).toBe(true);
    for (let at = 0; at < length; at += 1)
      expect(told(`${text.slice(0, at)}#${text.slice(at + 1)}`), `byte ${at} differs`).toBe(false);
  },
);
