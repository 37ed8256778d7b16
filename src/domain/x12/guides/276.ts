/** Health care claim status request, 005010X212. Order in the object is order on the wire. */
import {
  code,
  fixed,
  type Infer,
  type Input,
  level,
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
import { date, identifier, time } from "../element-types";
import { type Guide, rule } from "../guide";
import { saysSomething } from "./answers";
import { amountOf, periodOf } from "./building-blocks";
import * as s from "./claim-status-blocks";
import { formRules } from "./form-rules";

const demographics = (name: string) =>
  segment("DMG", name, {
    format: fixed("D8"),
    birthDate: required(date),
    gender: situational(code("F", "M")),
  });

const lineInquiry = (id: string) =>
  loop(id, "Service Line Information", {
    service: one(s.lineService(notUsed, s.perhapsUnits("Units of Service Count"))),
    lineItemControlNumber: optional(s.lineItemNumber),
    serviceDate: one(periodOf("472", "Service Line Date", "D8", "RD8")),
  });

/** A question about one claim; of a dependent where `letter` is E. */
const claimInquiry = (letter: "D" | "E") => {
  const { voucher: _, ...numbers } = s.CLAIM_NUMBERS;
  return loop(
    `2200${letter}`,
    "Claim Status Tracking Number",
    {
      trace: one(s.trace("1", "Current Transaction Trace Number")),
      ...numbers,
      charge: optional(amountOf("T3", "Claim Submitted Charges")),
      serviceDate: optional(periodOf("472", "Claim Service Date", "D8", "RD8")),
      lines: many(lineInquiry(`2210${letter}`)),
    },
    { unit: ["trace", "number", "TRN02"] },
  );
};
export const subscriberClaimInquiry = claimInquiry("D");
export const dependentClaimInquiry = claimInquiry("E");

const dependentLoop = level(
  "2000E",
  "Dependent Level",
  "23",
  {
    demographics: one(demographics("Dependent Demographic Information")),
    name: one(s.dependentNameLoop),
    claims: some(dependentClaimInquiry),
  },
  true,
);

const subscriberLoop = level("2000D", "Subscriber Level", "22", {
  demographics: optional(demographics("Subscriber Demographic Information")),
  name: one(s.subscriberNameLoop),
  claims: many(subscriberClaimInquiry),
  dependents: many(dependentLoop),
});

const root = loop("", "Health Care Claim Status Request", {
  beginning: one(
    segment("BHT", "Beginning of Hierarchical Transaction", {
      structure: fixed("0010", "Hierarchical Structure Code"),
      purpose: fixed("13", "Transaction Set Purpose Code"),
      reference: required(identifier(50), "Originator Application Transaction Identifier"),
      date: required(date, "Transaction Set Creation Date"),
      time: required(time(8), "Transaction Set Creation Time"),
    }),
  ),
  payers: some(
    level("2000A", "Information Source Level", "20", {
      name: one(loop("2100A", "Payer Name", { name: one(s.payerName) })),
      receivers: some(
        level("2000B", "Information Receiver Level", "21", {
          name: one(s.receiverNameLoop),
          providers: some(
            level("2000C", "Service Provider Level", "19", {
              names: some(s.providerNameLoop, 2),
              subscribers: some(subscriberLoop),
            }),
          ),
        }),
      ),
    }),
  ),
});

const AUTHORITY = "005010X212, 276";
const asksSomething = saysSomething(
  subscriberLoop,
  {
    id: "276/patient",
    authority: `${AUTHORITY}, loops 2200D and 2000E`,
    at: "claims",
    message: "No claim is asked about: a status request (2200D) or a dependent (2000E) must follow.",
  },
  ({ claims, dependents }) => [claims, dependents],
);
const patientHasBirthDate = rule(subscriberLoop, {
  id: "276/birth-date",
  snip: 4,
  authority: `${AUTHORITY}, DMG`,
  check: ({ claims, demographics: birth }) =>
    claims.length > 0 && birth === undefined
      ? [
          {
            at: "demographics",
            message: "The subscriber is the patient, so the birth date (DMG) is required.",
          },
        ]
      : undefined,
});

const dated = [subscriberClaimInquiry, dependentClaimInquiry].map((inquiry) =>
  rule(inquiry, {
    id: "276/service-date",
    snip: 4,
    authority: `${AUTHORITY}, DTP*472`,
    check: ({ serviceDate, lines }) =>
      serviceDate === undefined && lines.length === 0
        ? [
            {
              at: "trace",
              message: "The date of service (DTP*472) is required on the claim or on its lines.",
            },
          ]
        : undefined,
  }),
);

export const guide276 = {
  id: "005010X212",
  aliases: ["005010X212E1"],
  transaction: "276",
  functionalId: "HR",
  shortName: "276",
  name: "Health Care Claim Status Request",
  authority: "ASC X12N implementation guide 005010X212, adopted by 45 CFR 162.1402",
  root,
  counted: [subscriberClaimInquiry, dependentClaimInquiry],
  rules: [asksSomething, patientHasBirthDate, ...dated, ...formRules("276", AUTHORITY, root)],
} as const satisfies Guide<typeof root>;

export type ClaimStatusRequest = Infer<typeof root>;
export type ClaimStatusRequestInput = Input<typeof root>;
