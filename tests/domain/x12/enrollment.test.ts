import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type EnrollmentInput, guide834 } from "@/domain/x12/guides/834";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { home, writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const enrollment: EnrollmentInput = {
  beginning: {
    purpose: "00",
    reference: "F1",
    date: calendarDate("2026-03-02"),
    time: "0930",
    action: "2",
  },
  totals: [{ qualifier: "TO", quantity: "1" }],
  sponsor: { name: { name: "Harbor Clinic", idQualifier: "FI", id: "123456789" } },
  payer: { name: { name: "Summit Health", idQualifier: "FI", id: "987654321" } },
  members: [
    {
      level: {
        isSubscriber: "Y",
        relationship: "18",
        maintenanceType: "021",
        maintenanceReason: "28",
        benefitStatus: "A",
        employment: "FT",
      },
      subscriberId: { qualifier: "0F", reference: "M100200" },
      dates: [{ qualifier: "356", date: calendarDate("2026-04-01") }],
      member: {
        name: { entity: "IL", lastName: "Stone", firstName: "Mara", idQualifier: "34", id: "123456789" },
        ...home,
        demographics: { birthDate: calendarDate("1984-07-19"), gender: "F" },
      },
      coverages: [
        {
          coverage: { maintenanceType: "021", line: "HMO", plan: "Gold", level: "FAM" },
          dates: [{ qualifier: "348", period: { from: calendarDate("2026-04-01") } }],
        },
      ],
    },
  ],
};

test("EDI-9: an 834 is written from typed values, byte for byte as the guide wants it", () => {
  expect(writeExample(guide834, enrollment).split("\n").slice(2, -2)).toEqual([
    "ST*834*0001*005010X220A1~",
    "BGN*00*F1*20260302*0930****2~",
    "QTY*TO*1~",
    "N1*P5*Harbor Clinic*FI*123456789~",
    "N1*IN*Summit Health*FI*987654321~",
    "INS*Y*18*021*28*A***FT~",
    "REF*0F*M100200~",
    "DTP*356*D8*20260401~",
    "NM1*IL*1*Stone*Mara****34*123456789~",
    "N3*4 Hill Street~",
    "N4*Portland*ME*04101~",
    "DMG*D8*19840719*F~",
    "HD*021**HMO*Gold*FAM~",
    "DTP*348*D8*20260401~",
    "SE*15*0001~",
    "GE*1*102~",
  ]);
});

test("EDI-9: who is covered from when is read from an 834", () => {
  const found: unknown[] = [];
  const file = readInterchanges(writeExample(guide834, enrollment));
  for (const { value } of acceptedSets(file, guide834))
    for (const { level, subscriberId, member, coverages } of value.members)
      for (const { coverage, dates } of coverages)
        found.push(
          subscriberId.reference,
          member.name.firstName,
          level.maintenanceType, // 021 joins, 001 changes, 024 leaves, 025 is back, 030 is listed
          coverage.plan,
          dates.find(({ qualifier }) => qualifier === "348")?.period.from,
        );
  expect(found).toEqual(["M100200", "Mara", "021", "Gold", "2026-04-01"]);
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/834.md", "tests/domain/x12/enrollment.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
