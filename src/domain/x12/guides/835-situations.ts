/** Situations of the remittance advice, 005010X221A1, that the file itself decides. */
import { isRoutingNumber } from "../../shared/routing-number";
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimPaymentLoop, servicePaymentLoop } from "./835-claim";
import type { financialInformation, payee, traceNumber } from "./835-segments";
import { npiProblem } from "./837-number-rules";

const AUTHORITY = "005010X221A1";
export interface PaymentTold {
  readonly payment: Infer<typeof financialInformation>;
  readonly trace: Infer<typeof traceNumber>;
  readonly payee: { readonly name: Infer<typeof payee> };
}

const TRANSFERS: ReadonlySet<string> = new Set(["ACH", "BOP", "FWT"]);
const OF_TRANSFERS = {
  senderBankQualifier: "the kind of the payer's bank number (BPR06)",
  senderBank: "the payer's bank (BPR07)",
  senderAccountQualifier: "the kind of the payer's account (BPR08)",
  senderAccount: "the payer's account (BPR09)",
  payerId: "the payer (BPR10)",
  receiverBankQualifier: "the kind of the provider's bank number (BPR12)",
  receiverBank: "the provider's bank (BPR13)",
  receiverAccountQualifier: "the kind of the provider's account (BPR14)",
  receiverAccount: "the provider's account (BPR15)",
} as const;
type TransferPart = keyof typeof OF_TRANSFERS;
/** A transfer names its banks and accounts; a remittance without payment moves no money. */
export function* paymentSituations({ payment }: PaymentTold): Iterable<RuleFinding> {
  const { method, totalPaid } = payment;
  if (TRANSFERS.has(method))
    for (const [part, words] of Object.entries(OF_TRANSFERS))
      if (payment[part as TransferPart] === undefined)
        yield {
          at: `payment.${part}`,
          message: `A payment by transfer (${method}) names the payer, both banks and both accounts; ${words} is missing.`,
        };
  if (method === "ACH" && payment.format === undefined)
    yield { at: "payment.format", message: "A payment through the ACH says its format (BPR05: CCP or CTX)." };
  if (method === "NON" && totalPaid !== 0n)
    yield {
      at: "payment.method",
      value: method,
      message: "Nothing is paid (NON), but the amount is not zero.",
    };
}

const ABA = "01";
export function* numbersWellFormed({ payment, payee: { name } }: PaymentTold): Iterable<RuleFinding> {
  for (const side of ["sender", "receiver"] as const) {
    const number = payment[`${side}Bank`];
    if (payment[`${side}BankQualifier`] === ABA && number !== undefined && !isRoutingNumber(number))
      yield {
        at: `payment.${side}Bank`,
        value: number,
        message: `"${number}" is no routing number: those have nine digits, of which the last checks the others.`,
      };
  }
  const problem = npiProblem(name);
  if (problem !== undefined) yield { at: "payee.id", value: name.id, message: problem };
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
    const kinds = dates.map(({ qualifier }) => qualifier);
    const again = kinds.findIndex((kind, at) => kinds.indexOf(kind) < at);
    if (again !== -1)
      return [
        {
          at: `dates[${again}].qualifier`,
          value: kinds[again] ?? "",
          message: "Each kind of service date is told once for a service.",
        },
      ];
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

const RETAIL_DRUGS: ReadonlySet<string> = new Set(["N4", "N6"]);
const PREDETERMINATION = "25";
const STATEMENT_BEGINS = "232";
const claimTold = rule(claimPaymentLoop, {
  id: "835/claim-told",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, loops 2100 and 2110, DTM; NM1*QC`,
  *check({ claim, patient, statementDates, services }): Iterable<RuleFinding> {
    const isDated = statementDates.some(({ qualifier }) => qualifier === STATEMENT_BEGINS);
    if (claim.status !== PREDETERMINATION && !isDated && services.some(({ dates }) => dates.length === 0))
      yield {
        at: "claim",
        message: "A line has no day of service; then the claim tells when its statement begins (DTM*232).",
      };
    const isDrug = services.some(({ service }) => RETAIL_DRUGS.has(service.procedure.qualifier));
    if (patient.lastName === undefined && !isDrug)
      yield {
        at: "patient.lastName",
        message: "The patient has no name; only claims for drugs leave it out.",
      };
  },
});

const serviceProviderId = rule(claimPaymentLoop, {
  id: "835/npi",
  snip: 5,
  severity: "warning",
  authority: "45 CFR 162.406; code source 537",
  check({ serviceProvider }) {
    const message = serviceProvider && npiProblem(serviceProvider);
    return message === undefined
      ? undefined
      : [{ at: "serviceProvider.id", value: serviceProvider?.id ?? "", message }];
  },
});

export const situationRules: Rule[] = [claimSituations, claimTold, serviceDates, serviceProviderId];
