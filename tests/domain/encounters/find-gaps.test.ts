import { describe, expect, test } from "vitest";
import { blocksCoding, type EncounterFacts, findGaps } from "@/domain/encounters/find-gaps";
import { settingOfClass, settingOfPlace } from "@/domain/encounters/setting";

const complete: EncounterFacts = {
  setting: "office",
  documents: [{ signed: true }],
  entryCount: 0,
  coverage: { memberId: "A1" },
  hasProvider: true,
  hasPractice: true,
  hasFacility: false,
  chargeCount: 1,
};

describe("R8, R15: what is missing before coding can start", () => {
  test.each<[string, Partial<EncounterFacts>, string[], boolean]>([
    ["nothing, for a complete office visit", {}, [], false],
    ["a note", { documents: [] }, ["document"], true],
    ["nothing, when a structured record came instead of notes", { documents: [], entryCount: 9 }, [], false],
    ["a signature", { documents: [{ signed: false }] }, ["signature"], true],
    ["a coverage", { coverage: undefined }, ["coverage"], true],
    [
      "a member id, which holds the claim and not the coder",
      { coverage: { memberId: "" } },
      ["member-id"],
      false,
    ],
    ["a provider", { hasProvider: false }, ["provider"], true],
    ["a practice", { hasPractice: false }, ["practice"], true],
    ["the place of care of an inpatient stay", { setting: "inpatient" }, ["facility"], true],
    ["charges, which the coder enters", { chargeCount: 0 }, ["charge"], false],
  ])("%s", (_what, facts, gaps, blocked) => {
    const found = findGaps({ ...complete, ...facts });
    expect(found).toEqual(gaps);
    expect(blocksCoding(found)).toBe(blocked);
  });

  test("R15: the setting follows from the place of service and from the class of the visit", () => {
    expect([settingOfPlace("23"), settingOfPlace("24"), settingOfPlace("10"), settingOfPlace("99")]).toEqual([
      "emergency",
      "ambulatory-surgery",
      "telehealth",
      "office",
    ]);
    expect([settingOfClass("imp"), settingOfClass("OBSENC"), settingOfClass("XX")]).toEqual([
      "inpatient",
      "observation",
      undefined,
    ]);
  });
});
