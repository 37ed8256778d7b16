import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeGroup, acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { acknowledgeClaims } from "@/domain/x12/acknowledge-claims";
import { paymentsOf } from "@/domain/x12/claim-payments";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide835, type RemittanceInput } from "@/domain/x12/guides/835";
import { guide837p, type ProfessionalTransactionInput } from "@/domain/x12/guides/837p";
import { guide999 } from "@/domain/x12/guides/999";
import { acceptedSets } from "@/domain/x12/interchange";
import { claimsOf, streamClaims } from "@/domain/x12/professional-claims";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { transactionSet, writeInterchange } from "@/domain/x12/write-interchange";
import { header, home, member, payer, practiceAddress } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const batch: ProfessionalTransactionInput = {
  ...header,
  billingProviders: [
    {
      specialty: { taxonomyCode: "207Q00000X" },
      provider: {
        name: {
          entityType: "2",
          lastNameOrOrganization: "Harbor Clinic",
          idQualifier: "XX",
          id: "1234567893",
        },
        ...practiceAddress,
        taxId: { qualifier: "EI", reference: "123456789" },
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
                patientControlNumber: "FP-1001",
                totalCharge: 12500n,
                serviceLocation: { placeOfService: "11", frequency: "1" },
                providerSignatureOnFile: "Y",
                acceptsAssignment: "A",
                assignsBenefits: "Y",
                releaseOfInformation: "Y",
              },
              diagnoses: { principal: { qualifier: "ABK", code: "J0190" } },
              lines: [
                {
                  lineNumber: { number: 1 },
                  service: {
                    procedure: { qualifier: "HC", code: "99213", modifier1: "25" },
                    charge: 12500n,
                    unit: "UN",
                    quantity: "1",
                    diagnosisPointers: [1],
                  },
                  serviceDate: { period: { from: calendarDate("2026-02-27") } },
                  lineItemControlNumber: { reference: "FP-1001-1" },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const envelope = {
  sender: { qualifier: "ZZ", id: "HB100" },
  receiver: { qualifier: "ZZ", id: "SUMMIT" },
  date: calendarDate("2026-03-02"),
  time: "0930",
  usage: "P",
} as const;

function written837p(): string {
  const written = writeInterchange({
    ...envelope,
    controlNumber: "000000101",
    groups: [
      {
        senderCode: "HB100",
        receiverCode: "SUMMIT",
        controlNumber: "101",
        sets: [transactionSet(guide837p, "0001", batch)],
      },
    ],
  });
  if (!written.ok) throw new Error(JSON.stringify([...written.refusals, ...written.issues], null, 1));
  return written.text;
}

test("EDI-7: an 837P is written from typed values, byte for byte as the guide wants it", () => {
  expect(written837p().split("\n")).toEqual([
    "ISA*00*          *00*          *ZZ*HB100          *ZZ*SUMMIT         *260302*0930*^*00501*000000101*0*P*:~",
    "GS*HC*HB100*SUMMIT*20260302*0930*101*X*005010X222A1~",
    "ST*837*0001*005010X222A1~",
    "BHT*0019*00*B1*20260302*0930*CH~",
    "NM1*41*2*Harbor Billing*****46*HB100~",
    "PER*IC*Ana Reyes*TE*5555550100~",
    "NM1*40*2*Summit Health*****46*SUMMIT~",
    "HL*1**20*1~",
    "PRV*BI*PXC*207Q00000X~",
    "NM1*85*2*Harbor Clinic*****XX*1234567893~",
    "N3*10 Pier Road~",
    "N4*Portland*ME*041010000~",
    "REF*EI*123456789~",
    "HL*2*1*22*0~",
    "SBR*P*18*******CI~",
    "NM1*IL*1*Stone*Mara****MI*M100200~",
    "N3*4 Hill Street~",
    "N4*Portland*ME*04101~",
    "DMG*D8*19840719*F~",
    "NM1*PR*2*Summit Health*****PI*SUMMIT~",
    "CLM*FP-1001*125***11:B:1*Y*A*Y*Y~",
    "HI*ABK:J0190~",
    "LX*1~",
    "SV1*HC:99213:25*125*UN*1***1~",
    "DTP*472*D8*20260227~",
    "REF*6R*FP-1001-1~",
    "SE*25*0001~",
    "GE*1*101~",
    "IEA*1*000000101~",
    "",
  ]);
});

test("claims come back typed, from the whole file and from a stream", async () => {
  const bytes = new TextEncoder().encode(written837p());
  const file = readInterchanges(bytes);
  const claims = [...acceptedSets(file, guide837p)].flatMap(({ value }) => [...claimsOf(value)]);
  expect(claims.map(({ claim }) => claim.claim.totalCharge)).toEqual([12500n]);
  expect(claims[0]?.subscriber.name.name.id).toBe("M100200");

  const streamed: (string | undefined)[] = [];
  for await (const { claim, subscriber } of streamClaims([bytes.slice(0, 500), bytes.slice(500)]))
    streamed.push(claim.claim.patientControlNumber, subscriber?.payer?.name.id);
  expect(streamed).toEqual(["FP-1001", "SUMMIT"]);
});

test("a receiver answers with TA1, 999 and 277CA", () => {
  const [interchange] = readInterchanges(written837p()).interchanges;
  const [group] = interchange?.groups ?? [];
  const [accepted] = acceptedSets(readInterchanges(written837p()), guide837p);
  if (!interchange || !group || !accepted) throw new Error("the example reads");

  const ta1 = acknowledgeInterchange(interchange);
  const response = acknowledgeGroup(interchange, group);
  const claims = acknowledgeClaims(accepted.value, {
    payer: { name: "Summit Health", id: "SUMMIT" },
    receiptId: "R77",
    batchId: "A77",
    receivedDate: calendarDate("2026-03-02"),
    date: calendarDate("2026-03-02"),
    time: "1000",
    judge: () => ({ isAccepted: true, category: "A2", status: "20", payerClaimControlNumber: "PC9" }),
  });
  const answer = writeInterchange({
    ...envelope,
    sender: envelope.receiver,
    receiver: envelope.sender,
    controlNumber: "000000007",
    acknowledgments: [ta1],
    groups: [
      {
        senderCode: "SUMMIT",
        receiverCode: "HB100",
        controlNumber: "7",
        sets: [transactionSet(guide999, "0001", response)],
      },
      {
        senderCode: "SUMMIT",
        receiverCode: "HB100",
        controlNumber: "8",
        sets: [transactionSet(guide277ca, "0001", claims)],
      },
    ],
  });
  expect(answer).toMatchObject({ ok: true, issues: [] });
  const text = answer.ok ? answer.text : "";
  expect(text.split("\n").slice(1, 36)).toEqual([
    "TA1*000000101*260302*0930*A*000~",
    "GS*FA*SUMMIT*HB100*20260302*0930*7*X*005010X231A1~",
    "ST*999*0001*005010X231A1~",
    "AK1*HC*101*005010X222A1~",
    "AK2*837*0001*005010X222A1~",
    "IK5*A~",
    "AK9*A*1*1*1~",
    "SE*6*0001~",
    "GE*1*7~",
    "GS*HN*SUMMIT*HB100*20260302*0930*8*X*005010X214~",
    "ST*277*0001*005010X214~",
    "BHT*0085*08*A77*20260302*1000*TH~",
    "HL*1**20*1~",
    "NM1*PR*2*Summit Health*****PI*SUMMIT~",
    "TRN*1*R77~",
    "DTP*050*D8*20260302~",
    "DTP*009*D8*20260302~",
    "HL*2*1*21*1~",
    "NM1*41*2*Harbor Billing*****46*HB100~",
    "TRN*2*B1~",
    "STC*A1:19:PR*20260302*WQ*125~",
    "QTY*90*1~",
    "AMT*YU*125~",
    "HL*3*2*19*1~",
    "NM1*85*2*Harbor Clinic*****XX*1234567893~",
    "HL*4*3*PT~",
    "NM1*QC*1*Stone*Mara****MI*M100200~",
    "TRN*2*FP-1001~",
    "STC*A2:20*20260302*WQ*125~",
    "REF*1K*PC9~",
    "DTP*472*D8*20260227~",
    "SE*22*0001~",
    "GE*1*8~",
    "IEA*2*000000007~",
    "",
  ]);

  const file = readInterchanges(text);
  const [inbox] = file.interchanges;
  expect(inbox?.acknowledgments[0]?.status).toBe("A");
  for (const { value } of acceptedSets(file, guide999))
    expect(value.sets.map(({ set, response: { status } }) => [set.controlNumber, status])).toEqual([
      ["0001", "A"],
    ]);
  for (const { value } of acceptedSets(file, guide277ca))
    for (const receiver of value.sources.flatMap((source) => source.receivers))
      for (const { trace, statuses } of receiver.providers.flatMap(({ patients }) =>
        patients.flatMap((patient) => patient.claims),
      ))
        expect([trace.number, statuses[0]?.status1.category]).toEqual(["FP-1001", "A2"]);
});

test("MON-4: an 835 is written, read back and balances", () => {
  const remittance: RemittanceInput = {
    payment: {
      handling: "I",
      totalPaid: 8000n,
      creditOrDebit: "C",
      method: "CHK",
      effectiveDate: calendarDate("2026-03-09"),
    },
    trace: { number: "CHK5001", payerId: "1999999999" },
    payer: {
      name: { name: "Summit Health" },
      address: { line1: "1 Summit Plaza" },
      city: { city: "Boston", state: "MA", postalCode: "02108" },
      technicalContacts: [{ name: "EDI Desk", qualifier: "TE", number: "5555550199" }],
    },
    payee: { name: { name: "Harbor Clinic", idQualifier: "XX", id: "1234567893" } },
    headers: [
      {
        header: { number: 1 },
        claims: [
          {
            claim: {
              patientControlNumber: "FP-1001",
              status: "1",
              charge: 12500n,
              paid: 8000n,
              patientResponsibility: 2000n,
              filingIndicator: "12",
              payerClaimControlNumber: "PC9",
            },
            patient: { lastName: "Stone", firstName: "Mara", idQualifier: "MI", id: "M100200" },
            services: [
              {
                service: { procedure: { qualifier: "HC", code: "99213" }, charge: 12500n, paid: 8000n },
                dates: [{ qualifier: "472", date: calendarDate("2026-02-27") }],
                adjustments: [
                  { groupCode: "CO", reasons: [{ reasonCode: "45", amount: 2500n }] },
                  { groupCode: "PR", reasons: [{ reasonCode: "3", amount: 2000n }] },
                ],
                lineItemControlNumber: { reference: "FP-1001-1" },
              },
            ],
          },
        ],
      },
    ],
  };
  const written = writeInterchange({
    ...envelope,
    sender: envelope.receiver,
    receiver: envelope.sender,
    controlNumber: "000000008",
    groups: [
      {
        senderCode: "SUMMIT",
        receiverCode: "HB100",
        controlNumber: "9",
        sets: [transactionSet(guide835, "0001", remittance)],
      },
    ],
  });
  expect(written).toMatchObject({ ok: true, issues: [], repairs: [] });
  const file = readInterchanges(written.ok ? written.text : "");
  for (const { value, set } of acceptedSets(file, guide835)) {
    expect(set.issues).toEqual([]); // balances at line, claim and transaction
    expect(paymentsOf(value).map(({ claim }) => [claim.patientControlNumber, claim.paid])).toEqual([
      ["FP-1001", 8000n],
    ]);
  }
});

test.each(["engine", "837p"])("the usage note %s shows nothing that these examples do not run", (note) => {
  const { missing, shown } = shownButNotRun(
    `docs/x12/${note}.md`,
    "tests/domain/x12/engine-examples.test.ts",
  );
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(3);
});
