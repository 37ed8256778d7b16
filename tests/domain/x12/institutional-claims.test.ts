import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { guide837i, type InstitutionalTransactionInput } from "@/domain/x12/guides/837i";
import { allCodes } from "@/domain/x12/guides/837i-codes";
import {
  institutionalClaimStream,
  institutionalClaimsOf,
  streamInstitutionalClaims,
} from "@/domain/x12/institutional-claims";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { header, home, member, payer, practiceAddress, writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const batch: InstitutionalTransactionInput = {
  ...header,
  billingProviders: [
    {
      specialty: { taxonomyCode: "282N00000X" },
      provider: {
        name: { organization: "Harbor Hospital", idQualifier: "XX", id: "1234567893" },
        ...practiceAddress,
        taxId: { reference: "123456789" },
      },
      subscribers: [
        {
          subscriber: { payerResponsibility: "P", relationship: "18", filingIndicator: "CI" },
          name: {
            name: member,
            ...home,
            demographics: { birthDate: calendarDate("1984-07-19"), gender: "F" },
          },
          payer,
          claims: [
            {
              claim: {
                patientControlNumber: "FP-2001",
                totalCharge: 985_000n,
                serviceLocation: { facilityType: "11", frequency: "1" },
                acceptsAssignment: "A",
                assignsBenefits: "Y",
                releaseOfInformation: "Y",
              },
              dischargeHour: { period: { time: "1130" } },
              statementDates: {
                period: { from: calendarDate("2026-02-20"), to: calendarDate("2026-02-24") },
              },
              admissionDate: { period: { from: calendarDate("2026-02-20"), time: "0815" } },
              admission: { admissionType: "1", admissionSource: "7", patientStatus: "01" },
              principalDiagnosis: {
                diagnosis: { qualifier: "ABK", code: "K8000", presentOnAdmission: "Y" },
              },
              admittingDiagnosis: { diagnosis: { qualifier: "ABJ", code: "R1011" } },
              otherDiagnoses: [
                {
                  first: { qualifier: "ABF", code: "E119", presentOnAdmission: "Y" },
                  others: [{ qualifier: "ABF", code: "N179", presentOnAdmission: "N" }],
                },
              ],
              principalProcedure: {
                procedure: { qualifier: "BBR", code: "0FT44ZZ", date: calendarDate("2026-02-21") },
              },
              valueCodes: [{ first: { code: "80", amount: 400n } }],
              attendingProvider: {
                name: { lastName: "Wren", firstName: "Tessa", idQualifier: "XX", id: "1497758544" },
              },
              operatingPhysician: {
                name: { lastName: "Linden", firstName: "Omar", idQualifier: "XX", id: "1558444216" },
              },
              lines: [
                {
                  lineNumber: { number: 1 },
                  service: { revenueCode: "0120", charge: 600_000n, unit: "DA", quantity: "4" },
                },
                {
                  lineNumber: { number: 2 },
                  service: { revenueCode: "0360", charge: 385_000n, unit: "UN", quantity: "1" },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const written837i = () => writeExample(guide837i, batch);

test("EDI-9: an 837I is written from typed values, byte for byte as the guide wants it", () => {
  expect(written837i().split("\n").slice(20, -2)).toEqual([
    "CLM*FP-2001*9850***11:A:1**A*Y*Y~",
    "DTP*096*TM*1130~",
    "DTP*434*RD8*20260220-20260224~",
    "DTP*435*DT*202602200815~",
    "CL1*1*7*01~",
    "HI*ABK:K8000:::::::Y~",
    "HI*ABJ:R1011~",
    "HI*ABF:E119:::::::Y*ABF:N179:::::::N~",
    "HI*BBR:0FT44ZZ:D8:20260221~",
    "HI*BE:80:::4~",
    "NM1*71*1*Wren*Tessa****XX*1497758544~",
    "NM1*72*1*Linden*Omar****XX*1558444216~",
    "LX*1~",
    "SV2*0120**6000*DA*4~",
    "LX*2~",
    "SV2*0360**3850*UN*1~",
    "SE*35*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: the claims of an 837I are read with what stands around them", () => {
  const bytes = new TextEncoder().encode(written837i());
  const found: unknown[] = [];
  const file = readInterchanges(bytes);
  for (const { value } of acceptedSets(file, guide837i))
    for (const { claim, billing, subscriber } of institutionalClaimsOf(value)) {
      const diagnoses = [claim.principalDiagnosis.diagnosis, ...allCodes(claim.otherDiagnoses)];
      found.push(billing.provider.name.organization, subscriber.payer.name.id);
      found.push(diagnoses.map(({ code, presentOnAdmission }) => [code, presentOnAdmission]));
    }
  expect(found).toEqual([
    "Harbor Hospital",
    "SUMMIT",
    [
      ["K8000", "Y"],
      ["E119", "Y"],
      ["N179", "N"],
    ],
  ]);
});

test("EDI-5: the claims of an 837I are streamed as they end", async () => {
  const bytes = new TextEncoder().encode(written837i());
  const streamed: unknown[] = [];
  for await (const { claim, billing } of streamInstitutionalClaims([bytes.slice(0, 700), bytes.slice(700)]))
    streamed.push(claim.lines.length, billing?.provider?.name.id);
  expect(streamed).toEqual([2, "1234567893"]);

  let charged = 0n;
  const stream = institutionalClaimStream(({ claim }) => {
    charged += claim.claim.totalCharge;
  });
  for (const name of ["837i-inpatient", "837i-dependent"])
    stream.feed(readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1"));
  expect(stream.end().interchanges.map(({ disposition }) => disposition)).toEqual(["accepted", "accepted"]);
  expect(charged).toBe(985_000n + 78_000n);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun(
    "docs/x12/837i.md",
    "tests/domain/x12/institutional-claims.test.ts",
  );
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(3);
});
