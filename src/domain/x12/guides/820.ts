/** Payroll deducted and other group premium payment, 005010X218. Order in the object is order on the wire. */

import { type Cents, formatDollars as dollars, formatDecimalAmount, sumCents } from "../../shared/money";
import {
  code,
  composite,
  type ElementType,
  fixed,
  type Infer,
  type Input,
  type Loop,
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
import { codeOf, decimal, identifier, integer, text } from "../element-types";
import { foldingRule, type Guide, type Rule, rule } from "../guide";
import { cityStateZip, streetAddress, unused } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import { formRules } from "./form-rules";
import { organizationSegment, perhapsIdentifiedBy } from "./name-blocks";
import { referenceIn } from "./patient-blocks";
import * as s from "./premium-blocks";

const PREVIOUS_OF_PERSON = "52 53 80 81 86 BJ H1 H6 RU WO";
const PREVIOUS = codesIn(`${PREVIOUS_OF_PERSON} WW`);
const CURRENT = codesIn("20 52 53 AA AX H1 H6 IA J3");
const entity = <const E extends string, const I extends string>(name: string, entities: E, ids: I) =>
  segment(
    "ENT",
    name,
    {
      number: required(integer(6), "Assigned Number"),
      entity: qualifierIn(entities),
      idQualifier: required(codesIn(ids), "Identification Code Qualifier"),
      id: required(identifier(80, 2), "Identification Code"),
    },
    "P020304",
  );

const unit = composite({
  unit: required(code("10", "IE", "PR"), "Unit or Basis for Measurement Code"),
  ...unused(2, 15),
});
const lineItem = loop("2310A", "Summary Line Item", {
  item: one(
    segment("IT1", "Summary Line Item", { number: required(identifier(20), "Line Item Control Number") }),
  ),
  charges: many(
    loop("2312A", "Service, Promotion, Allowance, or Charge Information", {
      charge: one(
        segment("SAC", "Service, Promotion, Allowance, or Charge Information", {
          indicator: fixed("C", "Allowance or Charge Indicator"),
          kind: required(
            code("A172", "B680", "D940", "G740"),
            "Service, Promotion, Allowance, or Charge Code",
          ),
          agency: notUsed,
          agencyCode: notUsed,
          amount: required(s.impliedCents, "Amount"),
        }),
      ),
    }),
    4,
  ),
  counts: many(
    loop("2315A", "Member Count", {
      count: one(
        segment("SLN", "Member Count", {
          number: required(identifier(20), "Line Item Control Number"),
          identification: notUsed,
          informationOnly: fixed("O", "Information Only Indicator"),
          heads: required(decimal(15), "Head Count"),
          unit: required(unit, "Composite Unit of Measure"),
        }),
      ),
    }),
    3,
  ),
});

const currentAdjustment = (id: string, name: string) =>
  loop(id, name, { adjustment: one(s.premiumAdjustment(name, CURRENT)) });
const previousAdjustment = <R>(id: string, name: string, reasons: ElementType<R>) =>
  loop(id, name, { adjustment: one(s.premiumAdjustment(name, reasons)) });

export const organizationDetail = loop("2300A", "Organization Summary Remittance Detail", {
  detail: one(
    s.remittanceDetail(
      "Organization Summary Remittance Detail",
      codesIn("11 1L CT IK"),
      situational(code("PA", "PI", "PO", "PP"), "Payment Action Code"),
    ),
  ),
  references: many(referenceIn("Reference Information", "14 17 18 2F 38 E9 LB LU ZZ")),
  coverage: optional(s.coverageDate("Organizational Coverage Period")),
  lineItem: optional(lineItem),
  adjustments: many(
    currentAdjustment("2320A", "Organization Summary Remittance Level Adjustment for Current Payment"),
  ),
});
export const individualDetail = loop("2300B", "Individual Premium Remittance Detail", {
  detail: one(
    s.remittanceDetail(
      "Individual Premium Remittance Detail",
      codesIn("11 9J AZ B7 CT ID IG IK KW"),
      notUsed,
    ),
  ),
  references: many(referenceIn("Reference Information", "14 18 2F 38 E9 LU ZZ")),
  coverage: optional(s.coverageDate("Individual Coverage Period")),
  adjustments: many(currentAdjustment("2320B", "Individual Premium Adjustment for Current Payment")),
});

const organizationLoop = loop("2000A", "Organization Summary Remittance", {
  entity: one(entity("Organization Summary Remittance", "2L AG NH RGA UN", "1 24 9 FI")),
  previousAdjustments: many(
    previousAdjustment(
      "2200A",
      "Organization Summary Remittance Level Adjustment for Previous Payment",
      PREVIOUS,
    ),
  ),
  details: some(organizationDetail),
});
const individualLoop = loop("2000B", "Individual Remittance", {
  entity: one(entity("Individual Remittance", "2J", "34 EI II")),
  names: many(
    loop("2100B", "Individual Name", {
      name: one(s.individualName("DO EY IL QE", codesIn("34 EI N"))),
    }),
  ),
  previousAdjustments: many(
    previousAdjustment(
      "2200B",
      "Individual Premium Adjustment for Previous Payment",
      codesIn(PREVIOUS_OF_PERSON),
    ),
  ),
  details: some(individualDetail),
});

const located = { address: optional(streetAddress), city: optional(cityStateZip) };
const contacts = (name: string) => many(s.premiumContact(name));
export const premiumRoot = loop("", "Payroll Deducted and Other Group Premium Payment", {
  payment: one(
    s.premiumPayment(codesIn("C D I P U X"), codesIn("ACH BOP CHK FWT NON SWT"), code("CCP", "CTX")),
  ),
  trace: one(s.premiumTrace),
  currency: optional(
    segment("CUR", "Foreign Currency Information", {
      entity: required(code("2B", "PR")),
      currencyCode: required(codeOf(3, 3)),
    }),
  ),
  identificationKeys: many(referenceIn("Premium Receiver's Identification Key", "14 17 18 2F 38 72 LB")),
  processDate: optional(s.premiumDate("009", "Process Date")),
  deliveryDate: optional(s.premiumDate("035", "Delivery Date")),
  coverage: optional(s.paidPeriod("Coverage Period")),
  creationDate: optional(s.premiumDate("097", "Creation Date")),
  receiver: one(
    loop("1000A", "Premium Receiver's Name", {
      name: one(s.premiumParty("PE", "Premium Receiver's Name", codesIn("1 9 EQ FI XV"))),
      additionalName: optional(s.secondName("Premium Receiver Additional Name")),
      ...located,
      delivery: optional(
        segment("RDM", "Premium Receiver's Remittance Delivery Method", {
          method: required(codesIn("BM EM FT FX IA OL"), "Remittance Delivery Method Code"),
          name: situational(text(60)),
          number: situational(text(256), "Communication Number"),
        }),
      ),
    }),
  ),
  payer: one(
    loop("1000B", "Premium Payer's Name", {
      name: one(s.premiumParty("PR", "Premium Payer's Name", codesIn("1 24 75 9 EQ FI PI"))),
      additionalName: optional(s.secondName("Premium Payer Additional Name")),
      ...located,
      contacts: contacts("Premium Payer's Administrative Contact"),
    }),
  ),
  banks: many(
    loop("1000C", "Intermediary Bank Information", {
      name: one(
        organizationSegment(
          "Intermediary Bank Information",
          qualifierIn("04 0B 8W AK BE BK C1 C2 IAT MJ RB Z6 ZB ZL"),
          perhapsIdentifiedBy(codesIn("31 57 94 A3 A4 A6 CF G PA")),
        ),
      ),
      additionalName: optional(s.secondName("Intermediary Bank Additional Name")),
      ...located,
      contacts: contacts("Intermediary Bank's Administrative Contact"),
    }),
    14,
  ),
  organization: optional(organizationLoop),
  individuals: many(individualLoop),
});

/** What the details and the adjustments of earlier payments add up to is paid. */
interface Remitted {
  readonly previousAdjustments: readonly { readonly adjustment: { readonly amount: bigint } }[];
  readonly details: readonly { readonly detail: { readonly paid: bigint } }[];
}
const remitted = ({ previousAdjustments, details }: Remitted): bigint =>
  sumCents([
    ...details.map(({ detail }) => detail.paid),
    ...previousAdjustments.map(({ adjustment }) => adjustment.amount),
  ]);
const paymentBalances = foldingRule(premiumRoot, individualLoop, {
  id: "820/payment-balances",
  snip: 3,
  severity: "warning",
  authority: "005010X218, BPR02",
  start: 0n,
  fold: (sum: bigint, individual) => sum + remitted(individual),
  check({ payment, organization }, individuals) {
    const sum = individuals + (organization === undefined ? 0n : remitted(organization));
    if (sum === payment.totalPaid) return;
    return [
      {
        at: "payment.totalPaid",
        value: formatDecimalAmount(payment.totalPaid),
        message: `The payment is ${dollars(payment.totalPaid)}, but its details and adjustments add up to ${dollars(sum)}.`,
      },
    ];
  },
});

/** What was billed, changed by the adjustments of this payment, is what is paid. */
interface Detailed {
  readonly detail: { readonly paid: Cents; readonly billed?: Cents | undefined };
  readonly adjustments: readonly { readonly adjustment: { readonly amount: Cents } }[];
}
const detailBalances = (loop: typeof organizationDetail | typeof individualDetail, adjusting: string): Rule =>
  rule<Loop>(loop, {
    id: "820/detail-balances",
    snip: 3,
    severity: "warning",
    authority: `005010X218, RMR04 and RMR05 of loop ${loop.id}, ADX01 of loop ${adjusting}`,
    check(value: unknown) {
      const { detail, adjustments } = value as Detailed;
      if (detail.billed === undefined) return;
      const adjusted = sumCents(adjustments.map(({ adjustment }) => adjustment.amount));
      const due = detail.billed + adjusted;
      if (due === detail.paid) return;
      return [
        {
          at: "detail.billed",
          value: formatDecimalAmount(detail.billed),
          message: `${dollars(detail.billed)} were billed and the adjustments are ${dollars(adjusted)}, together ${dollars(due)}; ${dollars(detail.paid)} are paid.`,
        },
      ];
    },
  });

export const guide820 = {
  id: "005010X218",
  aliases: [],
  transaction: "820",
  functionalId: "RA",
  shortName: "820",
  name: "Payroll Deducted and Other Group Premium Payment",
  authority: "ASC X12N implementation guide 005010X218, adopted by 45 CFR 162.1702",
  root: premiumRoot,
  rules: [
    paymentBalances,
    detailBalances(organizationDetail, "2320A"),
    detailBalances(individualDetail, "2320B"),
    ...formRules("820", "005010X218", premiumRoot),
  ],
} as const satisfies Guide<typeof premiumRoot>;

export type PremiumPayment = Infer<typeof premiumRoot>;
export type PremiumPaymentInput = Input<typeof premiumRoot>;
