import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, ClaimParties } from "@/domain/claims/claim";
import {
  type BatchEnvelope,
  carriageProblems,
  divideIntoSets,
  tryProfessionalBatch,
  writeProfessionalBatch,
} from "@/domain/submissions/professional-batch";
import { buildClaim, buildParties, buildServiceLine, day } from "../../factories/build-claim";

const ENVELOPE: BatchEnvelope = {
  sender: { qualifier: "ZZ", id: "LAKESHORE" },
  receiver: {
    qualifier: "ZZ",
    id: "PRACTICEPAYER",
    name: "Practice payer",
    applicationId: "PRACTICEPAYER",
  },
  submitter: { name: "Lakeshore Billing Office", phone: "2165550100" },
  usage: "T",
  date: day("2026-03-23"),
  time: "1100",
};
const NUMBERS = { batch: "B2603-00001", interchange: "000000042", group: "7" };

const goldenFile = (name: string): string =>
  readFileSync(new URL(`../../golden/837p/${name}/expected.edi`, import.meta.url), "utf8");

const { billing, patient, subscriber, payer } = buildParties();
const childAtSurgeryCenter = buildClaim({
  placeOfService: "24",
  priorAuthorization: "AUTH7781",
  diagnosisCodes: ["M1712"],
  parties: buildParties({
    billing: {
      ...billing,
      payTo: {
        name: "Lakeshore Medical Group",
        address: { line: "PO Box 4417", city: "Lakeshore", state: "OH", zip: "441200417" },
      },
    },
    referring: { npi: "1003000126", name: { lastName: "Lindqvist", firstName: "Erik" } },
    facility: {
      name: "Harbor Surgery Center",
      npi: "1245319599",
      address: { line: "9 Pier Rd", city: "Lakeshore", state: "OH", zip: "441170009" },
    },
    subscriber: { ...subscriber, groupNumber: "GRP-900" },
    patient: {
      ...patient,
      name: { lastName: "Whitaker", firstName: "Mia", middleName: "Rose" },
      birthDate: day("2017-08-22"),
      sex: "F",
      relationship: "child",
    },
    payer: { ...payer, address: { line: "PO Box 1", city: "Columbus", state: "OH", zip: "43004" } },
  }),
  serviceLines: [
    buildServiceLine({ procedureCode: "20610", modifiers: ["LT", "59"], chargeAmount: 14_800n }),
    buildServiceLine({
      lineNumber: 2,
      procedureCode: "J3301",
      units: 4,
      chargeAmount: 3_650n,
      placeOfService: "11",
      serviceTo: day("2026-03-04"),
    }),
  ],
});
const replacement = buildClaim({
  frequencyCode: "7",
  originalPayerControlNumber: "CM2026030200017",
  accidentOn: day("2026-02-28"),
  diagnosisCodes: ["S8001XA"],
  serviceLines: [buildServiceLine({ modifiers: ["25"] })],
});
const ofMedicaid = buildClaim({
  patientControlNumber: "FP00000002",
  parties: buildParties({
    subscriber: {
      memberId: "10055512",
      name: { lastName: "Abara", firstName: "Ngozi" },
      birthDate: day("1988-01-30"),
      sex: "F",
      address: { line: "7 Quay St", city: "Lakeshore", state: "OH", zip: "44116" },
    },
    patient: {
      ...patient,
      name: { lastName: "Abara", firstName: "Ngozi" },
      birthDate: day("1988-01-30"),
      sex: "F",
    },
    payer: {
      name: "Prairie State Medicaid",
      payerId: "PRAIRIE",
      program: "medicaid",
      filingIndicator: "MC",
      routed: true,
    },
  }),
});
const laterOfSamePerson = buildClaim({
  patientControlNumber: "FP00000003",
  diagnosisCodes: ["E119"],
  serviceLines: [
    buildServiceLine({
      lineControlNumber: "L00000009",
      procedureCode: "83036",
      chargeAmount: 2_400n,
      serviceFrom: day("2026-03-09"),
    }),
  ],
});

describe("writes the interchange that was written by hand", () => {
  it.each([
    ["office-visit-of-the-subscriber", [buildClaim()]],
    ["child-at-a-surgery-center", [childAtSurgeryCenter]],
    ["replacement-after-an-accident", [replacement]],
    ["two-payers-three-claims", [buildClaim(), ofMedicaid, laterOfSamePerson]],
  ] as const)("%s", (name, claims) => {
    expect(writeProfessionalBatch(claims, ENVELOPE, NUMBERS).text.trim()).toBe(goldenFile(name).trim());
  });
});

