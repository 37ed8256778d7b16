import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type ClaimStatusRequestInput, guide276 } from "@/domain/x12/guides/276";
import { type ClaimStatusResponse, type ClaimStatusResponseInput, guide277 } from "@/domain/x12/guides/277";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { member, writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const payer = { organization: "Summit Health", idQualifier: "PI", id: "SUMMIT" } as const;
const receiver = {
  name: { entityType: "2", lastNameOrOrganization: "Harbor Billing", idQualifier: "46", id: "HB100" },
} as const;
const providers = [
  {
    name: { entityType: "2", lastNameOrOrganization: "Harbor Clinic", idQualifier: "XX", id: "1234567893" },
  },
] as const;
const serviceDate = { period: { from: calendarDate("2026-01-15") } };

const request: ClaimStatusRequestInput = {
  beginning: { reference: "ASK1", date: calendarDate("2026-03-02"), time: "0930" },
  payers: [
    {
      name: { name: payer },
      receivers: [
        {
          name: receiver,
          providers: [
            {
              names: providers,
              subscribers: [
                {
                  demographics: { birthDate: calendarDate("1984-07-19"), gender: "F" },
                  name: { name: member },
                  claims: [
                    {
                      trace: { number: "Q1" },
                      payerClaimControlNumber: { reference: "PC9001" },
                      patientControlNumber: { reference: "FP-1001" },
                      charge: { amount: 12_500n },
                      serviceDate,
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const response: ClaimStatusResponseInput = {
  beginning: { reference: "ASK1", date: calendarDate("2026-03-03"), time: "0815" },
  payers: [
    {
      name: { name: payer },
      receivers: [
        {
          name: receiver,
          providers: [
            {
              names: providers,
              subscribers: [
                {
                  name: { name: member },
                  claims: [
                    {
                      trace: { number: "Q1" },
                      statuses: [
                        {
                          status1: { category: "F1", status: "65" },
                          date: calendarDate("2026-02-20"),
                          charge: 12_500n,
                          paid: 8_000n,
                          finalizedDate: calendarDate("2026-02-19"),
                          remittanceDate: calendarDate("2026-02-20"),
                          remittanceTrace: "EFT7788",
                        },
                      ],
                      payerClaimControlNumber: { reference: "PC9001" },
                      patientControlNumber: { reference: "FP-1001" },
                      serviceDate,
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

test("EDI-9: a 276 is written from typed values, byte for byte as the guide wants it", () => {
  expect(writeExample(guide276, request).split("\n").slice(2, -2)).toEqual([
    "ST*276*0001*005010X212~",
    "BHT*0010*13*ASK1*20260302*0930~",
    "HL*1**20*1~",
    "NM1*PR*2*Summit Health*****PI*SUMMIT~",
    "HL*2*1*21*1~",
    "NM1*41*2*Harbor Billing*****46*HB100~",
    "HL*3*2*19*1~",
    "NM1*1P*2*Harbor Clinic*****XX*1234567893~",
    "HL*4*3*22*0~",
    "DMG*D8*19840719*F~",
    "NM1*IL*1*Stone*Mara****MI*M100200~",
    "TRN*1*Q1~",
    "REF*1K*PC9001~",
    "REF*EJ*FP-1001~",
    "AMT*T3*125~",
    "DTP*472*D8*20260115~",
    "SE*17*0001~",
    "GE*1*102~",
  ]);
});

const answersOf = ({ payers }: ClaimStatusResponse) =>
  payers
    .flatMap(({ receivers }) => receivers)
    .flatMap(({ providers: asked }) => asked)
    .flatMap(({ subscribers }) => subscribers)
    .flatMap(({ claims, dependents }) => [...claims, ...dependents.flatMap((each) => each.claims)]);

test("EDI-9: where each claim stands is read from a 277", () => {
  const text = writeExample(guide277, response);
  expect(text).toContain("\nSTC*F1:65*20260220**125*80*20260219**20260220*EFT7788~\n");
  const found: unknown[] = [];
  const file = readInterchanges(text);
  for (const { value } of acceptedSets(file, guide277))
    for (const { trace, statuses } of answersOf(value))
      for (const { status1, paid } of statuses)
        found.push(trace.number, status1.category, status1.status, paid);
  expect(found).toEqual(["Q1", "F1", "65", 8_000n]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/276-277.md", "tests/domain/x12/claim-status.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
