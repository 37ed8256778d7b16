import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "@/domain/shared/csv";

describe("csvText", () => {
  it("writes figures plainly and quotes only what needs it", () => {
    expect(csvText([["Claim", "Payer", "Amount"]])).toBe("Claim,Payer,Amount\r\n");
    expect(csvText([["C1", "Cobalt, Mutual", { amount: -1250n }, 7, null]])).toBe(
      'C1,"Cobalt, Mutual",-12.50,7,\r\n',
    );
    expect(csvText([['said "no"']])).toBe('"said ""no"""\r\n');
    expect(csvText([[{ amount: 5n }]])).toBe("0.05\r\n");
  });

  it("X-CSV keeps text that a spreadsheet would run as a formula harmless", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
      expect(csvText([[text]])).toMatch(/^"?'/);
  });

  it("never lets a cell of text begin with a formula sign, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = csvText([[text]]).replace(/^"/, "");
        expect(/^[=+\-@\t]/.test(written)).toBe(false);
      }),
    );
  });
});
