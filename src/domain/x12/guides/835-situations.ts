/** Situations of the remittance advice, 005010X221A1, that the file itself decides. */
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimPaymentLoop, servicePaymentLoop } from "./835-claim";
import type { financialInformation, traceNumber } from "./835-segments";

const AUTHORITY = "005010X221A1";
export interface PaymentTold {
  readonly payment: Infer<typeof financialInformation>;
  readonly trace: Infer<typeof traceNumber>;
}

const TRANSFERS: ReadonlySet<string> = new Set(["ACH", "BOP", "FWT"]);
/** A transfer names its banks and accounts; a remittance without payment moves no money. */
export function* paymentSituations({ payment }: PaymentTold): Iterable<RuleFinding> {
  const { method, totalPaid, senderBank, senderAccount, receiverBank, receiverAccount, payerId } = payment;
  const parts = { senderBank, senderAccount, payerId, receiverBank, receiverAccount };
  const missing = Object.entries(parts).find(([, value]) => value === undefined);
  if (TRANSFERS.has(method) && missing)
    yield {
      at: `payment.${missing[0]}`,
      message: `A payment by transfer (${method}) names the payer, both banks and both accounts; one of them is missing.`,
    };
  if (method === "NON" && totalPaid !== 0n)
    yield {
      at: "payment.method",
      value: method,
      message: "Nothing is paid (NON), but the amount is not zero.",
    };
}

/** Payers differ in what they repeat here; who matches payments to bank statements wants to know. */
export function* payerRepeated({ payment, trace }: PaymentTold): Iterable<RuleFinding> {
  const { payerId } = payment;
  if (payerId !== undefined && payerId !== trace.payerId)
    yield {
      at: "trace.payerId",
      value: trace.payerId,
      message: `TRN03 repeats the payer's identifier of BPR10, which is ${payerId}.`,
    };
}

const FORWARDED: ReadonlySet<string> = new Set(["19", "20", "21", "23"]);
const claimSituations = rule(claimPaymentLoop, {
  id: "835/claim-status",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, CLP02`,
  *check({ claim, crossoverCarrier }): Iterable<RuleFinding> {
    if (FORWARDED.has(claim.status) && crossoverCarrier === undefined)
      yield {
        at: "claim.status",
        value: claim.status,
        message: `A claim forwarded to another payer (status ${claim.status}) names that payer (NM1*TT).`,
      };
    if (claim.status === "22" && claim.charge > 0n)
      yield {
        at: "claim.charge",
        value: "22",
        message: "A reversal (status 22) takes back what was said before: its charge is negative.",
      };
  },
});

const serviceDates = rule(servicePaymentLoop, {
  id: "835/service-dates",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, DTM of loop 2110`,
  check({ dates }) {
    const [begins, ends] = ["150", "151"].map((kind) => dates.some(({ qualifier }) => qualifier === kind));
    if (begins === ends) return;
    return [
      {
        at: "dates",
        message: "A service over several days has a beginning (DTM*150) and an end (DTM*151).",
      },
    ];
  },
});

export const situationRules: Rule[] = [claimSituations, serviceDates];
