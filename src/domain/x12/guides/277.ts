/** Health care claim status response, 005010X212. Order in the object is order on the wire. */
import {
  code,
  type ElementType,
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
import { amount, date, decimal, identifier } from "../element-types";
import { type Guide, rule } from "../guide";
import { reachable } from "./837-parties";
import { saysSomething } from "./answers";
import { periodOf } from "./building-blocks";
import * as s from "./claim-status-blocks";
import { formRules } from "./form-rules";

/** A status of everything a receiver or a provider asked. */
const wholeStatus = <E>(name: string, entities: ElementType<E>) =>
  segment("STC", name, {
    status1: required(s.statusOf(entities), s.STATUS),
    date: required(date, s.STATUS_DATE),
    action: notUsed,
    charge: notUsed,
    ...s.NO_PAYMENT,
    status2: situational(s.statusOf(entities), s.STATUS),
    status3: situational(s.statusOf(entities), s.STATUS),
    message: notUsed,
  });

const status = s.claimStatusOf(s.STATUS_ENTITIES);
const MORE_STATUSES = {
  status2: situational(status, s.STATUS),
  status3: situational(status, s.STATUS),
  message: notUsed,
};
const claimStatus = segment("STC", "Claim Level Status Information", {
  status1: required(status, s.STATUS),
  date: required(date, s.STATUS_DATE),
  action: notUsed,
  charge: situational(amount, "Total Claim Charge Amount"),
  paid: situational(amount, "Claim Payment Amount"),
  finalizedDate: situational(date, "Adjudication Finalized Date"),
  method: notUsed,
  remittanceDate: situational(date),
  remittanceTrace: situational(identifier(16), "Remittance Trace Number"),
  ...MORE_STATUSES,
});

const lineStatus = segment("STC", "Service Line Status Information", {
  status1: required(status, s.STATUS),
  date: required(date, s.STATUS_DATE),
  action: notUsed,
  charge: notUsed,
  ...s.NO_PAYMENT,
  ...MORE_STATUSES,
});

const lineAnswer = (id: string) =>
  loop(id, "Service Line Information", {
    service: one(
      s.lineService(
        required(amount, "Line Item Payment Amount"),
        required(decimal(15), "Units of Service Count"),
      ),
    ),
    statuses: some(lineStatus),
    lineItemControlNumber: optional(s.lineItemNumber),
    serviceDate: one(periodOf("472", "Service Line Date", "D8", "RD8")),
  });

/** The answer about one claim; of a dependent where `letter` is E. */
const claimAnswer = (letter: "D" | "E") => {
  const { applicationSystem: _, groupNumber: __, ...numbers } = s.CLAIM_NUMBERS;
  return loop(
    `2200${letter}`,
    "Claim Status Tracking Number",
    {
      trace: one(s.trace("2", "Referenced Transaction Trace Number")),
      statuses: some(claimStatus),
      ...numbers,
      serviceDate: optional(periodOf("472", "Claim Service Date", "D8", "RD8")),
      lines: many(lineAnswer(`2220${letter}`)),
    },
    { unit: ["trace", "number", "TRN02"] },
  );
};
export const subscriberClaimAnswer = claimAnswer("D");
export const dependentClaimAnswer = claimAnswer("E");

const dependentLoop = level(
  "2000E",
  "Dependent Level",
  "23",
  { name: one(s.dependentNameLoop), claims: some(dependentClaimAnswer) },
  true,
);

const subscriberLoop = level("2000D", "Subscriber Level", "22", {
  name: one(s.subscriberNameLoop),
  claims: many(subscriberClaimAnswer),
  dependents: many(dependentLoop),
});

const providerLoop = level("2000C", "Service Provider Level", "19", {
  names: some(s.providerNameLoop, 2),
  status: optional(
    loop("2200C", "Provider of Service Trace Identifier", {
      trace: one(s.trace("1", "Provider of Service Information Trace Identifier")),
      statuses: some(wholeStatus("Provider Status Information", code("1P", "85"))),
    }),
  ),
  subscribers: many(subscriberLoop),
});

const receiverLoop = level("2000B", "Information Receiver Level", "21", {
  name: one(s.receiverNameLoop),
  status: optional(
    loop("2200B", "Information Receiver Trace Identifier", {
      trace: one(s.trace("2", "Claim Transaction Batch Number")),
      statuses: some(wholeStatus("Information Receiver Status Information", code("41", "AY", "PR"))),
    }),
  ),
  providers: many(providerLoop),
});

const root = loop("", "Health Care Claim Status Response", {
  beginning: one(s.statusHeader("0010", "08", "DG")),
  payers: some(
    level("2000A", "Information Source Level", "20", {
      name: one(
        loop("2100A", "Payer Name", {
          name: one(s.payerName),
          contact: optional(reachable("Payer Contact Information", "ED", "EM", "FX", "TE")),
        }),
      ),
      receivers: some(receiverLoop),
    }),
  ),
});

const AUTHORITY = "005010X212, 277";
const answered = [
  saysSomething(
    receiverLoop,
    {
      id: "277/receiver-answered",
      authority: `${AUTHORITY}, loops 2200B and 2000C`,
      at: "status",
      message: "Nothing is answered: a status (2200B) or a provider (2000C) must follow.",
    },
    ({ status, providers }) => [status, providers],
  ),
  saysSomething(
    providerLoop,
    {
      id: "277/provider-answered",
      authority: `${AUTHORITY}, loops 2200C and 2000D`,
      at: "status",
      message: "Nothing is answered: a status (2200C) or a subscriber (2000D) must follow.",
    },
    ({ status, subscribers }) => [status, subscribers],
  ),
  saysSomething(
    subscriberLoop,
    {
      id: "277/subscriber-answered",
      authority: `${AUTHORITY}, loops 2200D and 2000E`,
      at: "claims",
      message: "Nothing is answered: a claim (2200D) or a dependent (2000E) must follow.",
    },
    ({ claims, dependents }) => [claims, dependents],
  ),
];

/** A finalized claim tells what was paid. */
const finalizedPaid = [subscriberClaimAnswer, dependentClaimAnswer].map((answer) =>
  rule(answer, {
    id: "277/finalized-payment",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, STC05`,
    check: ({ statuses }) =>
      statuses
        .map(({ status1, paid }, at) => ({ status1, paid, at }))
        .filter(({ status1, paid }) => /^F[0-4]$/.test(status1.category) && paid === undefined)
        .map(({ status1, at }) => ({
          at: `statuses[${at}].paid`,
          value: status1.category,
          message: `Adjudication is complete (category ${status1.category}); the amount paid (STC05) is required.`,
        })),
  }),
);

export const guide277 = {
  id: "005010X212",
  aliases: ["005010X212E1"],
  transaction: "277",
  functionalId: "HN",
  shortName: "277",
  name: "Health Care Claim Status Response",
  authority: "ASC X12N implementation guide 005010X212, adopted by 45 CFR 162.1402",
  root,
  counted: [subscriberClaimAnswer, dependentClaimAnswer],
  rules: [...answered, ...finalizedPaid, ...formRules("277", AUTHORITY, root)],
} as const satisfies Guide<typeof root>;

export type ClaimStatusResponse = Infer<typeof root>;
export type ClaimStatusResponseInput = Input<typeof root>;
