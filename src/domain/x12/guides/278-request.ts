/** Health care services review: request for review, 005010X217. Order in the object is order on the wire. */
import { code, type Infer, type Input, level, loop, many, one, optional, some } from "../definition";
import type { Guide } from "../guide";
import * as c from "./278-conditions";
import { eventRules, serviceRules } from "./278-rules";
import * as s from "./278-segments";
import { saysSomething } from "./answers";
import { contact } from "./building-blocks";
import { formRules } from "./form-rules";
import * as p from "./patient-blocks";

const SERVICE_PROVIDER = "Service Provider";
const serviceLoop = level("2000F", "Service Level", "SS", {
  traces: many(p.traceBy("Service Trace Number", code("1")), 2),
  review: optional(s.review),
  ...s.previousReview,
  serviceDate: optional(s.dateIn("Service Date", "472", "D8", "RD8")),
  ...s.SERVICE,
  providers: many(
    loop("2010F", "Service Provider Name", {
      name: one(s.providerName("Service Provider Name")),
      ...s.providerDetails(SERVICE_PROVIDER),
      specialty: s.providerSpecialty(SERVICE_PROVIDER),
    }),
    12,
  ),
});

const EVENT_PROVIDER = "Patient Event Provider";
export const eventLoop = level("2000E", "Patient Event Level", "EV", {
  traces: many(p.traceBy("Patient Event Tracking Number", code("1")), 2),
  review: one(s.review),
  ...s.previousReview,
  ...s.EVENT_DATES,
  diagnoses: optional(c.diagnoses),
  delivery: optional(s.delivery),
  ambulanceCertification: optional(c.ambulanceCertification),
  chiropracticCertification: optional(c.chiropracticCertification),
  equipment: optional(c.equipmentInformation),
  oxygenCertification: optional(c.oxygenCertification),
  functionalLimitations: optional(c.functionalLimitations),
  activitiesPermitted: optional(c.activitiesPermitted),
  mentalStatus: optional(c.mentalStatus),
  ...s.CONDITION,
  providers: many(
    loop("2010EA", "Patient Event Provider Name", {
      name: one(s.providerName("Patient Event Provider Name")),
      ...s.providerDetails(EVENT_PROVIDER),
      specialty: s.providerSpecialty(EVENT_PROVIDER),
    }),
    14,
  ),
  transports: many(
    loop("2010EB", "Patient Event Transport Information", {
      name: one(s.transportName),
      ...s.transportAddress,
    }),
    5,
  ),
  otherReviews: many(s.otherUmo, 3),
  services: many(serviceLoop),
});

const dependentLoop = level("2000D", "Dependent Level", "23", {
  name: one(
    loop("2010D", "Dependent Name", {
      name: one(s.dependentName),
      additionalIds: s.dependentIds,
      ...s.residence,
      demographics: optional(s.demographics("Dependent Demographic Information")),
      relationship: optional(s.dependentRelationship),
    }),
  ),
  events: some(eventLoop),
});

export const subscriberLoop = level("2000C", "Subscriber Level", "22", {
  name: one(
    loop("2010C", "Subscriber Name", {
      name: one(s.subscriberName),
      additionalIds: s.subscriberIds,
      ...s.residence,
      demographics: optional(s.demographics("Subscriber Demographic Information")),
      relationship: optional(s.subscriberRelationship),
    }),
  ),
  events: many(eventLoop),
  dependents: many(dependentLoop, 1),
});

const root = loop("", "Health Care Services Review: Request", {
  beginning: one(s.reviewHeader(code("01", "13", "36"), code("RU"))),
  organizations: some(
    level("2000A", "Utilization Management Organization (UMO) Level", "20", {
      name: one(loop("2010A", "Utilization Management Organization (UMO) Name", { name: one(s.umoName) })),
      requesters: some(
        level("2000B", "Requester Level", "21", {
          name: one(
            loop("2010B", "Requester Name", {
              name: one(s.requesterName),
              additionalIds: s.requesterIds,
              ...s.residence,
              contact: optional(contact("IC", "Requester Contact Information", "EM", "FX", "TE", "UR")),
              provider: optional(s.requesterRole),
            }),
          ),
          subscribers: some(subscriberLoop, 1),
        }),
        1,
      ),
    }),
    1,
  ),
});

const asksSomething = saysSomething(
  subscriberLoop,
  {
    id: "278/patient-event",
    authority: "005010X217 request, loops 2000D and 2000E",
    at: "name",
    message: "Nothing is to be reviewed: a patient event (2000E) or a dependent (2000D) must follow.",
  },
  ({ events, dependents }) => [events, dependents],
);

export const guide278request = {
  id: "005010X217",
  aliases: ["005010X217E1", "005010X217E2"],
  transaction: "278",
  functionalId: "HI",
  shortName: "278",
  name: "Health Care Services Review: Request for Review",
  authority: "ASC X12N implementation guide 005010X217, adopted by 45 CFR 162.1302",
  purposes: ["01", "13", "36"],
  root,
  rules: [
    asksSomething,
    ...eventRules(eventLoop),
    ...serviceRules(serviceLoop),
    ...formRules("278", "005010X217", root),
  ],
} as const satisfies Guide<typeof root>;

export type ServicesReviewRequest = Infer<typeof root>;
export type ServicesReviewRequestInput = Input<typeof root>;
