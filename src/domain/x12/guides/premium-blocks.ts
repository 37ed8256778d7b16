/** What the premium payments (820) of groups and of insurance exchanges have in common. */

import type { Cents } from "../../shared/money";
import {
  code,
  type ElementType,
  group,
  notUsed,
  period,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, date, identifier, text } from "../element-types";
import { qualifierIn } from "./code-list";
import { nameSegment, organizationSegment, PERSON, perhapsIdentifiedBy } from "./name-blocks";

const BANK = code("01", "02", "04");
const BPR_SYNTAX = ["P0607", "C0809", "P1213", "C1415"];
/** How much is paid, how, from and to which account. */
export const premiumPayment = <H, M, F>(
  handlings: ElementType<H>,
  methods: ElementType<M>,
  formats: ElementType<F>,
) =>
  segment(
    "BPR",
    "Financial Information",
    {
      handling: required(handlings, "Transaction Handling Code"),
      totalPaid: required(amount, "Total Premium Payment Amount"),
      creditOrDebit: required(code("C", "D"), "Credit or Debit Flag Code"),
      method: required(methods, "Payment Method Code"),
      format: situational(formats, "Payment Format Code"),
      senderBankQualifier: situational(BANK, "Sender Depository Qualifier"),
      senderBank: situational(identifier(12, 3), "Originating Depository Identifier"),
      senderAccountQualifier: situational(code("ALC", "DA"), "Account Number Qualifier"),
      senderAccount: situational(identifier(35), "Sender Bank Account Number"),
      payerId: situational(identifier(10, 10), "Payer Identifier"),
      originatingCode: situational(identifier(9, 9), "Originating Company Supplemental Code"),
      receiverBankQualifier: situational(BANK, "Receiver Depository Qualifier"),
      receiverBank: situational(identifier(12, 3), "Receiving Depository Identifier"),
      receiverAccountQualifier: situational(code("DA", "SG"), "Account Number Qualifier"),
      receiverAccount: situational(identifier(35), "Receiver Bank Account Number"),
      effectiveDate: required(date, "Check Issue or EFT Effective Date"),
    },
    ...BPR_SYNTAX,
  );

export const premiumTrace = segment("TRN", "Reassociation Trace Number", {
  traceType: required(code("1", "3"), "Trace Type Code"),
  number: required(identifier(50), "Check or EFT Trace Number"),
  originatingCompany: situational(identifier(10, 10), "Originating Company Identifier"),
  originatingCode: situational(identifier(50), "Originating Company Supplemental Code"),
});

/** A party by name, number or both. */
export const premiumParty = <T>(entity: string, name: string, kinds: ElementType<T>) =>
  organizationSegment(name, qualifier(entity), perhapsIdentifiedBy(kinds));

const NO_CLOCK = { time: notUsed, timeCode: notUsed };
export const premiumDate = (dateQualifier: string, name: string) =>
  segment("DTM", name, { qualifier: qualifier(dateQualifier), date: required(date) });
/** The period that was paid for. */
export const paidPeriod = (name: string) =>
  segment("DTM", name, {
    qualifier: qualifier("582"),
    date: notUsed,
    ...NO_CLOCK,
    period: required(period("RD8"), "Coverage Period"),
  });
export const coverageDate = (name: string) =>
  segment(
    "DTM",
    name,
    {
      qualifier: qualifier("582", "AAG"),
      date: situational(date),
      ...NO_CLOCK,
      period: situational(period("RD8"), "Coverage Period"),
    },
    "R0205",
  );

export const remittanceDetail = <Q, A extends ReturnType<typeof situational> | typeof notUsed>(
  name: string,
  kinds: ElementType<Q>,
  action: A,
) =>
  segment("RMR", name, {
    qualifier: required(kinds, "Reference Identification Qualifier"),
    reference: required(identifier(50), "Remittance Reference Number"),
    action,
    paid: required(amount, "Detail Premium Payment Amount"),
    billed: situational(amount, "Billed Premium Amount"),
  });

export const premiumAdjustment = <R>(name: string, reasons: ElementType<R>) =>
  segment("ADX", name, {
    amount: required(amount, "Premium Payment Adjustment Amount"),
    reason: required(reasons, "Adjustment Reason Code"),
  });

const DIGITS = /^-?\d{1,15}$/;
/** Money whose two decimals are implied: digits only. */
export const impliedCents: ElementType<Cents> = {
  kind: "element",
  dataType: "N0",
  minLength: 1,
  maxLength: 15,
  codes: undefined,
  freeText: false,
  read: (digits) => (DIGITS.test(digits) ? BigInt(digits) : undefined),
  write: (cents) => String(cents),
};

export const secondName = (name: string) => segment("N2", name, { name: required(text(60), name) });
export const individualName = <const E extends string, T>(entities: E, kinds: ElementType<T>) =>
  nameSegment("Individual Name", {
    entity: qualifierIn(entities),
    ...PERSON,
    lastName: situational(text(60)),
    firstName: situational(text(35)),
    middleName: situational(text(25)),
    prefix: situational(text(10)),
    suffix: situational(text(10)),
    ...perhapsIdentifiedBy(kinds),
  });

/** Who is asked about a payment has a name and a number. */
export const premiumContact = (name: string) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier("IC"),
      name: required(text(60)),
      qualifier: required(code("EM", "FX", "TE"), "Communication Number Qualifier"),
      number: required(text(256), "Communication Number"),
      others: situational(
        group({ qualifier: required(code("EM", "EX", "FX", "TE")), number: required(text(256)) }, 2),
        "Communication Number",
      ),
    },
    "P0304",
    "P0506",
    "P0708",
  );
