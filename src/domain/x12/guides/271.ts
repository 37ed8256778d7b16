/** Health care eligibility benefit response, 005010X279A1. Order in the object is order on the wire. */
import { code, type Infer, type Input, level, loop, many, notUsed, one, optional, some } from "../definition";
import type { Guide } from "../guide";
import * as b from "./271-benefits";
import { saysSomething } from "./answers";
import { endsAfterBeginning } from "./begin-and-end";
import { contact } from "./building-blocks";
import { codesIn } from "./code-list";
import * as e from "./eligibility-blocks";
import { formRules } from "./form-rules";
import * as p from "./patient-blocks";

const ACTIONS = "C N R S W X Y";
const trace = (who: string) => many(p.traceBy(`${who} Trace Number`, code("1", "2")), 3);
const roleOf = () => optional(p.careRole("Provider Information", code("PXC")));
const DATES = "096 102 152 291 307 318 340 341 342 343 346 347 356 357 382 435 442 458 472 539 540 636 771";
const diagnosesAndDates = (who: string) => ({
  diagnoses: optional(p.diagnosesOf(`${who} Health Care Diagnosis Code`)),
  dates: many(p.periodIn(`${who} Date`, DATES, "D8", "RD8"), 9),
  military: optional(b.militaryPersonnel(`${who} Military Personnel Information`)),
});

export const subscriberBenefit = b.benefitLoops("C", "Subscriber", {
  coverageLevels: codesIn("CHD DEP ECH EMP ESP FAM IND SPC SPO"),
  references: "18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG M7 N6 NQ",
});
/** A dependent is no employee, and has no category of assistance of its own. */
export const dependentBenefit = b.benefitLoops("D", "Dependent", {
  coverageLevels: codesIn("CHD DEP ECH ESP FAM IND SPC SPO"),
  references: "18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG N6 NQ",
});

const dependentLoop = level("2000D", "Dependent Level", "23", {
  traces: trace("Dependent"),
  name: one(
    loop("2100D", "Dependent Name", {
      name: one(e.dependentName),
      additionalIds: many(
        p.describedReferenceIn(
          "Dependent Additional Identification",
          "18 1L 1W 49 6P CE CT EA EJ F6 GH HJ IF IG MRC N6 NQ Q4 SY Y4",
          "Plan, Group or Plan Network Name",
        ),
        9,
      ),
      ...e.residence,
      validations: many(
        p.requestValidation(
          "Dependent Request Validation",
          "15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 64 65 66 67 68 71 77",
          ACTIONS,
        ),
        9,
      ),
      provider: roleOf(),
      demographics: optional(p.birthAndGender("Dependent Demographic Information")),
      relationship: optional(
        p.answeredRelationship("Dependent Relationship", "N", codesIn("01 19 20 21 39 40 53 G8")),
      ),
      ...diagnosesAndDates("Dependent"),
    }),
  ),
  benefits: many(dependentBenefit),
});

const subscriberLoop = level("2000C", "Subscriber Level", "22", {
  traces: trace("Subscriber"),
  name: one(
    loop("2100C", "Subscriber Name", {
      name: one(e.subscriberName),
      additionalIds: many(
        p.describedReferenceIn(
          "Subscriber Additional Identification",
          "18 1L 1W 3H 49 6P CE CT EA EJ F6 GH HJ IF IG N6 NQ Q4 SY Y4",
          "Plan, Group or Plan Network Name",
        ),
        9,
      ),
      ...e.residence,
      validations: many(
        p.requestValidation(
          "Subscriber Request Validation",
          "15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 71 72 73 74 75 76 78",
          ACTIONS,
        ),
        9,
      ),
      provider: roleOf(),
      demographics: optional(p.birthAndGender("Subscriber Demographic Information")),
      relationship: optional(p.answeredRelationship("Subscriber Relationship", "Y", code("18"))),
      ...diagnosesAndDates("Subscriber"),
    }),
  ),
  benefits: many(subscriberBenefit),
  dependents: many(dependentLoop),
});

