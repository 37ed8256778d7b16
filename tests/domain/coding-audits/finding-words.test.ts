import { describe, expect, it } from "vitest";
import { FINDING_KINDS } from "@/domain/coding-audits/audit-finding";
import { codedKindOf, findingKindsFor } from "@/domain/coding-audits/finding-words";
import { populationSentence } from "@/domain/coding-audits/population";
import { frameText } from "@/domain/coding-audits/sampling";
import { calendarDate } from "@/domain/shared/calendar-date";

describe("findings by digit", () => {
  const offered = (["diagnosis", "service"] as const).flatMap((coded) =>
    (["revised", "added", "removed"] as const).map((difference) => findingKindsFor(coded, difference)),
  );
  it("offers nine kinds at most, each once", () => {
    for (const kinds of offered) {
      expect(kinds.length).toBeLessThanOrEqual(9);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });
  it("leaves no kind of the reference list out of reach", () => {
    expect(new Set(offered.flat())).toEqual(new Set(FINDING_KINDS));
  });
  it("takes everything but ICD-10-CM for a service", () => {
    expect([codedKindOf("icd10cm"), codedKindOf("cpt"), codedKindOf("hcpcs")]).toEqual([
      "diagnosis",
      "service",
      "service",
    ]);
  });
});

describe("the population as a sentence", () => {
  const nobody = { coders: [], payers: [] };
  it("says what narrows it, and that nothing does", () => {
    expect(populationSentence({}, nobody)).toBe("Completed encounters, all");
    expect(
      populationSentence(
        {
          specialties: ["cardiology", "urology"],
          codedFrom: calendarDate("2026-01-01"),
          codedTo: calendarDate("2026-03-31"),
        },
        { coders: ["Jo Marsh"], payers: ["Cobalt Mutual"] },
      ),
    ).toBe(
      "Completed encounters coded by Jo Marsh, completed from 01/01/2026 to 03/31/2026, in cardiology or urology, for Cobalt Mutual",
    );
  });
});

it("A2 hashes the frame over its units alone, whatever their order or repetition", () => {
  expect(frameText(["b", "a", "b"])).toBe("a\nb");
});
