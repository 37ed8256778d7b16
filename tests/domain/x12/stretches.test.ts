import { expect, test } from "vitest";
import { latin1 } from "@/domain/x12/latin1";
import { inStretches } from "@/domain/x12/stretches";

const KILOBYTE = 1024;
const text = (length: number): string => Array.from({ length }, (_, at) => "ISA*~"[at % 5]).join("");

test.each([0, 1, 16 * KILOBYTE - 1, 16 * KILOBYTE, 16 * KILOBYTE + 1, 200 * KILOBYTE, 9000 * KILOBYTE])(
  "a piece of %i characters or bytes comes whole and in order, in at most 64 stretches of at least 16 KB",
  (length) => {
    const piece = text(length);
    const texts = [...inStretches(piece)];
    expect(texts.join("") === piece).toBe(true);
    const bytes = [...inStretches(new TextEncoder().encode(piece))];
    expect(bytes.map((each) => (typeof each === "string" ? each : latin1(each)))).toEqual(texts);
    expect(texts.length).toBeLessThanOrEqual(64);
    for (const each of texts.slice(0, -1)) expect(each.length).toBeGreaterThanOrEqual(16 * KILOBYTE);
  },
);
