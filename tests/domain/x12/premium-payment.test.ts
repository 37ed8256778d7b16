import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { guide820, type PremiumPaymentInput } from "@/domain/x12/guides/820";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const april = { from: calendarDate("2026-04-01"), to: calendarDate("2026-04-30") };
const payment: PremiumPaymentInput = {
  payment: {
    handling: "I",
    totalPaid: 98_000n,
    creditOrDebit: "C",
    method: "ACH",
    format: "CTX",
    effectiveDate: calendarDate("2026-03-15"),
  },
  trace: { traceType: "1", number: "PAY778" },
  receiver: { name: { name: "Summit Health", idQualifier: "FI", id: "987654321" } },
  payer: { name: { name: "Harbor Clinic", idQualifier: "FI", id: "123456789" } },
  organization: {
    entity: { number: 1, entity: "2L", idQualifier: "FI", id: "123456789" },
    previousAdjustments: [{ adjustment: { amount: -2_000n, reason: "52" } }],
    details: [
      {
        detail: { qualifier: "11", reference: "G500", action: "PI", paid: 90_000n, billed: 90_000n },
        coverage: { qualifier: "582", period: april },
      },
    ],
  },
  individuals: [
    {
      entity: { number: 2, entity: "2J", idQualifier: "34", id: "123456789" },
      details: [{ detail: { qualifier: "AZ", reference: "POL77", paid: 10_000n } }],
    },
  ],
};

test("EDI-9: an 820 is written from typed values, byte for byte as the guide wants it", () => {
  expect(writeExample(guide820, payment).split("\n").slice(2, -2)).toEqual([
    "ST*820*0001*005010X218~",
    "BPR*I*980*C*ACH*CTX***********20260315~",
    "TRN*1*PAY778~",
    "N1*PE*Summit Health*FI*987654321~",
    "N1*PR*Harbor Clinic*FI*123456789~",
    "ENT*1*2L*FI*123456789~",
    "ADX*-20*52~",
    "RMR*11*G500*PI*900*900~",
    "DTM*582****RD8*20260401-20260430~",
    "ENT*2*2J*34*123456789~",
    "RMR*AZ*POL77**100~",
    "SE*12*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: what was paid for whom is read from an 820, and adds up", () => {
  const found: unknown[] = [];
  const file = readInterchanges(writeExample(guide820, payment));
  for (const { value, set } of acceptedSets(file, guide820)) {
    expect(set.issues).toEqual([]); // details and adjustments of earlier payments add up to what is paid
    for (const { detail, coverage } of value.organization?.details ?? [])
      found.push(detail.reference, detail.paid, coverage?.period);
    for (const { entity, details } of value.individuals)
      for (const { detail } of details) found.push(entity.id, detail.reference, detail.paid);
  }
  expect(found).toEqual(["G500", 90_000n, april, "123456789", "POL77", 10_000n]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/820.md", "tests/domain/x12/premium-payment.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
