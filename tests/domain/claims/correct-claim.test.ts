import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimDifference, placesOf } from "@/domain/claims/claim-difference";
import { fieldAt } from "@/domain/claims/claim-field";
import { claimLifecycle, EDITABLE_STATUSES } from "@/domain/claims/claim-lifecycle";
import { correctClaim, type FieldChange } from "@/domain/claims/correct-claim";
import { formBox, placeInWords } from "@/domain/claims/form-box";
import { buildClaim, buildParties, buildServiceLine } from "../../factories/build-claim";

const claim = buildClaim({ serviceLines: [buildServiceLine(), buildServiceLine({ lineNumber: 2 })] });
const corrected = (...changes: FieldChange[]) => {
  const outcome = correctClaim(claim, changes);
  if (outcome.kind === "refused") throw new Error(outcome.reason);
  return outcome;
};

describe("a field", () => {
  it.each<readonly [FieldChange["at"], string, string]>([
    ["parties/subscriber/memberId", "W987", "W987"],
    ["parties/patient/name", "Baker, Ann Lee", "Baker, Ann Lee"],
    ["parties/patient/birthDate", "5/4/1962", "1962-05-04"],
    ["parties/patient/sex", "f", "F"],
    ["parties/patient/relationship", "Child", "child"],
    ["parties/referring/npi", "1245319599", "1245319599"],
    ["claim/accidentOn", "02/28/2026", "2026-02-28"],
    ["diagnosisCodes/2", "e11.65", "E1165"],
    ["diagnosisCodes/3", "Z79.4", "Z794"],
    ["serviceLines/1/modifiers", "25, rt", "25 RT"],
    ["serviceLines/2/diagnosisPointers", "ba", "B A"],
    ["serviceLines/2/diagnosisPointers", "2 1", "B A"],
    ["serviceLines/1/chargeAmount", "$1,250.5", "1250.50"],
    ["serviceLines/1/units", "3", "3"],
    ["serviceLines/1/placeOfService", "22", "22"],
    ["serviceLines/1/modifiers", "", ""],
  ])("%s takes %j and holds %j", (at, typed, held) => {
    const { claim: changed } = corrected({ at, value: typed });
    expect(fieldAt(at)?.read(changed)).toBe(held);
  });

  it.each<readonly [FieldChange["at"], string]>([
    ["parties/patient/birthDate", "02/30/1962"],
    ["parties/patient/sex", "X"],
    ["serviceLines/1/units", "0"],
    ["serviceLines/1/units", "1.5"],
    ["serviceLines/1/chargeAmount", "12.345"],
    ["serviceLines/1/diagnosisPointers", "M"],
    ["serviceLines/9/units", "1"],
    ["diagnosisCodes/4", "Z794"],
    ["claim/totalCharge", "1.00"],
    ["claim/patientControlNumber", "FP1"],
    ["claim/frequencyCode", "7"],
    ["parties/payer/payerId", "OTHER"],
    ["claim", "x"],
  ])("%s refuses %j", (at, typed) => {
    expect(correctClaim(claim, [{ at, value: typed }]).kind).toBe("refused");
  });

  it("changes nothing but itself", () => {
    const { claim: changed } = corrected({ at: "serviceLines/2/units", value: "4" });
    expect(claimDifference(claim, changed).map(({ at }) => at)).toEqual(["serviceLines/2/units"]);
  });

  it("keeps before and after in words (S9)", () => {
    const { corrections } = corrected({ at: "parties/subscriber/memberId", value: "W987" });
    expect(corrections).toEqual([
      {
        at: "parties/subscriber/memberId",
        value: "W987",
        before: "W123456789",
        label: "Insured’s id, box 1a",
      },
    ]);
  });

  it("counts as no correction when it already held the value", () => {
    expect(corrected({ at: "parties/subscriber/memberId", value: "W123456789" }).corrections).toEqual([]);
  });

  it("stands in a box with its element", () => {
    for (const at of placesOf(claim)) expect([at, formBox(at) === undefined]).toEqual([at, false]);
    expect(formBox("serviceLines/2/diagnosisPointers")).toMatchObject({ box: "24E", element: "2400 SV107" });
    expect(placeInWords("serviceLines/2/diagnosisPointers")).toBe("box 24E, line 2");
    expect(placeInWords("diagnosisCodes/4")).toBe("box 21 D");
    expect(placeInWords("claim")).toBe("the claim");
  });
});

describe("the total", () => {
  it("follows the lines (MON-1)", () => {
    const { claim: changed } = corrected({ at: "serviceLines/2/chargeAmount", value: "0.01" });
    expect(changed.totalCharge).toBe(14_501n);
  });
});

describe("pointers", () => {
  it("follow their diagnoses when one is removed", () => {
    const three = buildClaim({
      diagnosisCodes: ["E119", "I10", "Z794"],
      serviceLines: [buildServiceLine({ diagnosisPointers: [3, 2, 1] })],
    });
    const outcome = correctClaim(three, [{ at: "diagnosisCodes/2", value: "" }]);
    expect(outcome).toMatchObject({
      claim: { diagnosisCodes: ["E119", "Z794"], serviceLines: [{ diagnosisPointers: [2, 1] }] },
    });
  });
});

describe("parties that were absent", () => {
  it("begin complete in form, whatever is typed first", () => {
    const { rendering: _rendering, ...parties } = buildParties();
    const outcome = correctClaim(buildClaim({ parties }), [
      { at: "parties/rendering/npi", value: "1679576722" },
    ]);
    expect(outcome).toMatchObject({
      claim: {
        parties: {
          rendering: { npi: "1679576722", name: { lastName: "", firstName: "" }, taxonomyCode: "" },
        },
      },
    });
  });
});

describe("AUTHZ-8", () => {
  it.each(claimLifecycle.statuses())(
    "a claim that is %s is corrected in place only in draft and held",
    (status) => {
      const outcome = correctClaim(buildClaim({ status }), [
        { at: "parties/subscriber/memberId", value: "W1" },
      ]);
      expect(outcome.kind).toBe(EDITABLE_STATUSES.includes(status) ? "corrected" : "refused");
    },
  );
});

it("makes all changes or none", () => {
  const outcome = correctClaim(claim, [
    { at: "parties/subscriber/memberId", value: "W1" },
    { at: "serviceLines/1/units", value: "none" },
  ]);
  expect(outcome.kind).toBe("refused");
});

it("reads back what it wrote, whatever text is typed", () => {
  const places = placesOf(claim);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.string(), (at, value) => {
      const outcome = correctClaim(claim, [{ at, value }]);
      if (outcome.kind === "refused") return;
      const held = fieldAt(at)?.read(outcome.claim) ?? "";
      expect(correctClaim(outcome.claim, [{ at, value: held }])).toMatchObject({ corrections: [] });
    }),
  );
});
