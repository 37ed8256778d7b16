import { describe, expect, test } from "vitest";
import type { CodeEntry } from "@/domain/code-sets/code-entry";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { readLicensedCodes } from "@/domain/code-sets/readers/read-licensed-codes";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import type { CodeUsage } from "@/domain/code-sets/search/code-usage";
import type { DocumentSource } from "@/domain/code-sets/search/documents";
import { createSearchIndex } from "@/domain/code-sets/search/search-index";
import { starterDiagnosisNotes, starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { ENCODER_QUERIES } from "../../../benchmarks/encoder-queries";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";

const ON = calendarDate("2026-01-15");
const SAMPLE = 600;
const QUERIES = ENCODER_QUERIES.trim()
  .split("\n")
  .map((line) => line.split("|"));

/** Every so many of all beginnings of the queries of a set: the same ones each time. */
function someBeginnings(set: string): string[] {
  const beginnings = QUERIES.filter(([named]) => set === "any" || named === set)
    .map(([, query = ""]) => query)
    .flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const every = Math.max(1, Math.floor(beginnings.length / SAMPLE));
  return beginnings.filter((_, at) => at % every === 7 % every);
}

/** An office that uses a code in forty, the earlier ones more. */
const usedAmong = (entries: readonly CodeEntry[]): CodeUsage =>
  new Map(
    entries
      .filter((_, at) => at % 40 === 3)
      .map(({ code }, at) => [code.replace(".", ""), 1 / (1 + (at % 7))]),
  );

/** The first ten of both, with an office's habits and without; how often there were ten of them. */
function compare(source: DocumentSource, beginnings: readonly string[], on: CalendarDate): number {
  const [enough, everything] = [createSearchIndex(source), createSearchIndex(source, "everything")];
  const used = usedAmong(source.entries);
  let full = 0;
  for (const query of beginnings) {
    for (const usage of [undefined, used]) {
      const options = { on, limit: 10, billableOnly: false, ...(usage && { usage }) };
      const codes = (index: typeof enough) => index.find(query, options).map(({ entry }) => entry.code);
      const found = codes(enough);
      expect(found, query).toEqual(codes(everything));
      if (found.length === 10) full += 1;
    }
  }
  return full;
}

const starterEntries = (system: CodeSystem): CodeEntry[] =>
  starterReleases().flatMap((release) => (release.system === system ? release.entries : []));
const commonness = (code: string): number => (code.endsWith("9") ? 0.5 : 0);
const plain = (entries: readonly CodeEntry[]): DocumentSource => ({
  ...{ entries, commonness },
  alternates: () => [],
});

describe("C3: looking at enough codes finds the first ten that looking at every code finds", () => {
  test("of diagnoses", () => {
    const notes = starterDiagnosisNotes();
    const source = {
      ...plain(starterEntries("icd10cm")),
      alternates: (code: string) => notes.wordingsOf(code),
    };
    expect(compare(source, someBeginnings("any"), ON)).toBeGreaterThan(SAMPLE / 2);
  });

  test("of the services we carry", () => {
    for (const system of ["hcpcs", "cpt"] as const)
      expect(compare(plain(starterEntries(system)), someBeginnings(system), ON)).toBeGreaterThan(SAMPLE / 10);
  });

  test("of the list that an office has licensed", () => {
    for (const system of ["cpt", "cdt"] as const) {
      const entries = readLicensedCodes(madeUpList(system), system).rows.map((row) => ({
        ...{ ...row, system, titleOrigin: "licensed" as const, billable: true },
        validFrom: calendarDate("2026-01-01"),
      }));
      expect(entries).toHaveLength(2_500);
      expect(compare(plain(entries), BEGINNINGS_OF_SERVICES, ON)).toBeGreaterThan(
        BEGINNINGS_OF_SERVICES.length,
      );
    }
  });

  test.skipIf(!corpusIsAtHand)("of the official HCPCS Level II", { timeout: 120_000 }, () => {
    const releases = releasesFromComponents(
      corpusComponents("hcpcs-indicators", "hcpcs-descriptions", "hcpcs"),
    );
    const [release] = releases.filter(({ system, entries }) => system === "hcpcs" && entries.length > 7_000);
    if (!release) throw new Error("no HCPCS release was made");
    const found = compare(plain(release.entries), someBeginnings("hcpcs"), release.covers.from);
    expect(found).toBeGreaterThan(SAMPLE / 2);
  });
});

const ACTS = ["Removal", "Repair", "Injection", "Drainage", "Biopsy", "Replacement", "Inspection", "Imaging"];
const PLACES = ["knee", "shoulder", "hip", "skin", "molar", "premolar", "eye", "ear", "hand", "wrist"];
const WAYS = ["simple", "complete", "partial", "by needle", "through a scope", "open"];
const RESTS = [
  "first",
  "each further one",
  "with imaging",
  "without contrast",
  "one surface",
  "two surfaces",
];

/** Two and a half thousand made-up services, as a publisher's plain lines. */
const madeUpList = (system: "cpt" | "cdt"): string =>
  Array.from({ length: 2_500 }, (_, at) => {
    const words = [ACTS, PLACES, WAYS, RESTS].map(
      (part, place) => part[Math.floor(at / 7 ** place) % part.length],
    );
    const code = system === "cpt" ? String(20_000 + at * 7) : `D${String(100 + at * 3).padStart(4, "0")}`;
    return `${code}\t${words[0]} of ${words[1]}, ${words[2]}, ${words[3]}`;
  }).join("\n");

const BEGINNINGS_OF_SERVICES = [
  "knee injection needle",
  "biopsy skin first",
  "hip replacement complete",
  "two surfaces molar repair",
  "scope shoulder drainage imaging",
  "remval of premolar",
  "wrist",
].flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
