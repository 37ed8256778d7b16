/** Claims of hospitals and dentists, streamed: the same as from the whole file, however it is cut. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { dentalClaimStream } from "@/domain/x12/dental-claims";
import { institutionalClaimStream } from "@/domain/x12/institutional-claims";
import { allIssues } from "@/domain/x12/interchange";
import type { Issue } from "@/domain/x12/issues";
import { claimStream } from "@/domain/x12/professional-claims";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const FOLDER = "tests/golden/x12";
const filesOf = (kind: string) =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(kind))
    .map((name) => readFileSync(`${FOLDER}/${name}/file.edi`, "latin1"))
    .join("");
const places = (issues: readonly Issue[]) =>
  issues.map(({ code, offset, path, rule }) => [offset, code, path, rule].join(" ")).sort();

describe.each([
  ["837p", claimStream],
  ["837i", institutionalClaimStream],
  ["837d", dentalClaimStream],
] as const)("EDI-2: all golden files of %s in one", (kind, open) => {
  const text = filesOf(kind);
  const whole = readInterchanges(text);
  const sets = whole.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  const claims = sets.flatMap((set) => (claimsOfSet(set) ?? []).map(({ claim }) => claim as unknown));
  const findings = places(allIssues(whole));

  test("there is something to stream", () => {
    expect(claims.length).toBeGreaterThanOrEqual(18);
  });

  test("a stream gives the same claims and the same findings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (size) => {
        const streamed: unknown[] = [];
        const issues: Issue[] = [];
        const stream = open(({ claim, issues: found }) => {
          streamed.push(claim);
          issues.push(...found);
        });
        for (let at = 0; at < text.length; at += size) stream.feed(text.slice(at, at + size));
        issues.push(...stream.end().issues);
        expect(streamed).toEqual(claims);
        expect(places(issues)).toEqual(findings);
      }),
      { numRuns: 12 },
    );
  });
});
