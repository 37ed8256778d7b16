import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";
import { type DenialSituation, playOf, waysOn } from "@/domain/denials/playbook";
import { GENERAL_PLAY, PLAYS } from "@/domain/denials/plays";
import { writeOffReason } from "@/domain/denials/write-off-reasons";
import { calendarDate } from "@/domain/shared/calendar-date";

const OPEN: DenialSituation = {
  groupCode: "CO",
  remarkCodes: [],
  program: "commercial",
  claimStatus: "denied",
  claimActive: true,
  hasPayerControlNumber: true,
  resolved: false,
  appealOpen: false,
  correctionOpen: false,
  writeOffProposed: false,
  filingLimitOn: calendarDate("2026-09-12"),
  today: calendarDate("2026-03-23"),
};
const offered = (category: string, situation: Partial<DenialSituation> = {}) =>
  new Map(waysOn(category, { ...OPEN, ...situation }).map(({ id, closed }) => [id, closed]));

describe("D6: the playbook", () => {
  it("has a play for every category but the one that nobody mapped", () => {
    const without = DENIAL_CATEGORIES.filter(({ id }) => playOf(id) === GENERAL_PLAY).map(({ id }) => id);
    expect(without).toEqual(["unclassified"]);
    expect(
      Object.keys(PLAYS).filter((id) => !DENIAL_CATEGORIES.some((category) => category.id === id)),
    ).toEqual([]);
  });

  it("names for every play a cause, a step and a write-off reason of the payer's side", () => {
    for (const play of [...Object.values(PLAYS), GENERAL_PLAY]) {
      expect(play.causes.length).toBeGreaterThan(0);
      expect(play.steps.length).toBeGreaterThan(0);
      expect(writeOffReason(play.writeOffReason)?.side).toBe("payer");
    }
  });

  it.each([
    ["medical necessity begins with the appeal", "medical-necessity", {}, "appeal"],
    ["codes in conflict begin with the correction", "code-conflict", {}, "correct"],
    [
      "an unprocessable claim is sent as new",
      "unprocessable-submission",
      { remarkCodes: ["MA130"] },
      "send-as-new",
    ],
    ["filed late begins with the proof", "filed-late", {}, "appeal"],
  ] as const)("%s", (_, category, situation, first) => {
    expect([...offered(category, situation).keys()][0]).toBe(first);
  });

  it.each([
    ["no appeal where MA130 gives no right", "other-submission-fault", { remarkCodes: ["MA130"] }, "appeal"],
    [
      "no replacement of what was never processed",
      "other-submission-fault",
      { remarkCodes: ["MA130"] },
      "correct",
    ],
    [
      "prohibition 11: no bill to the patient for CO",
      "not-a-benefit",
      { groupCode: "CO" },
      "move-to-patient",
    ],
    ["prohibition 11: none for PI", "not-a-benefit", { groupCode: "PI" }, "move-to-patient"],
    [
      "prohibition 11: none for a Medicaid member",
      "not-a-benefit",
      { groupCode: "PR", program: "medicaid" },
      "move-to-patient",
    ],
  ] as const)("never offers: %s", (_, category, situation, way) => {
    expect(offered(category, situation).has(way)).toBe(false);
  });

  it.each([
    ["a correction while an appeal is open", { appealOpen: true }, "correct"],
    ["a correction after the filing limit", { filingLimitOn: calendarDate("2026-03-22") }, "correct"],
    ["a replacement without the payer's number", { hasPayerControlNumber: false }, "correct"],
    ["an appeal while a corrected claim is under way", { correctionOpen: true }, "appeal"],
    ["a second appeal", { appealOpen: true }, "appeal"],
    ["the patient's bill while the payer decides", { groupCode: "PR", appealOpen: true }, "move-to-patient"],
    ["anything of a resolved denial", { resolved: true }, "write-off"],
    ["a second write-off proposal", { writeOffProposed: true }, "write-off"],
  ] as const)("closes with its reason: %s", (_, situation, way) => {
    expect(offered("medical-necessity", situation).get(way)).toMatch(/\.$/);
  });

  it("a correction on the last day of the filing limit is open", () => {
    expect(offered("code-conflict", { filingLimitOn: OPEN.today }).get("correct")).toBeUndefined();
  });

  it("every situation: no way twice, and never one that the payer forbids", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DENIAL_CATEGORIES.map(({ id }) => id)),
        fc.record({
          groupCode: fc.constantFrom("CO", "PR", "OA", "PI"),
          remarkCodes: fc.constantFrom<readonly string[]>([], ["MA130"], ["N115"]),
          program: fc.constantFrom<DenialSituation["program"]>("commercial", "medicaid", "medicare-ffs"),
          appealOpen: fc.boolean(),
          correctionOpen: fc.boolean(),
          resolved: fc.boolean(),
        }),
        (category, situation) => {
          const ways = waysOn(category, { ...OPEN, ...situation }).map(({ id }) => id);
          expect(new Set(ways).size).toBe(ways.length);
          if (situation.groupCode !== "PR" || situation.program === "medicaid")
            expect(ways).not.toContain("move-to-patient");
          if (situation.remarkCodes.includes("MA130")) expect(ways).not.toContain("appeal");
        },
      ),
    );
  });
});
