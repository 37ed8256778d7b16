import { createHash } from "node:crypto";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type Cents, sumCents } from "@/domain/shared/money";
import { guide835 } from "@/domain/x12/guides/835";
import { transactionSet, writeInterchange } from "@/domain/x12/write-interchange";
import { newId } from "@/server/db/new-id";
import type { Office } from "./office";

export interface PaidLine {
  readonly control?: string;
  readonly code: string;
  readonly charge: Cents;
  readonly paid: Cents;
  readonly adjustments?: readonly (readonly ["CO" | "PR" | "OA" | "PI", string, Cents])[];
  /** RARC. */
  readonly remarks?: readonly string[];
}
export interface PaidClaim {
  readonly number: string;
  readonly icn?: string;
  readonly status?: "1" | "4" | "22";
  readonly lines: readonly PaidLine[];
}
export interface RemittanceSpec {
  readonly trace?: string;
  readonly claims: readonly PaidClaim[];
  /** What the check says beyond what the claims make. */
  readonly off?: Cents;
  /** Another envelope around the same content. */
  readonly interchange?: number;
  /** How often the same remittance stands in the interchange. */
  readonly times?: number;
}

/** An 835 of Cobalt Mutual, written by the engine and kept as a received file. */
export async function receive835(office: Office, spec: RemittanceSpec): Promise<string> {
  const text = write835(spec);
  const bytes = Buffer.from(text, "latin1");
  const id = newId();
  await office.within((tx) =>
    tx.ediFile.create({
      data: {
        id,
        direction: "inbound",
        kind: "835",
        tradingPartnerId: office.tradingPartnerId,
        name: `${id}.x12`,
        contentHash: createHash("sha256").update(bytes).digest("hex"),
        bytes,
        status: "received",
        at: new Date(),
      },
    }),
  );
  return id;
}

function write835(spec: RemittanceSpec): string {
  const on = calendarDate("2026-03-20");
  const total =
    sumCents(spec.claims.flatMap(({ lines }) => lines.map(({ paid }) => paid))) + (spec.off ?? 0n);
  const value = {
    payment: {
      handling: "I" as const,
      totalPaid: total < 0n ? 0n : total,
      creditOrDebit: "C" as const,
      method: "CHK" as const,
      effectiveDate: on,
    },
    trace: { number: spec.trace ?? "T1", payerId: "1470000002" },
    payer: {
      name: { name: "Cobalt Mutual" },
      address: { line1: "800 Front Street" },
      city: { city: "Hartford", state: "CT", postalCode: "06103" },
      additionalIds: [{ qualifier: "2U" as const, reference: "COBALT1" }],
      technicalContacts: [{ name: "Provider Services", qualifier: "TE" as const, number: "8005550100" }],
    },
    payee: { name: { name: "Lakeshore Medical Group", idQualifier: "XX" as const, id: "1234567893" } },
    headers: [{ header: { number: 1 }, claims: spec.claims.map(claimOf) }],
    // A negative sum is carried on, as payers do.
    providerAdjustments:
      total < 0n
        ? [
            {
              providerId: "1234567893",
              fiscalPeriodEnd: calendarDate("2026-12-31"),
              adjustments: [{ identifier: { reason: "FB" as const }, amount: total }],
            },
          ]
        : [],
  };
  const control = spec.interchange ?? 1;
  const written = writeInterchange({
    sender: { qualifier: "ZZ", id: "PRACTICEPAYER" },
    receiver: { qualifier: "ZZ", id: "LAKESHORE" },
    date: on,
    time: "0600",
    controlNumber: String(control).padStart(9, "0"),
    usage: "T",
    groups: [
      {
        senderCode: "PRACTICEPAYER",
        receiverCode: "LAKESHORE",
        controlNumber: String(control),
        sets: Array.from({ length: spec.times ?? 1 }, (_, at) =>
          transactionSet(guide835, String(at + 1).padStart(4, "0"), value),
        ),
      },
    ],
  });
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.text;
}

const claimOf = (claim: PaidClaim) => ({
  claim: {
    patientControlNumber: claim.number,
    status: claim.status ?? ("1" as const),
    charge: sumCents(claim.lines.map(({ charge }) => charge)),
    paid: sumCents(claim.lines.map(({ paid }) => paid)),
    filingIndicator: "12" as const,
    payerClaimControlNumber: claim.icn ?? `ICN${claim.number}`,
  },
  patient: { lastName: "Whitaker", firstName: "James", idQualifier: "MI" as const, id: "W123456789" },
  services: claim.lines.map((line) => ({
    service: {
      procedure: { qualifier: "HC" as const, code: line.code },
      charge: line.charge,
      paid: line.paid,
    },
    dates: [{ qualifier: "472" as const, date: calendarDate("2026-03-16") }],
    adjustments: (line.adjustments ?? []).map(([groupCode, reasonCode, amount]) => ({
      groupCode,
      reasons: [{ reasonCode, amount }],
    })),
    ...(line.control === undefined ? {} : { lineItemControlNumber: { reference: line.control } }),
    remarks: (line.remarks ?? []).map((code) => ({ qualifier: "HE" as const, code })),
  })),
});
