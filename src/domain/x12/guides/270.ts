/** Health care eligibility benefit inquiry, 005010X279A1. Order in the object is order on the wire. */
import {
  code,
  type Field,
  fixed,
  type Infer,
  type Input,
  level,
  loop,
  many,
  notUsed,
  one,
  optional,
  repeated,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { codeOf } from "../element-types";
import { type Guide, type RuleFinding, rule } from "../guide";
import { saysSomething } from "./answers";
import { amountOf } from "./building-blocks";
import { codesIn } from "./code-list";
import * as e from "./eligibility-blocks";
import { formRules } from "./form-rules";
import * as p from "./patient-blocks";

const inquiry = <L extends Field>(name: string, coverageLevel: L) =>
  segment(
    "EQ",
    name,
    {
      serviceTypes: situational(repeated(e.SERVICE_TYPES, 99), "Service Type Code"),
      procedure: situational(e.inquiredProcedure, "Composite Medical Procedure Identifier"),
      coverageLevel,
      insuranceType: notUsed,
      diagnosisPointers: situational(p.diagnosisPointers, "Composite Diagnosis Code Pointer"),
    },
    "R0102",
  );

const details = (who: string) => ({
  additional: optional(
    segment("III", `${who} Eligibility or Benefit Additional Inquiry Information`, {
      qualifier: fixed("ZZ", "Code List Qualifier Code"),
      placeOfService: required(codeOf(30), "Industry Code"),
    }),
  ),
  authorization: optional(p.referenceIn(`${who} Additional Information`, "9F G1")),
  date: optional(p.periodIn(`${who} Eligibility or Benefit Date`, "291", "D8", "RD8")),
});

const subscriberInquiry = loop("2110C", "Subscriber Eligibility or Benefit Inquiry", {
  inquiry: one(
    inquiry("Subscriber Eligibility or Benefit Inquiry", situational(code("FAM"), "Coverage Level Code")),
  ),
  spendDown: optional(amountOf("R", "Subscriber Spend Down Amount")),
  spendDownBilled: optional(amountOf("PB", "Subscriber Spend Down Total Billed Amount")),
  ...details("Subscriber"),
});
const dependentInquiry = loop("2110D", "Dependent Eligibility or Benefit Inquiry", {
  inquiry: one(inquiry("Dependent Eligibility or Benefit Inquiry", notUsed)),
  ...details("Dependent"),
});

const ROLE_IDS = codesIn("9K D3 EI HPI PXC SY TJ");
const diagnosesAndDates = (who: string) => ({
  diagnoses: optional(p.diagnosesOf(`${who} Health Care Diagnosis Code`)),
  dates: many(p.periodIn(`${who} Date`, "102 291", "D8", "RD8"), 2),
});

const trace = (who: string) => many(p.traceBy(`${who} Trace Number`, code("1")), 2);

const dependentLoop = level("2000D", "Dependent Level", "23", {
  traces: trace("Dependent"),
  name: one(
    loop("2100D", "Dependent Name", {
      name: one(e.dependentName),
      additionalIds: many(
        p.referenceIn(
          "Dependent Additional Identification",
          "18 1L 1W 6P CT EA EJ F6 GH HJ IF IG MRC N6 SY Y4",
        ),
        9,
      ),
      ...e.residence,
      provider: optional(p.careRole("Provider Information", ROLE_IDS)),
      demographics: optional(p.birthAndGender("Dependent Demographic Information")),
      relationship: optional(p.dependentRelationship(codesIn("01 19 34"))),
      ...diagnosesAndDates("Dependent"),
    }),
  ),
  inquiries: some(dependentInquiry, 99),
});

const subscriberLoop = level("2000C", "Subscriber Level", "22", {
  traces: trace("Subscriber"),
  name: one(
    loop("2100C", "Subscriber Name", {
      name: one(e.subscriberName),
      additionalIds: many(
        p.referenceIn(
          "Subscriber Additional Identification",
          "18 1L 1W 3H 6P CT EA EJ F6 GH HJ IG N6 NQ SY Y4",
        ),
        9,
      ),
      ...e.residence,
      provider: optional(p.careRole("Provider Information", ROLE_IDS)),
      demographics: optional(p.birthAndGender("Subscriber Demographic Information")),
      multipleBirth: optional(p.multipleBirth),
      ...diagnosesAndDates("Subscriber"),
    }),
  ),
  inquiries: many(subscriberInquiry, 99),
  dependents: many(dependentLoop),
});

const root = loop("", "Health Care Eligibility Benefit Inquiry", {
  beginning: one(
    e.eligibilityHeader(code("01", "13"), { type: situational(code("RT"), "Transaction Type Code") }),
  ),
  sources: some(
    level("2000A", "Information Source Level", "20", {
      name: one(loop("2100A", "Information Source Name", { name: one(e.sourceName) })),
      receivers: some(
        level("2000B", "Information Receiver Level", "21", {
          name: one(
            loop("2100B", "Information Receiver Name", {
              name: one(e.askingReceiver),
              additionalIds: e.receiverIds,
              ...e.residence,
              provider: e.receiverRole,
            }),
          ),
          subscribers: some(subscriberLoop),
        }),
      ),
    }),
  ),
});

const AUTHORITY = "005010X279A1, 270";
const asksSomething = saysSomething(
  subscriberLoop,
  {
    id: "270/inquiry",
    authority: `${AUTHORITY}, loops 2110C and 2000D`,
    at: "inquiries",
    message: "Nothing is asked: an inquiry (EQ) or a dependent (2000D) must follow.",
  },
  ({ inquiries, dependents }) => [inquiries, dependents],
);
const isKnown = saysSomething(
  subscriberLoop,
  {
    id: "270/patient",
    authority: `${AUTHORITY}, loop 2100C`,
    at: "name.name",
    message: "Nothing tells who the subscriber is: give the member number, the name or the birth date.",
  },
  ({ name: { name, demographics } }) => [name.id, name.lastNameOrOrganization, demographics?.birth],
);

interface Asked {
  readonly inquiry: { readonly diagnosisPointers?: readonly number[] | undefined };
}
type Diagnosed = { readonly others?: readonly unknown[] | undefined } | undefined;
function* pointersBeyond(inquiries: readonly Asked[], diagnoses: Diagnosed): Iterable<RuleFinding> {
  const count = diagnoses === undefined ? 0 : 1 + (diagnoses.others?.length ?? 0);
  for (const [which, { inquiry }] of inquiries.entries())
    for (const [at, pointer] of (inquiry.diagnosisPointers ?? []).entries())
      if (pointer < 1 || pointer > count)
        yield {
          at: `inquiries[${which}].diagnosisPointers[${at}]`,
          value: String(pointer),
          message: `Pointer ${pointer} points to no diagnosis; there are ${count}.`,
        };
}
const POINTERS = { id: "270/diagnosis-pointers", snip: 4, authority: `${AUTHORITY}, EQ05` } as const;
const pointers = [
  rule(subscriberLoop, {
    ...POINTERS,
    check: ({ inquiries, name }) => pointersBeyond(inquiries, name.diagnoses),
  }),
  rule(dependentLoop, {
    ...POINTERS,
    check: ({ inquiries, name }) => pointersBeyond(inquiries, name.diagnoses),
  }),
];

export const guide270 = {
  id: "005010X279A1",
  aliases: ["005010X279"],
  transaction: "270",
  functionalId: "HS",
  shortName: "270",
  name: "Health Care Eligibility Benefit Inquiry",
  authority: "ASC X12N implementation guide 005010X279 with errata A1, adopted by 45 CFR 162.1202",
  root,
  rules: [asksSomething, isKnown, ...pointers, ...formRules("270", AUTHORITY, root)],
} as const satisfies Guide<typeof root>;

export type EligibilityInquiry = Infer<typeof root>;
export type EligibilityInquiryInput = Input<typeof root>;
