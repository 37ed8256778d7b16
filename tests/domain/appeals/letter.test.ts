import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LetterFacts,
  letterText,
  mergeLetter,
  missingOf,
  unsupportedFacts,
} from "@/domain/appeals/letter";
import { LETTER_TEMPLATES, templateFor } from "@/domain/appeals/letter-templates";
import { MERGE_FIELDS, type MergeField } from "@/domain/appeals/merge-fields";
import { type PacketSources, planPacket } from "@/domain/appeals/packet";
import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";

const FIELDS = Object.keys(MERGE_FIELDS) as MergeField[];
const ALL_FACTS = Object.fromEntries(FIELDS.map((field) => [field, `<${field}>`])) as LetterFacts;

describe("D7: merge fields", () => {
  it("puts facts where fields stand and keeps every typed character", () => {
    const segments = mergeLetter("To {{payer.name}}:\n{{ claim.number }}!", {
      "payer.name": "Cobalt",
      "claim.number": "FP1",
    });
    expect(letterText(segments)).toBe("To Cobalt:\nFP1!");
    expect(segments.filter(({ kind }) => kind === "fact")).toHaveLength(2);
  });

  it("a field without a fact is named, never left blank in silence", () => {
    const segments = mergeLetter("{{member.id}} and {{member.id}} and {{claim.colour}}", {});
    expect(missingOf(segments)).toEqual(["Member id", "{{claim.colour}} is no field"]);
  });

  it("typed text without fields comes back as it is", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes("{{")),
        (text) => {
          expect(letterText(mergeLetter(text, {}))).toBe(text);
        },
      ),
    );
  });

  it("any facts in any order merge to exactly their text, and nothing else is added", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FIELDS), { maxLength: 12 }), (fields) => {
        const body = fields.map((field) => `{{${field}}}`).join("|");
        expect(letterText(mergeLetter(body, ALL_FACTS))).toBe(fields.map((field) => `<${field}>`).join("|"));
      }),
    );
  });
});

describe("prohibition 10: no fact that no source holds", () => {
  const quotes = [
    {
      documentId: "d",
      title: "Progress note",
      date: "2026-03-16",
      text: "A1c 9.1 on 03/02/2026, code 95810",
      start: 0,
      end: 33,
    },
  ];
  const facts: LetterFacts = { "denial.amount": "$145.00", "claim.diagnoses": "E11.9, I10" };
  const unsupported = (body: string) => unsupportedFacts(mergeLetter(body, facts), { facts, quotes });
  it.each([
    ["an amount nobody paid", "You paid $912.40.", ["$912.40"]],
    ["a date of no document", "Seen on 01/09/2025.", ["01/09/2025"]],
    ["a diagnosis not on the claim", "This is G47.33.", ["G47.33"]],
    ["a procedure nobody billed", "Compare 99205.", ["99205"]],
    ["the refused amount", "The $145.00 are due.", []],
    ["a date in the quote", "As of 03/02/2026.", []],
    ["the date of the document", "The note of 03/16/2026 says so.", []],
    ["a diagnosis of the claim", "E11.9 was treated.", []],
    ["a code in the quote", "The study 95810.", []],
    ["a merged amount", "{{denial.amount}} are due.", []],
  ] as const)("%s", (_, body, expected) => {
    expect(unsupported(body)).toEqual(expected);
  });
});

describe("the letters that are brought", () => {
  it("name only fields that exist, state no fact themselves, and have names of their own", () => {
    for (const { body, name } of LETTER_TEMPLATES) {
      const segments = mergeLetter(body, ALL_FACTS);
      expect(missingOf(segments), name).toEqual([]);
      expect(unsupportedFacts(segments, { facts: {}, quotes: [] }), name).toEqual([]);
    }
    expect(new Set(LETTER_TEMPLATES.map(({ name }) => name)).size).toBe(LETTER_TEMPLATES.length);
  });

  it("answer every category, the general one where none is its own", () => {
    for (const { id } of DENIAL_CATEGORIES) expect(templateFor(LETTER_TEMPLATES, id)).toBeDefined();
    expect(templateFor(LETTER_TEMPLATES, "unclassified")?.category).toBe("general");
    expect(templateFor(LETTER_TEMPLATES, "bundled")?.name).toBe("Separate services");
  });
});

describe("the packet's plan", () => {
  const { "claim.payer-number": _number, ...withoutNumber } = ALL_FACTS;
  const text = "Monofilament test absent.";
  const record = { documentId: "d", title: "Note", date: "2026-03-16", signed: true, text };
  const whole: PacketSources = {
    letter: "{{payer.name}}\n{{evidence}}",
    facts: ALL_FACTS,
    quotes: [{ documentId: "d", title: "Note", date: "2026-03-16", text: "test absent", start: 13, end: 24 }],
    records: [record],
    channel: "fax",
  };
  const missing = (changes: Partial<PacketSources>) => planPacket({ ...whole, ...changes }).missing;
  it("keeps the order cover, letter, evidence, remittance, records, and lacks nothing", () => {
    const plan = planPacket(whole);
    expect(plan.parts.map(({ id }) => id)).toEqual(["cover", "letter", "evidence", "remittance", "records"]);
    expect(plan.missing).toEqual([]);
  });
  it.each([
    ["no channel", { channel: undefined }, "The channel is not chosen"],
    ["an empty letter", { letter: " \n" }, "The letter is empty"],
    ["a quoted document that does not go along", { records: [] }, "Note is quoted but not attached"],
    ["an unsigned document", { records: [{ ...record, signed: false }] }, "Note is not signed"],
    [
      "a record that changed since it was quoted",
      { records: [{ ...record, text: "Monofilament TEST absent." }] },
      "A quote differs from Note",
    ],
    ["no number of the payer", { facts: withoutNumber }, "The payer's claim number is missing"],
  ] as const)("blocks: %s", (_, changes, expected) => {
    expect(missing(changes)).toContain(expected);
  });
});
