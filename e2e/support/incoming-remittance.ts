import { randomInt } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { demoNpi } from "../../prisma/seed/demo-npi";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { guide835 } from "../../src/domain/x12/guides/835";
import { transactionSet, writeInterchange } from "../../src/domain/x12/write-interchange";

export interface PaidClaim {
  /** CLM01 as the payer states it. */
  readonly number: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly on: string;
  readonly lines: readonly PaidLine[];
}

interface PaidLine {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly charge: bigint;
}

interface Check {
  /** Of a check that came before; a new one by default. */
  readonly trace?: string;
  /** What the check says beyond what the claims make. */
  readonly off?: bigint;
}

/** Puts a check of Cobalt Mutual into the partner's mailbox: every line is paid as billed. Returns its trace number. */
export function sendRemittance(claim: PaidClaim, check: Check = {}): string {
  const folder = process.env.FIRSTPASS_DATA_DIR;
  if (!folder)
    throw new Error(
      "FIRSTPASS_DATA_DIR is not set: a file is put into the practice payer's mailbox below it",
    );
  const serial = randomInt(100_000_000, 1_000_000_000);
  const name = `835-by-hand-${serial}.x12`;
  const inbound = path.join(folder, "practice-payer", "mailbox", "inbound");
  const trace = check.trace ?? `HAND${serial}`;
  const text = writeText(claim, { serial, trace, off: check.off ?? 0n });
  writeFileSync(path.join(inbound, `${name}.part`), text, "latin1");
  renameSync(path.join(inbound, `${name}.part`), path.join(inbound, name));
  return trace;
}

function writeText(
  claim: PaidClaim,
  { serial, trace, off }: Required<Check> & { readonly serial: number },
): string {
  const total = claim.lines.reduce((sum, { charge }) => sum + charge, 0n);
  const on = calendarDate(claim.on);
  const value = {
    payment: { handling: "I", totalPaid: total + off, creditOrDebit: "C", method: "CHK", effectiveDate: on },
    trace: { number: trace, payerId: "1470000002" },
    payer: {
      name: { name: "Cobalt Mutual" },
      address: { line1: "800 Front Street" },
      city: { city: "Hartford", state: "CT", postalCode: "06103" },
      additionalIds: [{ qualifier: "2U", reference: "COBALT1" }],
      technicalContacts: [
        { name: "Provider Services", numbers: [{ qualifier: "TE", number: "8005550100" }] },
      ],
    },
    payee: { name: { name: "Lakeshore Medical Group", idQualifier: "XX", id: demoNpi(1) } },
    headers: [{ header: { number: 1 }, claims: [claimOf(claim, total)] }],
    providerAdjustments: [],
  } as const;
  const written = writeInterchange({
    sender: { qualifier: "ZZ", id: "PRACTICEPAYER" },
    receiver: { qualifier: "ZZ", id: "LAKESHORE" },
    date: on,
    time: "0600",
    controlNumber: String(serial),
    usage: "T",
    groups: [
      {
        senderCode: "PRACTICEPAYER",
        receiverCode: "LAKESHORE",
        controlNumber: String(serial),
        sets: [transactionSet(guide835, "0001", value)],
      },
    ],
  });
  if (!written.ok) throw new Error(`no valid 835: ${JSON.stringify(written)}`);
  return written.text;
}

const claimOf = (claim: PaidClaim, total: bigint) => ({
  claim: {
    patientControlNumber: claim.number,
    status: "1" as const,
    charge: total,
    paid: total,
    filingIndicator: "12" as const,
    payerClaimControlNumber: `HAND${claim.number}`,
  },
  patient: { lastName: claim.lastName, firstName: claim.firstName },
  services: claim.lines.map(({ code, modifiers, charge }) => ({
    service: {
      procedure: { qualifier: "HC" as const, code, ...modifiersOf(modifiers) },
      charge,
      paid: charge,
    },
    dates: [{ qualifier: "472" as const, date: calendarDate(claim.on) }],
    adjustments: [],
  })),
});

const modifiersOf = ([modifier1, modifier2]: readonly string[]) => ({
  ...(modifier1 && { modifier1 }),
  ...(modifier2 && { modifier2 }),
});
