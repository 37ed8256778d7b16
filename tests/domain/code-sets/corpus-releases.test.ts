import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { readHcpcsFile } from "@/domain/code-sets/readers/read-hcpcs-file";
import { readIcd10cmOrderFile } from "@/domain/code-sets/readers/read-icd10cm-order-file";
import { fiscalYearCoverage, icd10cmRelease } from "@/domain/code-sets/readers/release-from-files";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";

const CORPUS = new URL("../../../../shared/corpus/codesets/", import.meta.url);
const isAtHand = existsSync(CORPUS);

/** The only member of a zip file whose name ends so, found by its local header sizes in the central directory. */
function zipMember(path: string, ending: string): string {
  const zip = readFileSync(new URL(path, CORPUS));
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from("PK\x05\x06")) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + nameLength).endsWith(ending)) {
      const local = zip.readUInt32LE(at + 42);
      const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20))).toString("latin1");
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`${ending} is not in ${path}`);
}

const releaseOf = (year: number, expected: { entries: number; billable: number }) => {
  const text = zipMember(`icd10cm/cms_${year}_dx.zip`, `icd10cm_order_${year}.txt`);
  const checksum = createHash("sha256").update(text).digest("hex");
  const made = icd10cmRelease(readIcd10cmOrderFile(text), {
    provenance: { name: `icd10cm_order_${year}.txt`, publisher: "CMS", version: `FY${year}`, checksum },
    covers: fiscalYearCoverage(year),
    expected,
  });
  if (made.kind === "refused") throw new Error(JSON.stringify(made.issues.slice(0, 3)));
  return made.release;
};

describe.skipIf(!isAtHand)(
  "C1: official releases of the corpus (skipped where the corpus is not at hand)",
  () => {
    test("ICD-10-CM FY2024 and FY2026 have the published counts, and the starter set agrees with every row", () => {
      const releases = [
        releaseOf(2024, { entries: 97_296, billable: 74_044 }),
        releaseOf(2026, { entries: 98_186, billable: 74_719 }),
      ];
      const official = createCodeSets(releases);
      const starter = createCodeSets(starterReleases());
      const differences: string[] = [];
      for (const on of [calendarDate("2024-01-15"), calendarDate("2026-01-15")]) {
        for (const entry of starter.entriesOn("icd10cm", on)) {
          const answer = official.lookUp({ system: "icd10cm", code: entry.code, on });
          const same =
            (answer.kind === "valid" || answer.kind === "header") &&
            answer.entry.title === entry.title &&
            answer.entry.billable === entry.billable;
          if (!same) differences.push(`${entry.code} on ${on}`);
        }
      }
      expect(differences).toEqual([]);
    });

    test("HCPCS 2019 has one row for each first line of the file", () => {
      const text = zipMember("hcpcs/2019-Alpha-Numeric-HCPCS-File.zip", "HCPC2019_CONTR_ANWEB.txt");
      const { rows, issues } = readHcpcsFile(text);
      expect(issues).toEqual([]);
      // 6,440 records of type 3 and 360 of type 7, counted with grep in the published file.
      expect(rows.filter(({ kind }) => kind === "procedure").length).toBe(6440);
      expect(rows.filter(({ kind }) => kind === "modifier").length).toBe(360);
      expect(rows.find(({ code }) => code === "G0439")?.title).toBe(
        "Annual wellness visit, includes a personalized prevention plan of service (pps), subsequent visit",
      );
    });
  },
);
