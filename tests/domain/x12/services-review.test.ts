import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { guide278request, type ServicesReviewRequestInput } from "@/domain/x12/guides/278-request";
import { guide278response, type ServicesReviewResponseInput } from "@/domain/x12/guides/278-response";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const organization = {
  entity: "X3",
  entityType: "2",
  lastNameOrOrganization: "Summit Health",
  idQualifier: "PI",
  id: "SUMMIT",
} as const;
const requester = {
  entity: "1P",
  entityType: "2",
  lastNameOrOrganization: "Harbor Clinic",
  idQualifier: "XX",
  id: "1234567893",
} as const;
const patient = { lastName: "Stone", firstName: "Mara", idQualifier: "MI", id: "M100200" } as const;

const request: ServicesReviewRequestInput = {
  beginning: { purpose: "13", reference: "R55", date: calendarDate("2026-03-02"), time: "0930" },
  organizations: [
    {
      name: { name: organization },
      requesters: [
        {
          name: { name: requester },
          subscribers: [
            {
              name: { name: patient },
              events: [
                {
                  traces: [{ traceType: "1", number: "EV1", assigner: "9HARBOR100" }],
                  review: { category: "AR", certificationType: "I", serviceType: "2" },
                  admission: { period: { from: calendarDate("2026-03-20") } },
                  diagnoses: { diagnoses: [{ qualifier: "ABK", code: "K8020" }] },
                  delivery: { quantityQualifier: "DY", quantity: "3" },
                  services: [
                    {
                      institutional: {
                        procedure: { qualifier: "HC", code: "47562" },
                        unit: "UN",
                        quantity: "1",
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const response: ServicesReviewResponseInput = {
  beginning: { purpose: "11", reference: "R55", date: calendarDate("2026-03-03"), time: "0810", type: "18" },
  organizations: [
    {
      name: { name: organization },
      requesters: [
        {
          name: { name: requester },
          subscribers: [
            {
              name: { name: patient },
              events: [
                {
                  traces: [{ traceType: "2", number: "EV1", assigner: "9HARBOR100" }],
                  review: { category: "AR", certificationType: "I", serviceType: "2" },
                  decision: { action: "A6", number: "AUTH-81", reasons: ["0V"] },
                  admission: { period: { from: calendarDate("2026-03-20") } },
                  delivery: { quantityQualifier: "DY", quantity: "2" },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

test("EDI-9: a request for review is written from typed values, byte for byte as the guide wants it", () => {
  expect(writeExample(guide278request, request).split("\n").slice(2, -2)).toEqual([
    "ST*278*0001*005010X217~",
    "BHT*0007*13*R55*20260302*0930~",
    "HL*1**20*1~",
    "NM1*X3*2*Summit Health*****PI*SUMMIT~",
    "HL*2*1*21*1~",
    "NM1*1P*2*Harbor Clinic*****XX*1234567893~",
    "HL*3*2*22*1~",
    "NM1*IL*1*Stone*Mara****MI*M100200~",
    "HL*4*3*EV*1~",
    "TRN*1*EV1*9HARBOR100~",
    "UM*AR*I*2~",
    "DTP*435*D8*20260320~",
    "HI*ABK:K8020~",
    "HSD*DY*3~",
    "HL*5*4*SS*0~",
    "SV2**HC:47562**UN*1~",
    "SE*17*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: what was decided is read from the response", () => {
  const found: unknown[] = [];
  const file = readInterchanges(writeExample(guide278response, response));
  for (const { value } of acceptedSets(file, guide278response))
    for (const { requesters } of value.organizations)
      for (const { subscribers } of requesters)
        for (const { traces, decision, delivery } of subscribers.flatMap(({ events }) => events))
          found.push(traces[0]?.number, decision?.action, decision?.number, delivery?.quantity);
  expect(found).toEqual(["EV1", "A6", "AUTH-81", "2"]);
  expect([...acceptedSets(file, guide278request)]).toEqual([]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/278.md", "tests/domain/x12/services-review.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
