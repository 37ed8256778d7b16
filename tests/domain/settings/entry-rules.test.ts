import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTRY_RULES, type EntryRule, textOf } from "../../../src/domain/settings/entry-rules";

type Field = keyof typeof ENTRY_RULES;
const stands = (field: Field, text: string): boolean => ENTRY_RULES[field].problemOf(text) === undefined;

describe("an entry of a setting stands or says what it must be", () => {
  it.each<readonly [Field, string, string]>([
    // The example of the CMS check digit specification, and the same with two digits swapped.
    ["npi", "1234567893", "1234567983"],
    ["npi", "1234567893", "3234567893"],
    ["npi", "1234567893", "123456789"],
    ["payerId", "60054", "6 0054"],
    ["taxId", "341234567", "34-1234567"],
    ["taxonomyCode", "207R00000X", "207R000000"],
    ["state", "OH", "OI"],
    ["zip", "44116", "4411"],
    ["zip", "441160001", "44116-0001"],
    ["phone", "2165550100", "216-555-0100"],
    ["placeOfService", "11", "1"],
    ["memberIdPattern", "^MA\\d{9}$", "^(MA)+$"],
    ["memberIdPattern", "[A-Z]{3}\\d{6,9}", "\\d+"],
    ["memberIdPattern", "A?\\d{2}", "\\d{3,1}"],
    ["interchangeId", "PRACTICEPAYER", "A LONG INTERCHANGE ID"],
    ["interchangeId", "12", " 1"],
    ["interchangeQualifier", "ZZ", "Z"],
    ["host", "sftp.example.test", "sftp://example.test"],
    ["host", "127.0.0.1", "two words"],
    ["folder", "/outbound", "outbound"],
    ["folder", "/a/b-c", "/a b"],
    ["hostKey", `SHA256:${"a".repeat(43)}`, "SHA256:short"],
    ["name", "Lakeshore", " L "],
    ["lastName", "O", ""],
  ])("%s: %j stands, %j does not", (field, good, bad) => {
    expect(stands(field, good)).toBe(true);
    expect(stands(field, bad)).toBe(false);
  });

  it("names the authority of the NPI, and tells a wrong digit from a wrong length", () => {
    expect(ENTRY_RULES.npi.problemOf("1234567894")).toBe(
      "The check digit does not fit: a digit is wrong or two are swapped (45 CFR 162.406).",
    );
    expect(ENTRY_RULES.npi.problemOf("12345")).toBe("Ten digits, the first of them 1 or 2 (45 CFR 162.406).");
  });

  it("says a whole sentence, with the authority where there is one", () => {
    for (const rule of Object.values<EntryRule>(ENTRY_RULES)) {
      const problem = rule.problemOf("\u0000".repeat(300)) ?? "";
      expect(problem).toMatch(/\.$/);
      if (rule.authority) expect(problem).toContain(`(${rule.authority})`);
    }
  });

  it("counts no blanks around a text", () => {
    expect(textOf(2, 3).problemOf("  ab ")).toBeUndefined();
    expect(textOf(2, 3).problemOf(" a ")).toBe("2 to 3 characters.");
  });
});

describe("a member id pattern that stands", () => {
  const piece = fc.constantFrom("A", "7", "-", "\\d", "[A-Z]", "[0-9A-F]");
  const fixed = fc.tuple(piece, fc.constantFrom("", "{2}", "{60}"));
  const varying = fc.tuple(piece, fc.constantFrom("?", "{0,99}", "{1,9}"));
  const pieces = (of: fc.Arbitrary<readonly string[]>, most: number) => fc.array(of, { maxLength: most });
  const patterns = fc
    .tuple(pieces(fixed, 4), pieces(varying, 3), pieces(fixed, 4))
    .map((parts) => `A${parts.flat(2).join("")}`);

  // A pattern that tries ever more ways for each further letter would not end before the tests' time limit.
  it("is a pattern that answers a long id", () => {
    fc.assert(
      fc.property(patterns, fc.string({ maxLength: 60 }), (pattern, id) => {
        expect(stands("memberIdPattern", pattern)).toBe(true);
        const long = `${"A".repeat(79)}${id}!`;
        expect(new RegExp(`^(?:${pattern})$`).test(long)).toBe(false);
      }),
    );
  });

  it.each(["(a+)+$", "(?:a|a)*", ".*", "a++", "\\w", "[z-a]", "^", "A{0,9}A{0,9}A{0,9}A{0,9}"])(
    "is never %s",
    (pattern) => {
      expect(stands("memberIdPattern", pattern)).toBe(false);
    },
  );
});
