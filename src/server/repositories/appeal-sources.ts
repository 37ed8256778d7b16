import type { LetterFacts, QuotedPassage } from "@/domain/appeals/letter";
import type { PacketSources, RecordPart } from "@/domain/appeals/packet";
import { displayCode } from "@/domain/code-sets/code-format";
import { codesText, reasonWords } from "@/domain/denials/reason-words";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { formatDollars } from "@/domain/shared/money";
import type { Appeal, Practice } from "@/generated/prisma/client";
import { dayIn, fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { evidenceOf } from "./appeal-repository";
import { findClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { type DenialRow, findDenial } from "./denial-row";

/** Who asks, and when: the letter's date and, until it is complete, its signer. */
export interface LetterMoment {
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly signerName: string;
}

export interface AppealSources extends PacketSources {
  readonly denial: DenialRow;
  readonly stored: StoredClaim;
}

/** Everything a letter and its packet may say: the claim, the remittance, the office, and the record as it stands. */
export async function loadAppealSources(
  tx: Transaction,
  appeal: Appeal,
  moment: LetterMoment,
): Promise<AppealSources> {
  const denial = await findDenial(tx, appeal.denialId);
  const stored = await findClaim(tx, appeal.claimId);
  const { quotes, documentIds } = evidenceOf(appeal);
  const facts = await factsOf(tx, { appeal, denial, stored, quotes }, moment);
  const wanted = [...new Set([...quotes.map(({ documentId }) => documentId), ...documentIds])];
  const records = await recordsOf(tx, wanted, {
    encounterId: stored.record.encounterId,
    timeZone: moment.timeZone,
  });
  return {
    denial,
    stored,
    letter: appeal.letter,
    facts,
    quotes,
    records,
    channel: appeal.channel ?? undefined,
  };
}

/** Only documents of the claim's own encounter, in the order wanted. */
async function recordsOf(
  tx: Transaction,
  ids: readonly string[],
  { encounterId, timeZone }: { readonly encounterId: string; readonly timeZone: string },
): Promise<RecordPart[]> {
  const rows = await tx.clinicalDocument.findMany({ where: { id: { in: [...ids] }, encounterId } });
  return ids.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return [];
    return [
      {
        documentId: row.id,
        title: row.title,
        date: dayIn(timeZone, row.authoredAt),
        ...(row.authorName ? { author: row.authorName } : {}),
        signed: row.signed,
        text: row.text,
      },
    ];
  });
}

interface FactSources {
  readonly appeal: Appeal;
  readonly denial: DenialRow;
  readonly stored: StoredClaim;
  readonly quotes: readonly QuotedPassage[];
}

async function factsOf(tx: Transaction, sources: FactSources, moment: LetterMoment): Promise<LetterFacts> {
  const { appeal, denial, stored, quotes } = sources;
  const practice = await tx.practice.findFirstOrThrow({ where: { id: stored.record.practiceId } });
  const remittance = await tx.remittance.findFirstOrThrow({
    where: { claimPayments: { some: { id: denial.claimPaymentId } } },
  });
  const facts: Record<string, string | undefined> = {
    ...claimFacts(stored, moment.timeZone),
    ...practiceFacts(practice),
    "letter.date": formatCalendarDate(moment.today),
    "claim.payer-number": denial.claimPayment.payerControlNumber ?? stored.record.payerControlNumber,
    "line.service": serviceOf(denial, stored),
    "denial.date": formatCalendarDate(fromDateColumn(remittance.paymentOn)),
    "denial.trace": `${remittance.paymentMethod === "CHK" ? "check" : "EFT or check"} ${remittance.traceNumber}`,
    "denial.amount": formatDollars(denial.amount),
    "denial.codes": codesText(denial.groupCode, denial.reasonCode, denial.remarkCodes),
    "denial.words": reasonWords(denial.reasonCode, fromDateColumn(remittance.paymentOn)),
    "appeal.level": `${appeal.levelName} (level ${appeal.level})`,
    "appeal.number": appeal.number,
    "appeal.good-cause": appeal.goodCause ?? undefined,
    "signer.name": appeal.signerName ?? moment.signerName,
    evidence: quotes.length > 0 ? quotes.map(quoteText).join("\n\n") : undefined,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ""),
  ) as LetterFacts;
}

/** Each quote with the document and date it stands in. */
const quoteText = ({ text, title, date, author }: QuotedPassage, index: number): string =>
  `${index + 1}. “${text}”\n    ${title}, ${formatCalendarDate(date)}${author ? `, ${author}` : ""}`;

function claimFacts({ claim, record }: StoredClaim, timeZone: string): Record<string, string | undefined> {
  const { payer, patient, subscriber, rendering } = claim.parties;
  const day = (instant: Date | null) => (instant ? formatCalendarDate(dayIn(timeZone, instant)) : undefined);
  return {
    "payer.name": payer.name,
    "payer.address": payer.address && addressText(payer.address),
    "patient.name": `${patient.name.firstName} ${patient.name.lastName}`,
    "patient.birth-date": formatCalendarDate(patient.birthDate),
    "member.id": subscriber.memberId,
    "claim.number": claim.patientControlNumber,
    "claim.service-date": spanText(record.serviceFrom, record.serviceTo),
    "claim.total": formatDollars(claim.totalCharge),
    "claim.diagnoses": claim.diagnosisCodes.map((code) => displayCode("icd10cm", code)).join(", "),
    "claim.first-sent": day(record.firstSubmittedAt),
    "claim.accepted": day(record.acceptedAt),
    "claim.filing-limit": claim.filingLimitOn && formatCalendarDate(claim.filingLimitOn),
    "claim.authorization": claim.priorAuthorization,
    "provider.name": rendering && `${rendering.name.firstName} ${rendering.name.lastName}`,
    "provider.npi": rendering?.npi,
  };
}

const spanText = (from: CalendarDate, to: CalendarDate): string =>
  from === to ? formatCalendarDate(from) : `${formatCalendarDate(from)} to ${formatCalendarDate(to)}`;

function serviceOf(denial: DenialRow, { claim }: StoredClaim): string {
  if (denial.serviceLine) {
    const { procedureCode, modifiers, lineNumber } = denial.serviceLine;
    return `${[procedureCode, ...modifiers].join(" ")} (line ${lineNumber})`;
  }
  return `the whole claim (${claim.serviceLines.map(({ procedureCode }) => procedureCode).join(", ")})`;
}

const practiceFacts = (practice: Practice): Record<string, string> => ({
  "practice.name": practice.name,
  "practice.address": addressText({ ...practice, line: practice.addressLine }),
  "practice.npi": practice.npi,
  "practice.tax-id": `${practice.taxId.slice(0, 2)}-${practice.taxId.slice(2)}`,
  "practice.phone": practice.phone,
});

const addressText = (address: {
  readonly line: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}): string => `${address.line}, ${address.city}, ${address.state} ${zipText(address.zip)}`;

const zipText = (zip: string): string => (zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip);
