import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { dentalClaimStream, dentalClaimsOf, streamDentalClaims } from "@/domain/x12/dental-claims";
import { type DentalClaimInput, type DentalTransactionInput, guide837d } from "@/domain/x12/guides/837d";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { header, home, member, payer, practiceAddress, writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const claim: DentalClaimInput = {
  claim: {
    patientControlNumber: "FP-3001",
    totalCharge: 53_000n,
    serviceLocation: { placeOfService: "11", frequency: "1" },
    providerSignatureOnFile: "Y",
    acceptsAssignment: "A",
    assignsBenefits: "Y",
    releaseOfInformation: "Y",
  },
  serviceDate: { period: { from: calendarDate("2026-02-27") } },
  toothStatus: [{ tooth: "1", status: "M" }],
  lines: [
    {
      lineNumber: { number: 1 },
      service: { procedure: { qualifier: "AD", code: "D2392" }, charge: 21_000n, quantity: "1" },
      teeth: [{ tooth: "14", surfaces: ["M", "O"] }],
      lineItemControlNumber: { reference: "FP-3001-1" },
    },
    {
      lineNumber: { number: 2 },
      service: {
        procedure: { qualifier: "AD", code: "D4341" },
        charge: 32_000n,
        oralCavity: ["10"],
        quantity: "1",
      },
    },
  ],
};
const batch: DentalTransactionInput = {
  ...header,
  billingProviders: [
    {
      provider: {
        name: {
          entityType: "2",
          lastNameOrOrganization: "Harbor Dental",
          idQualifier: "XX",
          id: "1234567893",
        },
        ...practiceAddress,
        taxId: { qualifier: "EI", reference: "123456789" },
      },
      subscribers: [
        {
          subscriber: { payerResponsibility: "P", filingIndicator: "CI" },
          name: {
            name: member,
          },
          payer,
          patients: [
            {
              patient: { relationship: "19" },
              name: {
                name: { lastName: "Stone", firstName: "Noah" },
                ...home,
                demographics: { birthDate: calendarDate("2008-04-11"), gender: "M" },
              },
              claims: [claim],
            },
          ],
        },
      ],
    },
  ],
};

const written837d = () => writeExample(guide837d, batch);

test("EDI-9: an 837D is written from typed values, byte for byte as the guide wants it", () => {
  expect(written837d().split("\n").slice(13, -2)).toEqual([
    "SBR*P********CI~",
    "NM1*IL*1*Stone*Mara****MI*M100200~",
    "NM1*PR*2*Summit Health*****PI*SUMMIT~",
    "HL*3*2*23*0~",
    "PAT*19~",
    "NM1*QC*1*Stone*Noah~",
    "N3*4 Hill Street~",
    "N4*Portland*ME*04101~",
    "DMG*D8*20080411*M~",
    "CLM*FP-3001*530***11:B:1*Y*A*Y*Y~",
    "DTP*472*D8*20260227~",
    "DN2*1*M****JP~",
    "LX*1~",
    "SV3*AD:D2392*210****1~",
    "TOO*JP*14*M:O~",
    "REF*6R*FP-3001-1~",
    "LX*2~",
    "SV3*AD:D4341*320**10**1~",
    "SE*30*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: the claims of an 837D are read with what stands around them", () => {
  const bytes = new TextEncoder().encode(written837d());
  const found: unknown[] = [];
  const file = readInterchanges(bytes);
  for (const { value } of acceptedSets(file, guide837d))
    for (const { claim: each, patient } of dentalClaimsOf(value)) {
      found.push(patient?.name.name.firstName);
      for (const { service, teeth } of each.lines)
        found.push([service.procedure.code, teeth.map(({ tooth }) => tooth), service.oralCavity]);
    }
  expect(found).toEqual(["Noah", ["D2392", ["14"], undefined], ["D4341", [], ["10"]]]);
});

test("EDI-5: the claims of an 837D are streamed as they end", async () => {
  const bytes = new TextEncoder().encode(written837d());
  const streamed: unknown[] = [];
  for await (const { claim: each, patient } of streamDentalClaims([bytes.slice(0, 500), bytes.slice(500)]))
    streamed.push(each.claim.patientControlNumber, patient?.patient?.relationship);
  expect(streamed).toEqual(["FP-3001", "19"]);

  const numbers: string[] = [];
  const stream = dentalClaimStream((each) => numbers.push(each.claim.claim.patientControlNumber));
  for (const name of ["837d-fillings", "837d-quadrants"])
    stream.feed(readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1"));
  stream.end();
  expect(numbers).toEqual(["FP-3001", "FP-3002"]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/837d.md", "tests/domain/x12/dental-claims.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(3);
});
