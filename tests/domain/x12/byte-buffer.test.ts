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

test("pieces are at hand one behind the other, what was let go before them", () => {
  fc.assert(
    fc.property(fc.array(pieceOf, { maxLength: 12 }), (pieces) => {
      const buffer = new ByteBuffer();
      let wanted = "";
      let all = "";
      for (const { text, isBytes, kept } of pieces) {
        const from = Math.max(0, wanted.length - kept);
        const coded = bytes(text);
        buffer.advance(from, isBytes ? Uint8Array.from(coded, (each) => each.charCodeAt(0)) : text);
        wanted = wanted.slice(from) + coded;
        all += coded;
        expect(latin1(buffer.bytes)).toBe(wanted);
        const before = Math.min(buffer.start, all.length - wanted.length);
        const readable = new Uint8Array(buffer.view.buffer, buffer.start - before, before + wanted.length);
        expect(all.endsWith(latin1(readable))).toBe(true);
        expect(before).toBeGreaterThanOrEqual(Math.min(65_536, all.length - wanted.length));
      }
    }),
  );
});

test("what stands up to a byte is told, though it was let go", () => {
  const buffer = new ByteBuffer();
  buffer.advance(0, "LX*1~SV1*HC:99213~DTP");
  buffer.advance(5, "*472~");
  expect(latin1(buffer.upTo("~".charCodeAt(0), 0))).toBe("LX*1");
  expect(latin1(buffer.upTo("~".charCodeAt(0), 18))).toBe("DTP*472");
  expect(latin1(buffer.upTo("!".charCodeAt(0), 18))).toBe("DTP*472~");
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
