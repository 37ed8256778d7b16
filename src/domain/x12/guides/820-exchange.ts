/** Health insurance exchange related payments, 005010X306. Order in the object is order on the wire. */
import { formatDollars as dollars, formatDecimalAmount } from "../../shared/money";
import {
  code,
  type Infer,
  type Input,
  loop,
  many,
  notUsed,
  one,
  optional,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { identifier, integer } from "../element-types";
import { foldingRule, type Guide } from "../guide";
import { cityStateZip, contact, streetAddress } from "./building-blocks";
import { codesIn } from "./code-list";
import { formRules } from "./form-rules";
import { describedReferenceIn, referenceIn } from "./patient-blocks";
import * as s from "./premium-blocks";

/** One kind of payment or adjustment: APTC, CSR, UF, their adjustments, balances and debts. */
export const paymentDetail = loop("2300", "Remittance Detail", {
  detail: one(s.remittanceDetail("Remittance Detail", code("ZZ"), notUsed)),
  references: many(describedReferenceIn("Remittance Reference", "0N 1L 38 E9 LU POL ZZ", "Description")),
  coverage: optional(s.paidPeriod("Coverage Period")),
});

const remittanceLoop = loop("2000", "Remittance Information", {
  entity: one(
    segment(
      "ENT",
      "Remittance Information",
      {
        number: required(integer(6), "Assigned Number"),
        entity: situational(code("2J"), "Entity Identifier Code"),
        idQualifier: situational(codesIn("34 EI II"), "Identification Code Qualifier"),
        id: situational(identifier(80, 2), "Identification Code"),
      },
      "P020304",
    ),
  ),
  individual: optional(
    loop("2100", "Individual Name", {
      name: one(s.individualName("IL QE", codesIn("C1 EI N"))),
      references: many(referenceIn("Individual Reference", "0F 1L 23 38 3H AZ POL TV ZZ"), 9),
    }),
  ),
  details: some(paymentDetail),
});

export const exchangeRoot = loop("", "Health Insurance Exchange Related Payments", {
  payment: one(
    s.premiumPayment(codesIn("C D I P U X"), codesIn("ACH BOP CHK FWT NON SWT"), codesIn("CCD CCP CTX PPD")),
  ),
  trace: one(s.premiumTrace),
  identificationKeys: many(referenceIn("Payee Identification Key", "14 17 18 2F 38 72 LB")),
  processDate: optional(s.premiumDate("009", "Process Date")),
  creationDate: optional(s.premiumDate("097", "Creation Date")),
  coverage: optional(s.paidPeriod("Coverage Period")),
  payee: one(
    loop("1000A", "Payee", {
      name: one(s.premiumParty("PE", "Payee", codesIn("1 9 58 EQ FI XV ZZ"))),
      address: optional(streetAddress),
      city: optional(cityStateZip),
    }),
  ),
  payer: one(
    loop("1000B", "Payer", {
      name: one(s.premiumParty("RM", "Payer", codesIn("1 9 24 58 75 EQ FI PI ZZ"))),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      contacts: many(contact("IC", "Payer Contact Information", "EM", "FX", "TE")),
    }),
  ),
  remittances: some(remittanceLoop),
});

const paymentBalances = foldingRule(exchangeRoot, paymentDetail, {
  id: "820/exchange-balances",
  snip: 3,
  severity: "warning",
  authority: "005010X306, BPR02",
  start: 0n,
  fold: (sum: bigint, { detail }) => sum + detail.paid,
  check({ payment }, sum) {
    if (sum === payment.totalPaid) return;
    return [
      {
        at: "payment.totalPaid",
        value: formatDecimalAmount(payment.totalPaid),
        message: `The payment is ${dollars(payment.totalPaid)}, but its details add up to ${dollars(sum)}.`,
      },
    ];
  },
});

export const guide820exchange = {
  id: "005010X306",
  aliases: [],
  transaction: "820",
  functionalId: "RA",
  shortName: "820",
  name: "Health Insurance Exchange Related Payments",
  authority: "ASC X12N implementation guide 005010X306",
  root: exchangeRoot,
  rules: [paymentBalances, ...formRules("820", "005010X306", exchangeRoot)],
} as const satisfies Guide<typeof exchangeRoot>;

export type ExchangePayment = Infer<typeof exchangeRoot>;
export type ExchangePaymentInput = Input<typeof exchangeRoot>;