const receiverLoop = level("2000B", "Information Receiver Level", "21", {
  name: one(
    loop("2100B", "Information Receiver Name", {
      name: one(e.answeredReceiver),
      additionalIds: e.receiverIds,
      ...e.residence,
      validations: many(
        p.requestValidation(
          "Information Receiver Request Validation",
          "15 41 43 44 45 46 47 48 50 51 79 97 T4",
          ACTIONS,
        ),
        9,
      ),
      provider: e.receiverRole,
    }),
  ),
  subscribers: many(subscriberLoop),
});

const sourceLoop = level("2000A", "Information Source Level", "20", {
  validations: many(p.requestValidation("Request Validation", "04 41 42 79", "C N P R S Y"), 9),
  name: one(
    loop("2100A", "Information Source Name", {
      name: one(e.sourceName),
      contacts: many(
        contact("IC", "Information Source Contact Information", "ED", "EM", "FX", "TE", "UR"),
        3,
      ),
      validations: many(p.requestValidation("Request Validation", "04 41 42 79 80 T4", "C N P R S W X Y"), 9),
    }),
  ),
  receivers: many(receiverLoop),
});

const root = loop("", "Health Care Eligibility Benefit Response", {
  beginning: one(e.eligibilityHeader(code("06", "11"), { type: notUsed })),
  sources: some(sourceLoop),
});

const AUTHORITY = "005010X279A1, 271";
/** First and last days of the plan, eligibility, continuation, premiums and policy; of a benefit and its period. */
const OF_MEMBER = [
  { begin: "346", end: "347" },
  { begin: "356", end: "357" },
  { begin: "340", end: "341" },
  { begin: "342", end: "343" },
  { begin: "539", end: "540" },
];
const OF_BENEFIT = [
  { begin: "193", end: "194" },
  { begin: "348", end: "349" },
  { begin: "356", end: "357" },
];
const GUIDE = { name: "271", authority: AUTHORITY };
const daysInOrder = [
  ...[subscriberLoop, dependentLoop].flatMap(({ children }) =>
    OF_MEMBER.map((days) => endsAfterBeginning(children.name.node, GUIDE, days)),
  ),
  ...[subscriberBenefit, dependentBenefit].flatMap((benefits) =>
    OF_BENEFIT.map((days) => endsAfterBeginning(benefits, GUIDE, days)),
  ),
];
const answered = [
  saysSomething(
    sourceLoop,
    {
      id: "271/source-answered",
      authority: `${AUTHORITY}, loop 2000A`,
      at: "receivers",
      message: "Nothing is answered: a receiver (2000B) or a rejection (AAA) must follow.",
    },
    ({ validations, name, receivers }) => [validations, name.validations, receivers],
  ),
  saysSomething(
    receiverLoop,
    {
      id: "271/receiver-answered",
      authority: `${AUTHORITY}, loop 2000B`,
      at: "name",
      message: "Nothing is answered: a subscriber (2000C) or a rejection (AAA) must follow.",
    },
    ({ name, subscribers }) => [name.validations, subscribers],
  ),
  saysSomething(
    subscriberLoop,
    {
      id: "271/subscriber-answered",
      authority: `${AUTHORITY}, loops 2110C and 2000D`,
      at: "name",
      message: "Nothing is answered: a benefit (EB), a dependent (2000D) or a rejection (AAA) must follow.",
    },
    ({ name, benefits, dependents }) => [name.validations, benefits, dependents],
  ),
  saysSomething(
    dependentLoop,
    {
      id: "271/dependent-answered",
      authority: `${AUTHORITY}, loop 2110D`,
      at: "name",
      message: "Nothing is answered: a benefit (EB) or a rejection (AAA) must follow.",
    },
    ({ name, benefits }) => [name.validations, benefits],
  ),
];

export const guide271 = {
  id: "005010X279A1",
  aliases: ["005010X279"],
  transaction: "271",
  functionalId: "HB",
  shortName: "271",
  name: "Health Care Eligibility Benefit Response",
  authority: "ASC X12N implementation guide 005010X279 with errata A1, adopted by 45 CFR 162.1202",
  root,
  rules: [
    ...answered,
    ...daysInOrder,
    ...b.benefitRules(subscriberBenefit),
    ...b.benefitRules(dependentBenefit),
    ...formRules("271", AUTHORITY, root),
  ],
} as const satisfies Guide<typeof root>;

export type EligibilityResponse = Infer<typeof root>;
export type EligibilityResponseInput = Input<typeof root>;
