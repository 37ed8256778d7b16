/** Element types that read from the middle of a file give what they give for the text alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ElementType, Fields, FieldType, Loop, Segment } from "@/domain/x12/definition";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { bytesOf } from "@/domain/x12/latin1";

const found = new Set<ElementType>();
const ofType = (type: FieldType): void => {
  if (type.kind === "element") found.add(type);
  else if (type.kind === "composite" || type.kind === "group") ofFields(type.fields);
  else if (type.kind === "list" || type.kind === "parts" || type.kind === "repeated") ofType(type.item);
};
const ofFields = (fields: Fields): void => {
  for (const { type } of Object.values(fields)) if (type) ofType(type);
};
const visit = (node: Segment | Loop): void => {
  if (node.kind === "segment") ofFields(node.fields);
  else for (const { node: inner } of Object.values(node.children)) visit(inner);
};
for (const { root } of ALL_GUIDES) visit(root);
const inPlace = [...found].filter(({ readAt, isTextAt }) => readAt !== undefined || isTextAt !== undefined);

const ascii = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const amounts = fc.stringMatching(/^-?\d{0,16}\.?\d{0,4}$/);
const days = fc.stringMatching(/^(19|20)\d\d[01]\d[0-3]\d$/);

test("there are such types", () => expect(inPlace.length).toBeGreaterThan(50));

test("EDI-9: reading in place is reading", () => {
  const types = fc.constantFrom(...inPlace);
  fc.assert(
    fc.property(types, fc.oneof(ascii, amounts, days), ascii, ascii, (type, value, before, behind) => {
      const text =
        type.codes && value.length % 2 ? (type.codes[value.length % type.codes.length] ?? value) : value;
      const there = [before.length, before.length + text.length] as const;
      const bytes = bytesOf(before + text + behind);
      if (text === "") return;
      if (type.readAt !== undefined) expect(type.readAt(bytes, ...there)).toEqual(type.read(text));
      if (type.isTextAt !== undefined)
        expect(type.isTextAt(bytes, ...there)).toBe(type.read(text) !== undefined);
    }),
    { numRuns: 3000 },
  );
});
