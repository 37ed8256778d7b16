/** Files written by hand, each named by what it shows, with what must be found in them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paymentsOf } from "@/domain/x12/claim-payments";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { countClaims } from "@/domain/x12/count-claims";
import { guide835 } from "@/domain/x12/guides/835";
import { allIssues, typedValue } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const FOLDER = "tests/golden/x12";
interface Expected {
  readonly shows: string;
  readonly disposition: "accepted" | "rejected";
  readonly claims: number;
  readonly findings: readonly { code: string; path: string; snip: number; rule?: string }[];
}
const cases = readdirSync(FOLDER).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}/file.edi`)),
  expected: JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, "utf8")) as Expected,
}));

describe.each(cases)("EDI-3 $name: $expected.shows", ({ bytes, expected }) => {
  const file = readInterchanges(bytes);
  const set = file.interchanges[0]?.groups[0]?.transactionSets[0];

  test("every finding, at its place", () => {
    const found = allIssues(file).map(({ code, path, snip, rule }) => ({
      code,
      path,
      snip,
      ...(rule && { rule }),
    }));
    expect(found).toEqual(expected.findings);
  });

  test("EDI-1: the verdict, and every claim", () => {
    expect(file.interchanges[0]?.disposition).toBe("accepted");
    expect(set?.disposition).toBe(expected.disposition);
    const remittance = set && typedValue(set, guide835);
    const claims = (set && claimsOfSet(set)) ?? (remittance && paymentsOf(remittance));
    expect(claims?.length ?? (set && countClaims(set))).toBe(expected.claims);
  });

  test("EDI-1: cut off at any byte, it is quarantined where it ends", () => {
    const whole = bytes.length - 1; // the last byte is a line end
    for (let length = 107; length < whole; length += 1) {
      const cut = readInterchanges(bytes.subarray(0, length));
      expect(cut.interchanges[0]?.disposition).toBe("quarantined");
      expect(allIssues(cut).some(({ code, offset }) => code === "truncated" && offset === length)).toBe(true);
    }
  });
});
