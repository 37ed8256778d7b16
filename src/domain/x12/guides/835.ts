/** Health care claim payment and remittance advice, 005010X221A1. Order in the object is order on the wire. */
import { formatDollars as dollars, formatDecimalAmount, sumCents } from "../../shared/money";
import { type Infer, type Input, loop, many, one, optional, some } from "../definition";
import { foldingRule, type Guide, rule } from "../guide";
import { claimPaymentLoop, headerLoop, type servicePaymentLoop } from "./835-claim";
import { remittanceDateRules } from "./835-date-rules";
import { claimPaymentRules } from "./835-rules";
import * as s from "./835-segments";
import { numbersWellFormed, payerRepeated, paymentSituations, situationRules } from "./835-situations";
import { telephoneRules } from "./837-number-rules";
import { cityStateZip, contact, reference, referenceOf, streetAddress } from "./building-blocks";
import { addressForms } from "./form-rules";

export const remittanceRoot = loop("", "Health Care Claim Payment/Advice", {
  payment: one(s.financialInformation),
  trace: one(s.traceNumber),
  currency: optional(s.currency),
  receiver: optional(reference("EV", "Receiver Identification")),
  version: optional(reference("F2", "Version Identification")),
  productionDate: optional(s.productionDate),
  payer: one(
    loop("1000A", "Payer Identification", {
      name: one(s.payer),
      address: one(streetAddress),
      city: one(cityStateZip),
      additionalIds: many(referenceOf("Additional Payer Identification", 50, "2U", "EO", "HI", "NF"), 4),
      businessContact: optional(contact("CX", "Payer Business Contact Information", "EM", "FX", "TE")),
      technicalContacts: some(contact("BL", "Payer Technical Contact Information", "EM", "FX", "TE", "UR")),
      website: optional(s.website),
    }),
  ),
  payee: one(
    loop("1000B", "Payee Identification", {
      name: one(s.payee),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      additionalIds: many(referenceOf("Payee Additional Identification", 50, "0B", "D3", "PQ", "TJ")),
      delivery: optional(s.remittanceDelivery),
    }),
  ),
  headers: many(headerLoop),
  providerAdjustments: many(s.providerAdjustment),
});

const transactionBalances = foldingRule(remittanceRoot, claimPaymentLoop, {
  id: "835/transaction-balances",
  snip: 3,
  authority: "005010X221A1, section 1.10.2.1.3",
  start: 0n,
  fold: (sum: bigint, { claim }) => sum + claim.paid,
  check({ payment, providerAdjustments }, paid) {
    const moved = sumCents(
      providerAdjustments.flatMap((each) => each.adjustments.map(({ amount }) => amount)),
    );
    if (paid - moved === payment.totalPaid) return;
    return [
      {
        at: "payment.totalPaid",
        value: formatDecimalAmount(payment.totalPaid),
        message: `The claims' payments ${dollars(paid)} less provider adjustments ${dollars(moved)} are ${dollars(paid - moved)}, but the payment is ${dollars(payment.totalPaid)}.`,
      },
    ];
  },
});

const paymentTold = rule(remittanceRoot, {
  id: "835/payment",
  snip: 4,
  severity: "warning",
  authority: "005010X221A1, BPR and TRN",
  check: paymentSituations,
});
const numbersTold = rule(remittanceRoot, {
  id: "835/numbers",
  snip: 5,
  severity: "warning",
  authority: "ABA routing numbers; 45 CFR 162.406",
  check: numbersWellFormed,
});
const payerTold = rule(remittanceRoot, {
  id: "835/payer-identifier",
  snip: 4,
  severity: "note",
  authority: "005010X221A1, TRN03",
  check: payerRepeated,
});

export const guide835 = {
  id: "005010X221A1",
  aliases: ["005010X221"],
  transaction: "835",
  functionalId: "HP",
  shortName: "835",
  name: "Health Care Claim Payment/Advice",
  authority: "ASC X12N implementation guide 005010X221 with errata A1, adopted by 45 CFR 162.1602",
  root: remittanceRoot,
  mayBeUnnamed: true,
  counted: [claimPaymentLoop],
  rules: [
    ...claimPaymentRules,
    ...situationRules,
    ...remittanceDateRules(remittanceRoot),
    ...addressForms("835", "005010X221A1", remittanceRoot),
    ...telephoneRules("835", "005010X221A1", remittanceRoot),
    paymentTold,
    numbersTold,
    payerTold,
    transactionBalances,
  ],
} as const satisfies Guide<typeof remittanceRoot>;

export type Remittance = Infer<typeof remittanceRoot>;
export type RemittanceInput = Input<typeof remittanceRoot>;
export type ClaimPayment = Infer<typeof claimPaymentLoop>;
export type ClaimPaymentInput = Input<typeof claimPaymentLoop>;
export type ServicePayment = Infer<typeof servicePaymentLoop>;
export type ServicePaymentInput = Input<typeof servicePaymentLoop>;
