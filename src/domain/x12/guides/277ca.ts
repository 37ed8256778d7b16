/** Health care claim acknowledgment, 005010X214. Order in the object is order on the wire. */
import { type Cents, formatDecimalAmount } from "../../shared/money";
import {
  code,
  type ElementType,
  fixed,
  type Infer,
  type Input,
  level,
  loop,
  many,
  notUsed,
  one,
  optional,
  qualifier,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { amount, date, identifier, text, time } from "../element-types";
import { foldingRule, type Guide, type RuleFinding, rule } from "../guide";
import { amountOf, dateOf, periodOf, quantityOf, reference, referenceOf } from "./building-blocks";
import * as s from "./claim-status-blocks";
import { trace } from "./claim-status-blocks";
import { codesIn } from "./code-list";
import { formRules } from "./form-rules";
import {
  FIRST_AND_MIDDLE,
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_REQUIRED,
  NO_GIVEN_NAMES,
  nameSegment,
  ORGANIZATION,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";

const ACTION = "Status Information Action Code";
/**
 * What became of everything a submitter or a billing provider sent: category (accepted, rejected) and reason. The guide asks for
 * the charges, and of a submitter for the day, but leaves both out where it shows a rejection: see `wholeTold`.
 */
const wholeStatus = <E>(name: string, entities: ElementType<E>) =>
  segment("STC", name, {
    status1: required(s.statusOf(entities), s.STATUS),
    date: situational(date, s.STATUS_DATE),
    action: required(code("U", "WQ"), ACTION),
    charge: situational(amount, "Total Submitted Charges for Unit Work"),
    ...s.NO_PAYMENT,
    status2: situational(s.statusOf(entities), s.STATUS),
    status3: situational(s.statusOf(entities), s.STATUS),
  });

const CLAIM_ENTITIES = codesIn(
  "03 1P 1Z 36 40 41 71 72 73 77 82 85 87 AY DK DN DQ FA GB HK IL LI MSC PR PRP QB QC QD SEP TL TTP TU",
);
const claimLevelStatus = segment("STC", "Claim Level Status Information", {
  status1: required(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  date: required(date, s.STATUS_DATE),
  action: situational(code("U", "WQ"), ACTION),
  charge: required(amount, "Total Claim Charge Amount"),
  ...s.NO_PAYMENT,
  status2: situational(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  status3: situational(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  message: situational(text(264), "Free Form Message Text"),
});
const lineLevelStatus = segment("STC", "Service Line Level Status Information", {
  status1: required(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  date: situational(date, s.STATUS_DATE),
  action: required(code("U"), ACTION),
  charge: notUsed,
  ...s.NO_PAYMENT,
  status2: situational(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  status3: situational(s.claimStatusOf(CLAIM_ENTITIES), s.STATUS),
  message: situational(text(264), "Free Form Message Text"),
});

const serviceLineStatus = loop("2220D", "Service Line Information", {
  service: one(s.lineService(notUsed, s.perhapsUnits("Original Units of Service Count"))),
  statuses: some(lineLevelStatus),
  lineItemControlNumber: one(s.lineItemNumber),
  prescription: optional(reference("XZ", "Pharmacy Prescription Number")),
  serviceDate: optional(periodOf("472", "Service Line Date", "D8", "RD8")),
});

const claimStatus = loop(
  "2200D",
  "Claim Status Tracking Number",
  {
    trace: one(trace("2", "Patient Control Number")),
    statuses: some(claimLevelStatus),
    payerClaimControlNumber: optional(reference("1K", "Payer Claim Control Number")),
    clearinghouseTrace: optional(reference("D9", "Claim Identifier for Transmission Intermediaries")),
    billType: optional(reference("BLT", "Institutional Bill Type Identification")),
    serviceDate: one(periodOf("472", "Claim Level Service Date", "D8", "RD8")),
    lines: many(serviceLineStatus),
  },
  { unit: ["trace", "number", "TRN02"] },
);

const patientName = nameSegment("Patient Name", {
  entity: qualifier("QC"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...perhapsIdentifiedBy(code("II", "MI")),
});
const patientLoop = level(
  "2000D",
  "Patient Level",
  "PT",
  {
    name: one(loop("2100D", "Patient Name", { name: one(patientName) })),
    claims: some(claimStatus),
  },
  true,
);

/** The guide asks for 1; its own example has 2. */
const providerTrace = segment("TRN", "Provider of Service Information Trace Identifier", {
  traceType: qualifier("1", "2"),
  number: required(identifier(50), "Provider of Service Information Trace Identifier"),
  originatingCompany: notUsed,
  reference: notUsed,
});
const billingProviderName = nameSegment("Billing Provider Name", {
  entity: qualifier("85"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...identifiedBy(code("FI", "SV", "XX")),
});
const providerStatus = loop("2200C", "Provider of Service Information Trace Identifier", {
  trace: one(providerTrace),
  statuses: many(wholeStatus("Billing Provider Status Information", codesIn("36 40 41 77 82 85 87 AY PR"))),
  secondaryIds: many(
    referenceOf("Provider Secondary Identifier", 50, "0B", "1G", "EI", "G2", "LU", "SY", "TJ"),
    3,
  ),
  accepted: optional(quantityOf("QA", "Total Accepted Quantity")),
  rejected: optional(quantityOf("QC", "Total Rejected Quantity")),
  acceptedAmount: optional(amountOf("YU", "Total Accepted Amount")),
  rejectedAmount: optional(amountOf("YY", "Total Rejected Amount")),
});
const providerLoop = level("2000C", "Billing Provider of Service Level", "19", {
  name: one(loop("2100C", "Billing Provider Name", { name: one(billingProviderName) })),
  status: optional(providerStatus),
  patients: many(patientLoop),
});

const receiverName = nameSegment("Information Receiver Name", {
  entity: qualifier("41"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...FIRST_AND_MIDDLE,
  ...identifiedBy(code("46")),
});
const batchStatus = wholeStatus("Information Receiver Status Information", codesIn("36 40 41 AY PR"));
const receiverStatus = loop("2200B", "Information Receiver Application Trace Identifier", {
  trace: one(trace("2", "Claim Transaction Batch Number")),
  statuses: some(batchStatus),
  accepted: optional(quantityOf("90", "Total Accepted Quantity")),
  rejected: optional(quantityOf("AA", "Total Rejected Quantity")),
  acceptedAmount: optional(amountOf("YU", "Total Accepted Amount")),
  rejectedAmount: optional(amountOf("YY", "Total Rejected Amount")),
});
const receiverLoop = level("2000B", "Information Receiver Level", "21", {
  name: one(loop("2100B", "Information Receiver Name", { name: one(receiverName) })),
  status: one(receiverStatus),
  providers: many(providerLoop),
});

const sourceName = nameSegment("Information Source Name", {
  entity: qualifier("AY", "PR"),
  ...ORGANIZATION,
  organization: required(text(60), "Information Source Name"),
  ...NO_GIVEN_NAMES,
  ...identifiedBy(codesIn("46 FI PI XV")),
});
const sourceLoop = level("2000A", "Information Source Level", "20", {
  name: one(loop("2100A", "Information Source Name", { name: one(sourceName) })),
  receipt: one(
    loop("2200A", "Transmission Receipt Control Identifier", {
      trace: one(trace("1", "Transmission Receipt Control Identifier")),
      receivedDate: one(dateOf("050", "Information Source Receipt Date")),
      processedDate: one(dateOf("009", "Information Source Process Date")),
    }),
  ),
  receivers: some(receiverLoop, 1),
});

const root = loop("", "Health Care Claim Acknowledgment", {
  beginning: one(
    segment("BHT", "Beginning of Hierarchical Transaction", {
      structure: fixed("0085", "Hierarchical Structure Code"),
      purpose: fixed("08", "Transaction Set Purpose Code"),
      batchId: required(identifier(50), "Originator Application Transaction Identifier"),
      date: required(date, "Transaction Set Creation Date"),
      time: required(time(8), "Transaction Set Creation Time"),
      type: fixed("TH", "Transaction Type Code"),
    }),
  ),
  sources: some(sourceLoop, 1),
});

/** Without its action an answer is still worth reading: its category tells the same. */
const actionTold = rule(claimStatus, {
  id: "277ca/action",
  snip: 4,
  authority: "005010X214, STC03",
  check: ({ statuses }) =>
    statuses
      .map(({ action, status1 }, at) => ({ action, status1, at }))
      .filter(({ action }) => action === undefined)
      .map(({ status1, at }) => ({
        at: `statuses[${at}].action`,
        value: status1.category,
        message: "Whether the claim was accepted (WQ) or rejected (U) is told in STC03, which is empty.",
      })),
});
/** Who accepts tells the day and the charges; who rejects may not have come so far. */
const wholeTold = (
  action: "WQ" | "U",
  loop: typeof receiverStatus | typeof providerStatus,
  isDated: boolean,
) =>
  rule(loop, {
    id: action === "WQ" ? "277ca/whole-accepted" : "277ca/whole-rejected",
    snip: 4,
    severity: action === "WQ" ? "error" : "warning",
    authority: `005010X214, STC02 and STC04 of loop ${loop.id}`,
    check: ({ statuses }) =>
      statuses.flatMap((each, at) => (each.action === action ? untold(each, at, isDated) : [])),
  });
function untold(
  { date: day, charge }: Pick<Infer<typeof batchStatus>, "date" | "charge">,
  at: number,
  isDated: boolean,
): RuleFinding[] {
  const missing: RuleFinding[] = [];
  if (isDated && day === undefined)
    missing.push({ at: `statuses[${at}].date`, message: "The day of this status (STC02) is missing." });
  if (charge === undefined)
    missing.push({
      at: `statuses[${at}].charge`,
      message: "What the claims of this status charge together (STC04) is missing.",
    });
  return missing;
}
/** The claims of a provider who was refused are counted, but not told. */
const isRefused = ({ status }: Infer<typeof providerLoop>): boolean =>
  status?.statuses.some(({ action }) => action === "U") ?? false;
interface Counted {
  readonly accepted: number;
  readonly rejected: number;
  readonly acceptedAmount: Cents;
  readonly rejectedAmount: Cents;
  /** Whether it is certain what each claim charges: the statuses of one may tell several amounts. */
  readonly isCharged: boolean;
}
const NOTHING: Counted = {
  accepted: 0,
  rejected: 0,
  acceptedAmount: 0n,
  rejectedAmount: 0n,
  isCharged: true,
};
function count(before: Counted, { statuses }: Infer<typeof claimStatus>): Counted {
  const { accepted, rejected, acceptedAmount, rejectedAmount } = before;
  const charge = statuses[0]?.charge ?? 0n;
  const isCharged = before.isCharged && statuses.every((each) => each.charge === charge);
  const totals = { ...before, isCharged };
  return statuses.some(({ action }) => action === "U")
    ? { ...totals, rejected: rejected + 1, rejectedAmount: rejectedAmount + charge }
    : { ...totals, accepted: accepted + 1, acceptedAmount: acceptedAmount + charge };
}
type Totals = Pick<
  Infer<typeof receiverStatus>,
  "accepted" | "rejected" | "acceptedAmount" | "rejectedAmount"
>;
function* wrongTotals(totals: Totals, counted: Counted): Iterable<RuleFinding> {
  if (counted.accepted + counted.rejected === 0) return;
  for (const key of ["accepted", "rejected"] as const) {
    const { quantity } = totals[key] ?? {};
    const amount = totals[`${key}Amount`]?.amount;
    if (quantity !== undefined && Number(quantity) !== counted[key])
      yield wrongTotal(`status/${key}.quantity`, quantity, `${counted[key]} claims are told`);
    if (amount !== undefined && counted.isCharged && amount !== counted[`${key}Amount`])
      yield wrongTotal(
        `status/${key}Amount.amount`,
        formatDecimalAmount(amount),
        `the claims told charge ${formatDecimalAmount(counted[`${key}Amount`])}`,
      );
  }
}
const wrongTotal = (at: string, value: string, told: string): RuleFinding => ({
  at,
  value,
  message: `The total is ${value}, but ${told}.`,
});
/** What is counted as accepted and rejected, of all and of each provider, is what the claims say. */
const totalsHead = { id: "277ca/totals", snip: 3, severity: "warning" } as const;
const totalsAgree = foldingRule(receiverLoop, claimStatus, {
  ...totalsHead,
  authority: "005010X214, QTY and AMT of loop 2200B",
  inside: receiverStatus,
  start: NOTHING,
  fold: count,
  check: ({ status, providers }, counted) =>
    providers.some(isRefused) ? undefined : wrongTotals(status, counted),
});
const providerTotalsAgree = foldingRule(providerLoop, claimStatus, {
  ...totalsHead,
  authority: "005010X214, QTY and AMT of loop 2200C",
  inside: providerStatus,
  start: NOTHING,
  fold: count,
  check: (provider, counted) =>
    provider.status === undefined || isRefused(provider) ? undefined : wrongTotals(provider.status, counted),
});

export const guide277ca = {
  id: "005010X214",
  aliases: [],
  transaction: "277",
  functionalId: "HN",
  shortName: "277CA",
  name: "Health Care Claim Acknowledgment",
  authority: "ASC X12N implementation guide 005010X214",
  root,
  counted: [claimStatus],
  rules: [
    actionTold,
    totalsAgree,
    providerTotalsAgree,
    wholeTold("WQ", receiverStatus, true),
    wholeTold("U", receiverStatus, true),
    wholeTold("WQ", providerStatus, false),
    wholeTold("U", providerStatus, false),
    ...formRules("277ca", "005010X214", root),
  ],
} as const satisfies Guide<typeof root>;

export type ClaimAcknowledgment = Infer<typeof root>;
export type ClaimAcknowledgmentInput = Input<typeof root>;
export type AcknowledgedClaim = Infer<typeof claimStatus>;
export type AcknowledgedClaimInput = Input<typeof claimStatus>;
export type AcknowledgedProviderInput = Input<typeof providerLoop>;
export type AcknowledgedPatientInput = Input<typeof patientLoop>;
/** What the statuses of every level tell. */
export type ClaimStatus = Omit<Infer<typeof claimLevelStatus>, "date" | "charge">;
export type BatchStatusInput = Input<typeof batchStatus>;