describe("stops a claim that the standard cannot carry, and says where (B1, EDI-7)", () => {
  /** Of the claim alone; among others it is in the way just then, before or behind them. */
  const problemsOf = (patch: Partial<Claim>) => {
    const claim = buildClaim(patch);
    const problems = carriageProblems(claim, ENVELOPE);
    for (const claims of [
      [claim, ofMedicaid],
      [ofMedicaid, claim],
    ])
      expect(tryProfessionalBatch(claims, ENVELOPE, NUMBERS) === undefined).toBe(problems.length > 0);
    return problems;
  };
  const patched = (patch: Partial<ClaimParties>) => problemsOf({ parties: buildParties(patch) });

  it("finds nothing against a claim that fits", () => {
    expect(problemsOf({})).toEqual([]);
    expect(
      [buildClaim(), childAtSurgeryCenter, replacement].flatMap((claim) => carriageProblems(claim, ENVELOPE)),
    ).toEqual([]);
  });
  it("a separator in a member id, which must not be altered", () => {
    expect(patched({ subscriber: { ...subscriber, memberId: "W12*345" } })).toMatchObject([
      { at: "parties/subscriber/memberId" },
    ]);
  });
  it("thirteen diagnoses", () => {
    expect(
      problemsOf({ diagnosisCodes: Array.from({ length: 13 }, (_, index) => `R1${index % 10}`) }),
    ).not.toEqual([]);
  });
  it("five modifiers, and five pointers", () => {
    const serviceLines = [
      buildServiceLine({ modifiers: ["25", "59", "LT", "GP", "KX"] }),
      buildServiceLine({ lineNumber: 2, diagnosisPointers: [1, 2, 1, 2, 1] }),
    ];
    expect(problemsOf({ serviceLines }).map(({ at }) => at)).toEqual([
      "serviceLines/1/modifiers",
      "serviceLines/2/diagnosisPointers",
    ]);
  });
  it("a drug code, because neither its quantity nor its unit is known", () => {
    expect(problemsOf({ serviceLines: [buildServiceLine({ ndc: "00003049420" })] })).toMatchObject([
      { at: "serviceLines/1/ndc" },
    ]);
  });
  it("a patient without any address", () => {
    const { address: _address, ...withoutAddress } = patient;
    const { address: _other, ...subscriberWithout } = subscriber;
    expect(
      patched({ subscriber: subscriberWithout, patient: { ...withoutAddress, relationship: "child" } }),
    ).not.toEqual([]);
    expect(patched({ subscriber: subscriberWithout, patient: withoutAddress })).not.toEqual([]);
  });
  it("a charge that is not the sum of its lines", () => {
    expect(problemsOf({ totalCharge: 14_501n })).toMatchObject([{ at: "claim/totalCharge" }]);
  });
  it("a replacement that names no original", () => {
    expect(problemsOf({ frequencyCode: "7" })).not.toEqual([]);
  });
  it("repairs an accent in a name and records it, rather than stopping the claim", () => {
    const claim = buildClaim({
      parties: buildParties({
        subscriber: { ...subscriber, name: { lastName: "Núñez", firstName: "José" } },
      }),
    });
    expect(carriageProblems(claim, ENVELOPE)).toEqual([]);
    const { text, repairs } = writeProfessionalBatch([claim], ENVELOPE, NUMBERS);
    expect(text).toContain("NM1*IL*1*Nunez*Jose*");
    expect(repairs.map(({ from, to }) => `${from} ${to}`)).toEqual(["Núñez Nunez", "José Jose"]);
  });
});

describe("divides claims into sets", () => {
  const many = (count: number, payerId: string) =>
    Array.from({ length: count }, (_, index) =>
      buildClaim({
        patientControlNumber: `${payerId}${index}`,
        parties: buildParties({ payer: { ...payer, payerId } }),
      }),
    );
  it("a set never holds two payers, nor more claims than its limit, and no claim is lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (counts, limit) => {
          const claims = counts.flatMap((count, index) => many(count, `PAYER${index}`));
          const sets = divideIntoSets(claims, limit);
          expect(sets.flatMap((set) => set.claims)).toEqual(claims);
          for (const set of sets) {
            expect(set.claims.length).toBeGreaterThan(0);
            expect(set.claims.length).toBeLessThanOrEqual(limit);
            expect(new Set(set.claims.map(({ parties }) => parties.payer.payerId)).size).toBe(1);
          }
          expect(sets.map(({ controlNumber }) => Number(controlNumber))).toEqual(
            sets.map((_, index) => index + 1),
          );
        },
      ),
    );
  });
});

/** Claims of every shape the office can hold; the bytes must read back as each of them. */
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    charges: fc.array(fc.bigInt({ min: 1n, max: 99_999_999n }), { minLength: 1, maxLength: 50 }),
    diagnoses: fc.uniqueArray(fc.stringMatching(/^[A-TV-Z]\d[0-9A-Z]{1,5}$/), {
      minLength: 1,
      maxLength: 12,
    }),
    modifiers: fc.array(fc.constantFrom("25", "59", "LT", "RT", "GP"), { maxLength: 4 }),
    units: fc.integer({ min: 1, max: 999 }),
    relationship: fc.constantFrom("self", "spouse", "child", "other"),
    frequencyCode: fc.constantFrom("1", "7", "8"),
    name: fc.stringMatching(/^[A-Za-z][A-Za-z' .-]{0,30}[A-Za-z]$/),
    days: fc.integer({ min: 0, max: 20 }),
    accident: fc.boolean(),
  })
  .map(({ charges, diagnoses, modifiers, units, relationship, frequencyCode, name, days, accident }) =>
    buildClaim({
      frequencyCode: frequencyCode as Claim["frequencyCode"],
      ...(frequencyCode === "1" ? {} : { originalPayerControlNumber: "CM1" }),
      ...(accident ? { accidentOn: day("2026-02-01") } : {}),
      diagnosisCodes: diagnoses,
      parties: buildParties({
        patient: {
          ...patient,
          name: { lastName: name, firstName: name },
          relationship: relationship as ClaimParties["patient"]["relationship"],
        },
      }),
      serviceLines: charges.map((chargeAmount, index) =>
        buildServiceLine({
          lineNumber: index + 1,
          lineControlNumber: `L${index}`,
          chargeAmount,
          modifiers,
          units,
          diagnosisPointers: [1 + (index % diagnoses.length)],
          serviceTo: day(`2026-03-${String(2 + days).padStart(2, "0")}`),
        }),
      ),
    }),
  );

it("reads back every claim as it was written (EDI-7)", () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(carriageProblems(claim, ENVELOPE)).toEqual([]);
      expect(tryProfessionalBatch([claim, ofMedicaid], ENVELOPE, NUMBERS)).toBeDefined();
    }),
    { numRuns: 200 },
  );
});
