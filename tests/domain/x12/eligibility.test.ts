import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type EligibilityInquiryInput, guide270 } from "@/domain/x12/guides/270";
import { type EligibilityResponseInput, guide271 } from "@/domain/x12/guides/271";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { home, member, writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const source = {
  name: {
    entity: "PR",
    entityType: "2",
    lastNameOrOrganization: "Summit Health",
    idQualifier: "PI",
    id: "SUMMIT",
  },
} as const;
const clinic = {
  name: {
    entity: "1P",
    entityType: "2",
    lastNameOrOrganization: "Harbor Clinic",
    idQualifier: "XX",
    id: "1234567893",
  },
} as const;

const inquiry: EligibilityInquiryInput = {
  beginning: { purpose: "13", reference: "E77", date: calendarDate("2026-03-02"), time: "0930" },
  sources: [
    {
      name: source,
      receivers: [
        {
          name: clinic,
          subscribers: [
            {
              traces: [{ traceType: "1", number: "T1", assigner: "9HARBOR100" }],
              name: {
                name: member,
                demographics: { birth: { from: calendarDate("1984-07-19") }, gender: "F" },
                dates: [{ qualifier: "291", period: { from: calendarDate("2026-03-02") } }],
              },
              inquiries: [
                { inquiry: { serviceTypes: ["30", "98"] } },
                { inquiry: { procedure: { qualifier: "HC", code: "93000" } } },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const response: EligibilityResponseInput = {
  beginning: { purpose: "11", reference: "E77", date: calendarDate("2026-03-02"), time: "0931" },
  sources: [
    {
      name: source,
      receivers: [
        {
          name: clinic,
          subscribers: [
            {
              traces: [{ traceType: "2", number: "T1", assigner: "9HARBOR100" }],
              name: { name: member, ...home },
              benefits: [
                {
                  benefit: {
                    information: "1",
                    serviceTypes: ["30"],
                    insuranceType: "HM",
                    plan: "Summit Gold",
                  },
                },
                {
                  benefit: {
                    information: "B",
                    coverageLevel: "IND",
                    serviceTypes: ["98"],
                    timePeriod: "27",
                    amount: 2500n,
                    inNetwork: "Y",
                  },
                  messages: [{ text: "Per visit" }],
                },
                {
                  benefit: { information: "A", serviceTypes: ["98"], percent: ".2", inNetwork: "N" },
                  related: {
                    start: {},
                    entities: [
                      {
                        name: {
                          entity: "P3",
                          entityType: "1",
                          lastNameOrOrganization: "Okafor",
                          firstName: "Ada",
                        },
                        contacts: [{ qualifier: "TE", number: "5555550111" }],
                      },
                    ],
                    end: {},
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

test("EDI-9: a 270 is written from typed values, byte for byte as the guide wants it", () => {
  expect(writeExample(guide270, inquiry).split("\n").slice(2, -2)).toEqual([
    "ST*270*0001*005010X279A1~",
    "BHT*0022*13*E77*20260302*0930~",
    "HL*1**20*1~",
    "NM1*PR*2*Summit Health*****PI*SUMMIT~",
    "HL*2*1*21*1~",
    "NM1*1P*2*Harbor Clinic*****XX*1234567893~",
    "HL*3*2*22*0~",
    "TRN*1*T1*9HARBOR100~",
    "NM1*IL*1*Stone*Mara****MI*M100200~",
    "DMG*D8*19840719*F~",
    "DTP*291*D8*20260302~",
    "EQ*30^98~",
    "EQ**HC:93000~",
    "SE*14*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: what a member has is read from a 271", () => {
  const text = writeExample(guide271, response);
  expect(text).toContain(
    "\nEB*A**98*****.2****N~\nLS*2120~\nNM1*P3*1*Okafor*Ada~\nPER*IC**TE*5555550111~\nLE*2120~\n",
  );
  const found: unknown[] = [];
  const file = readInterchanges(text);
  for (const { value } of acceptedSets(file, guide271))
    for (const { receivers } of value.sources)
      for (const { subscribers } of receivers)
        for (const { name, benefits } of subscribers) {
          const isKnown = name.validations.length === 0; // otherwise AAA: reason and what to do
          const isActive = benefits.some(({ benefit }) => benefit.information === "1");
          const copay = benefits.find(
            ({ benefit }) => benefit.information === "B" && benefit.inNetwork === "Y",
          );
          found.push(name.name.id, isKnown, isActive, copay?.benefit.amount, copay?.messages[0]?.text);
        }
  expect(found).toEqual(["M100200", true, true, 2500n, "Per visit"]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/270-271.md", "tests/domain/x12/eligibility.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
