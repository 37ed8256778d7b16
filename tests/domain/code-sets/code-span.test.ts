import { describe, expect, it } from "vitest";
import { readCodeSpan, spanHolds } from "@/domain/code-sets/code-span";

const SETS = ["icd10cm", "cpt", "hcpcs"] as const;
const read = (text: string) => readCodeSpan(text, SETS);

describe("C22: a code, a category or a range as people type it", () => {
  it.each([
    ["E11", { system: "icd10cm", text: "E11", from: "E11", to: "E11" }],
    ["e11.22", { system: "icd10cm", text: "E11.22", from: "E1122", to: "E1122" }],
    ["I10-I15", { system: "icd10cm", text: "I10-I15", from: "I10", to: "I15" }],
    ["i10 to i15", { system: "icd10cm", text: "I10-I15", from: "I10", to: "I15" }],
    ["M17.-", { system: "icd10cm", text: "M17.", from: "M17", to: "M17" }],
    ["99202 – 99215", { system: "cpt", text: "99202-99215", from: "99202", to: "99215" }],
    ["J3301", { system: "hcpcs", text: "J3301", from: "J3301", to: "J3301" }],
  ])("%s", (typed, span) => {
    expect(read(typed)).toMatchObject({ ...span, text: span.text.replace(/\.$/, "") });
  });

  it.each(["", "diabetes", "I15-I10", "E11-99213", "E", "I10,I15"])("refuses %j", (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  it("holds what stands below a header and between both ends, and nothing beside", () => {
    const holds = (typed: string, code: string) => spanHolds(read(typed) ?? { from: "?", to: "" }, code);
    for (const code of ["E11", "E119", "E1122"]) expect(holds("E11", code)).toBe(true);
    for (const code of ["E10", "E109", "E12", "E1"]) expect(holds("E11", code)).toBe(false);
    for (const code of ["I10", "I129", "I159"]) expect(holds("I10-I15", code)).toBe(true);
    for (const code of ["I09", "I16", "I160"]) expect(holds("I10-I15", code)).toBe(false);
    expect(holds("99202-99215", "99216")).toBe(false);
  });
});
