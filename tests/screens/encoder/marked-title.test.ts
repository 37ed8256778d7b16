import fc from "fast-check";
import { expect, it } from "vitest";
import { markedTitle } from "@/features/encoder/marked-title";

it("C3: marks the words that were found, whole and whatever their case", () => {
  expect(markedTitle("Type 2 diabetes mellitus", ["type", "2", "diabetes"])).toEqual([
    { text: "Type", meant: true },
    { text: " ", meant: false },
    { text: "2", meant: true },
    { text: " ", meant: false },
    { text: "diabetes", meant: true },
    { text: " mellitus", meant: false },
  ]);
});

it("C3: finds a word under its accent", () => {
  expect(markedTitle("Ménière’s disease", ["meniere"])[0]).toEqual({ text: "Ménière", meant: true });
});

it("C3: changes no character of any title", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (title, words) => {
      expect(
        markedTitle(title, words)
          .map(({ text }) => text)
          .join(""),
      ).toBe(title);
    }),
  );
});
