/** Health care services review: response, 005010X217. Order in the object is order on the wire. */
import {
  code,
  type Infer,
  type Input,
  level,
  loop,
  many,
  one,
  optional,
  qualifier,
  some,
} from "../definition";
import type { Guide } from "../guide";
import * as c from "./278-conditions";
import { decisionRules, serviceRules } from "./278-rules";
import * as s from "./278-segments";
import { saysSomething } from "./answers";
import { contact } from "./building-blocks";
import { formRules } from "./form-rules";
import {
  GIVEN_NAMES,
  LAST_NAME_OPTIONAL,
  NOT_IDENTIFIED,
  nameSegment,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";
import * as p from "./patient-blocks";

const ACTIONS = "C G N P R S W X Y";
const validations = (name: string, reasons: string) => many(p.requestValidation(name, reasons, ACTIONS), 9);
const PROVIDER_REASONS = "15 33 35 41 43 44 45 46 47 49 51 52 79 97";
const PERSON_REASONS = "15 33 58 64 65 66 67 68 71 72 73 74 75 76 77 78 79 95";
const REVIEW_REASONS =
  "15 33 42 52 53 54 55 56 57 60 61 62 63 69 70 83 84 85 86 87 88 89 90 91 92 98 AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP T5";

const DECISION_DATES = {
  issued: optional(s.dateIn("Certification Issue Date", "102", "D8")),
  expires: optional(s.dateIn("Certification Expiration Date", "036", "D8")),
  effective: optional(s.dateIn("Certification Effective Date", "007", "D8", "RD8")),
};

/** Where what the payer still wants to know is to be sent. */
const contactLoop = (id: string, name: string) =>
  loop(id, name, {
    name: one(
      nameSegment(name, {
        entity: qualifier("L5"),
        ...PERSON_OR_ORGANIZATION,
        ...LAST_NAME_OPTIONAL,
        ...GIVEN_NAMES,
        ...NOT_IDENTIFIED,
      }),
    ),
    ...s.residence,
    contact: optional(contact("IC", `${name} Information`, "EM", "FX", "TE", "UR")),
  });

const SERVICE_PROVIDER = "Service Provider";
const serviceLoop = level("2000F", "Service Level", "SS", {
  traces: many(p.traceBy("Service Trace Number", code("1", "2")), 3),
  validations: validations("Service Request Validation", REVIEW_REASONS),
  review: optional(s.review),
  decision: optional(s.decision),
  ...s.previousReview,
  serviceDate: optional(s.dateIn("Service Date", "472", "D8", "RD8")),
  ...DECISION_DATES,
  requested: optional(c.requestedInformation),
  ...s.SERVICE,
  providers: many(
    loop("2010FA", "Service Provider Name", {
      name: one(s.providerName("Service Provider Name")),
      ...s.providerDetails(SERVICE_PROVIDER),
      validations: validations("Service Provider Request Validation", PROVIDER_REASONS),
      specialty: s.providerSpecialty(SERVICE_PROVIDER),
    }),
    12,
  ),
  contact: optional(contactLoop("2010FB", "Additional Service Information Contact Name")),
});

const EVENT_PROVIDER = "Patient Event Provider";
const eventLoop = level("2000E", "Patient Event Level", "EV", {
  traces: many(p.traceBy("Patient Event Tracking Number", code("1", "2")), 3),
  validations: validations("Patient Event Request Validation", REVIEW_REASONS),
  review: one(s.review),
  decision: optional(s.decision),
  ...s.previousReview,
  ...s.EVENT_DATES,
  ...DECISION_DATES,
  diagnoses: optional(c.diagnoses),
  delivery: optional(s.delivery),
  ...s.CONDITION,
  providers: many(
    loop("2010EA", "Patient Event Provider Name", {
      name: one(s.providerName("Patient Event Provider Name")),
      ...s.providerDetails(EVENT_PROVIDER),
      validations: validations("Patient Event Provider Request Validation", PROVIDER_REASONS),
      specialty: s.providerSpecialty(EVENT_PROVIDER),
    }),
    14,
  ),
  contact: optional(contactLoop("2010EB", "Additional Patient Information Contact Name")),
  transports: many(
    loop("2010EC", "Patient Event Transport Information", {
      name: one(s.transportName),
      ...s.transportAddress,
      validations: validations("Patient Event Transport Request Validation", PROVIDER_REASONS),
    }),
    5,
  ),
  services: many(serviceLoop),
});

const dependentLoop = level("2000D", "Dependent Level", "23", {
  name: one(
    loop("2010D", "Dependent Name", {
      name: one(s.dependentName),
      additionalIds: s.dependentIds,
      ...s.residence,
      validations: validations("Dependent Request Validation", PERSON_REASONS),
      demographics: optional(s.demographics("Dependent Demographic Information")),
      relationship: optional(s.dependentRelationship),
    }),
  ),
  events: many(eventLoop),
});

const subscriberLoop = level("2000C", "Subscriber Level", "22", {
  name: one(
    loop("2010C", "Subscriber Name", {
      name: one(s.subscriberName),
      additionalIds: s.subscriberIds,
      ...s.residence,
      validations: validations("Subscriber Request Validation", PERSON_REASONS),
      demographics: optional(s.demographics("Subscriber Demographic Information")),
      relationship: optional(s.subscriberRelationship),
    }),
  ),
  events: many(eventLoop),
  dependents: many(dependentLoop, 1),
});

const requesterLoop = level("2000B", "Requester Level", "21", {
  name: one(
    loop("2010B", "Requester Name", {
      name: one(s.requesterName),
      additionalIds: s.requesterIds,
      validations: validations("Requester Request Validation", `${PROVIDER_REASONS} 50`),
      provider: optional(s.requesterRole),
    }),
  ),
  subscribers: many(subscriberLoop, 1),
});

const organizationLoop = level("2000A", "Utilization Management Organization (UMO) Level", "20", {
  validations: validations("Request Validation", "04 41 42 79"),
  name: one(
    loop("2010A", "Utilization Management Organization (UMO) Name", {
      name: one(s.umoName),
      contact: optional(
        contact(
          "IC",
          "Utilization Management Organization (UMO) Contact Information",
          "EM",
          "FX",
          "TE",
          "UR",
        ),
      ),
      validations: validations(
        "Utilization Management Organization (UMO) Request Validation",
        "04 41 42 79 80 T4",
      ),
    }),
  ),
  requesters: many(requesterLoop, 1),
});

const root = loop("", "Health Care Services Review: Response", {
  beginning: one(s.reviewHeader(code("11"), code("18", "19", "AT", "RU"))),
  organizations: some(organizationLoop, 1),
});

const AUTHORITY = "005010X217 response";
const answered = [
  saysSomething(
    organizationLoop,
    {
      id: "278/organization-answered",
      authority: `${AUTHORITY}, loop 2000A`,
      at: "name",
      message: "Nothing is answered: a requester (2000B) or a rejection (AAA) must follow.",
    },
    ({ validations: whole, name, requesters }) => [whole, name.validations, requesters],
  ),
  saysSomething(
    eventLoop,
    {
      id: "278/event-answered",
      authority: `${AUTHORITY}, loop 2000E`,
      at: "review",
      message: "The event is neither decided (HCR) nor refused (AAA); one of the two is required.",
    },
    ({ validations: refused, decision }) => [refused, decision],
  ),
];

export const guide278response = {
  id: "005010X217",
  aliases: ["005010X217E1", "005010X217E2"],
  transaction: "278",
  functionalId: "HI",
  shortName: "278",
  name: "Health Care Services Review: Response",
  authority: "ASC X12N implementation guide 005010X217, adopted by 45 CFR 162.1302",
  purposes: ["11"],
  root,
  rules: [
    ...answered,
    ...decisionRules(eventLoop, serviceLoop),
    ...serviceRules(serviceLoop),
    ...formRules("278", AUTHORITY, root),
  ],
} as const satisfies Guide<typeof root>;

export type ServicesReviewResponse = Infer<typeof root>;
export type ServicesReviewResponseInput = Input<typeof root>;
