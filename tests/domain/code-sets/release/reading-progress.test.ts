import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { partsOf } from "@/domain/code-sets/release/read-release-file";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";
import { sha256 } from "../../../support/release-files";
import { zipOf } from "../../../support/zip-of";

const ROWS = 20_000;
const HEAD = "col1,col2,deletion,mod,rationale\n";
/** Each row has 33 characters. */
const row = (at: number): string =>
  `${10_000 + Math.floor(at / 1000)},${50_000 + (at % 1000)},,1,Standards of practice\n`;
const QUARTER = HEAD + Array.from({ length: ROWS }, (_, at) => row(at)).join("");

const partsIn = (name: string, bytes: Uint8Array) => {
  const parts = partsOf({ name, bytes, checksum: sha256(bytes) }, RELEASE_FILE_TOOLS);
  if (isIssue(parts)) throw new Error(parts.message);
  return parts;
};

const NAME = "ncci_ptp_prac_2026q1.csv";

test.each([
  ["plain", NAME, Buffer.from(QUARTER)],
  ["as gz", `${NAME}.gz`, gzipSync(QUARTER)],
  ["in an archive", "ncci_2026q1.zip", zipOf([{ name: NAME, text: QUARTER }])],
])("C1: a long list %s says how large it is and, rising, how much of it is read", (_how, name, bytes) => {
  const [part] = partsIn(name, bytes);
  expect(part?.size).toBe(QUARTER.length);
  const told: number[] = [];
  expect(part?.read((behind) => told.push(behind)).kind).toBe("component");
  // A word every 4,096 lines: four of them in 20,001 lines, each where the line before it ends.
  expect(told).toEqual([4095, 8191, 12_287, 16_383].map((rows) => HEAD.length + rows * row(0).length));
});

test("C1: a text with letters of two bytes counts in bytes", () => {
  const accented = QUARTER.replaceAll("practice", "práctice");
  const bytes = Buffer.from(accented);
  const [part] = partsIn(NAME, bytes);
  expect(part?.size).toBe(QUARTER.length + ROWS);
  const told: number[] = [];
  part?.read((behind) => told.push(behind));
  const [first = 0] = told;
  expect(Math.abs(first - (HEAD.length + 4095 * (row(0).length + 1)))).toBeLessThan(20);
  expect(told.at(-1)).toBeLessThanOrEqual(bytes.byteLength);
});

test("C1: nobody has to listen", () => {
  const [part] = partsIn(NAME, Buffer.from(QUARTER));
  expect(part?.read()).toMatchObject({ kind: "component", component: { counts: { pairs: ROWS } } });
});
