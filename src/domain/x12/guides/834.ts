/** Benefit enrollment and maintenance, 005010X220A1. Order in the object is order on the wire. */
import {
  code,
  fixed,
  type Infer,
  type Input,
  loop,
  many,
  notUsed,
  one,
  optional,
  qualifier,
  repeated,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { codeOf, date, decimal, identifier, integer, text, time } from "../element-types";
import { foldingRule, type Guide, type RuleFinding, rule } from "../guide";
import * as m from "./834-member";
import { endsAfterBeginning } from "./begin-and-end";
import { cityStateZip, reference, streetAddress, YES_NO } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import { formRules } from "./form-rules";
import {
  identifiedBy,
  LAST_NAME_OPTIONAL,
  NO_GIVEN_NAMES,
  nameSegment,
  ORGANIZATION,
  organizationSegment,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";
import { loopHeader, loopTrailer, periodIn, referenceIn } from "./patient-blocks";

const providerLoop = loop("2310", "Provider Information", {
  number: one(segment("LX", "Provider Information", { number: required(integer(6), "Assigned Number") })),
  name: one(
    segment(
      "NM1",
      "Provider Name",
      {
        entity: qualifierIn("1X 3D 80 FA OD P3 QA QN Y2"),
        ...PERSON_OR_ORGANIZATION,
        ...LAST_NAME_OPTIONAL,
        firstName: situational(text(35)),
        middleName: situational(text(25)),
        prefix: situational(text(10)),
        suffix: situational(text(10)),
        ...perhapsIdentifiedBy(codesIn("34 FI SV XX")),
        relationship: required(code("25", "26", "72"), "Entity Relationship Code"),
      },
      "P0809",
    ),
  ),
  addresses: many(streetAddress, 2),
  city: optional(cityStateZip),
  numbers: many(m.numbersOf("IC", "Provider Communications Numbers", m.ALL_NUMBERS), 2),
  change: optional(
    segment("PLA", "Provider Change Reason", {
      action: fixed("2", "Action Code"),
      entity: fixed("1P", "Entity Identifier Code"),
      date: required(date, "Provider Effective Date"),
      time: notUsed,
      reason: required(codesIn("14 22 46 AA AB AC AD AE AF AG AH AI AJ"), "Maintenance Reason Code"),
    }),
  ),
});

const coordinationLoop = loop("2320", "Coordination of Benefits", {
  coordination: one(
    segment("COB", "Coordination of Benefits", {
      payerResponsibility: required(code("P", "S", "T", "U"), "Payer Responsibility Sequence Number Code"),
      policyNumber: situational(identifier(50), "Member Group or Policy Number"),
      coordination: required(code("1", "5", "6"), "Coordination of Benefits Code"),
      serviceTypes: situational(repeated(codesIn("1 35 48 50 54 89 90 A4 AG AL BB"), 9), "Service Type Code"),
    }),
  ),
  additionalIds: many(referenceIn("Additional Coordination of Benefits Identifiers", "60 6P SY ZZ"), 4),
  dates: many(m.dayIn("Coordination of Benefits Eligibility Dates", "344 345"), 2),
  entities: many(
    loop("2330", "Coordination of Benefits Related Entity", {
      name: one(
        nameSegment("Coordination of Benefits Related Entity", {
          entity: qualifierIn("36 GW IN"),
          ...ORGANIZATION,
          organization: situational(text(60), "Coordination of Benefits Insurer Name"),
          ...NO_GIVEN_NAMES,
          ...perhapsIdentifiedBy(code("FI", "NI", "XV")),
        }),
      ),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      numbers: optional(m.numbersOf("CN", "Administrative Communications Contact", code("TE"), 1)),
    }),
    3,
  ),
});

const COVERAGE_LINES = "AG AH AJ AK DCP DEN EPO FAC HE HLT HMO LTC LTD MM MOD PDG POS PPO PRA STD UR VIS";
export const coverageLoop = loop("2300", "Health Coverage", {
  coverage: one(
    segment("HD", "Health Coverage", {
      maintenanceType: required(codesIn("001 002 021 024 025 026 030 032"), "Maintenance Type Code"),
      maintenanceReason: notUsed,
      line: required(codesIn(COVERAGE_LINES), "Insurance Line Code"),
      plan: situational(text(50), "Plan Coverage Description"),
      level: situational(
        codesIn("CHD DEP E1D E2D E3D E5D E6D E7D E8D E9D ECH EMP ESP FAM IND SPC SPO TWO"),
        "Coverage Level Code",
      ),
      count1: notUsed,
      count2: notUsed,
      underwriting: notUsed,
      isLate: situational(YES_NO, "Late Enrollment Indicator"),
    }),
  ),
  dates: some(periodIn("Health Coverage Dates", "300 303 343 348 349 543 695", "D8", "RD8"), 6),
  amounts: many(m.amountIn("Health Coverage Policy", m.POLICY_AMOUNTS), 9),
  policyNumbers: many(
    referenceIn("Health Coverage Policy Number", "17 1L 9V CE E8 M7 PID RB X9 XM XX1 XX2 ZX ZZ"),
    14,
  ),
  priorCoverageMonths: optional(reference("QQ", "Prior Coverage Months")),
  cards: many(
    segment("IDC", "Identification Card", {
      plan: required(text(50), "Plan Coverage Description"),
      type: required(code("D", "H", "P"), "Identification Card Type Code"),
      count: situational(decimal(15), "Identification Card Count"),
      action: situational(code("1", "2", "RX"), "Action Code"),
    }),
    3,
  ),
  providers: many(providerLoop, 30),
  coordination: many(coordinationLoop, 5),
});

const reportingLoop = loop("2700", "Additional Reporting Categories", {
  start: one(loopHeader("2700")),
  categories: some(
    loop("2710", "Member Reporting Categories", {
      number: one(
        segment("LX", "Member Reporting Categories", { number: required(integer(6), "Assigned Number") }),
      ),
      category: optional(
        loop("2750", "Reporting Category", {
          name: one(
            segment("N1", "Reporting Category", {
              entity: qualifier("75"),
              name: required(text(60), "Member Reporting Category Name"),
            }),
          ),
          reference: optional(
            referenceIn("Reporting Category Reference", "00 17 18 19 26 3L 6M 9V 9X GE LU PID XX1 XX2 YY ZZ"),
          ),
          date: optional(periodIn("Reporting Category Date", "007", "D8", "RD8")),
        }),
      ),
    }),
  ),
  end: one(loopTrailer("2700")),
});

const MEMBER_DATES =
  "050 286 296 297 300 301 303 336 337 338 339 340 341 350 351 356 357 383 385 386 393 394 473 474";
const disabilityLoop = loop("2200", "Disability Information", {
  disability: one(
    segment(
      "DSB",
      "Disability Information",
      {
        type: required(code("1", "2", "3", "4"), "Disability Type Code"),
        quantity: notUsed,
        occupation: notUsed,
        intensity: notUsed,
        option: notUsed,
        amount: notUsed,
        codeList: situational(code("DX", "ZZ"), "Product or Service ID Qualifier"),
        diagnosis: situational(codeOf(15), "Diagnosis Code"),
      },
      "P0708",
    ),
  ),
  dates: many(m.dayIn("Disability Eligibility Dates", "360 361"), 2),
});

export const memberLoop = loop("2000", "Member Level Detail", {
  level: one(m.memberLevel),
  subscriberId: one(m.MEMBER_NUMBERS.subscriberId),
  policyNumber: optional(m.MEMBER_NUMBERS.policyNumber),
  supplementalIds: many(m.MEMBER_NUMBERS.supplementalIds, 13),
  dates: many(m.dayIn("Member Level Dates", MEMBER_DATES), 24),
  ...m.MEMBER_NAMES,
  disabilities: many(disabilityLoop),
  coverages: many(coverageLoop, 99),
  reporting: optional(reportingLoop),
});

export const enrollmentRoot = loop("", "Benefit Enrollment and Maintenance", {
  beginning: one(
    segment("BGN", "Beginning Segment", {
      purpose: required(code("00", "15", "22"), "Transaction Set Purpose Code"),
      reference: required(identifier(50), "Transaction Set Reference Number"),
      date: required(date, "Transaction Set Creation Date"),
      time: required(time(8), "Transaction Set Creation Time"),
      timeZone: situational(
        codesIn(
          "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 AD AS AT CD CS CT ED ES ET GM HD HS HT LT MD MS MT ND NS NT PD PS PT TD TS TT UT",
        ),
        "Time Zone Code",
      ),
      original: situational(identifier(50), "Original Transaction Set Reference Number"),
      type: notUsed,
      action: required(code("2", "4", "RX"), "Action Code"),
    }),
  ),
  policyNumber: optional(reference("38", "Transaction Set Policy Number")),
  dates: many(m.dayIn("File Effective Date", "007 090 091 303 382 388")),
  totals: many(
    segment("QTY", "Transaction Set Control Totals", {
      qualifier: qualifierIn("DT ET TO"),
      quantity: required(decimal(15), "Record Totals"),
    }),
    3,
  ),
  sponsor: one(
    loop("1000A", "Sponsor Name", {
      name: one(m.sponsorParty("P5", "Sponsor Name", codesIn("24 94 FI"))),
    }),
  ),
  payer: one(loop("1000B", "Payer", { name: one(m.sponsorParty("IN", "Payer", codesIn("94 FI XV"))) })),
  brokers: many(
    loop("1000C", "TPA or Broker Name", {
      name: one(
        organizationSegment("TPA or Broker Name", qualifierIn("BO TV"), identifiedBy(codesIn("94 FI XV"))),
      ),
      account: optional(
        loop("1100C", "TPA or Broker Account Information", {
          account: one(
            segment("ACT", "TPA or Broker Account Information", {
              number: required(identifier(35), "TPA or Broker Account Number"),
              name: notUsed,
              idQualifier: notUsed,
              id: notUsed,
              accountQualifier: notUsed,
              secondNumber: situational(identifier(35), "TPA or Broker Account Number"),
            }),
          ),
        }),
      ),
    }),
    2,
  ),
  members: some(memberLoop),
});

const AUTHORITY = "005010X220A1";
const subscriberIsSelf = rule(memberLoop, {
  id: "834/subscriber",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, INS01 and INS02`,
  check({ level: { isSubscriber, relationship } }) {
    if ((isSubscriber === "Y") === (relationship === "18")) return;
    return [
      {
        at: "level.relationship",
        value: relationship,
        message:
          isSubscriber === "Y"
            ? "A subscriber (INS01 is Y) is related to nobody but self: INS02 must be 18."
            : "Only a subscriber is self (INS02 is 18); INS01 must then be Y.",
      },
    ];
  },
});

/** Terminating a member or a coverage tells when it ends. */
const endIsDated = rule(memberLoop, {
  id: "834/termination-date",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, DTP*357 and DTP*349`,
  check({ level: { maintenanceType }, dates, coverages }) {
    if (maintenanceType !== "024") return;
    const isDated =
      dates.some(({ qualifier: kind }) => kind === "357") ||
      coverages.some((each) => each.dates.some(({ qualifier: kind }) => kind === "349"));
    if (isDated) return;
    return [
      {
        at: "level.maintenanceType",
        value: "024",
        message:
          "The member is terminated; the end of eligibility (DTP*357) or of coverage (DTP*349) is required.",
      },
    ];
  },
});

const GUIDE = { name: "834", authority: AUTHORITY };
const NOBODY = { subscribers: 0, dependents: 0 };
const totalsAgree = foldingRule(enrollmentRoot, memberLoop, {
  id: "834/control-totals",
  snip: 3,
  severity: "warning",
  authority: `${AUTHORITY}, QTY`,
  start: NOBODY,
  fold: ({ subscribers, dependents }, { level: { isSubscriber } }) =>
    isSubscriber === "Y"
      ? { subscribers: subscribers + 1, dependents }
      : { subscribers, dependents: dependents + 1 },
  *check({ totals }, { subscribers, dependents }): Iterable<RuleFinding> {
    const counted = { ET: subscribers, DT: dependents, TO: subscribers + dependents };
    for (const [at, { qualifier: kind, quantity }] of totals.entries())
      if (quantity !== String(counted[kind]))
        yield {
          at: `totals[${at}].quantity`,
          value: quantity,
          message: `The control total ${kind} is ${quantity}, but there are ${counted[kind]}.`,
        };
  },
});

export const guide834 = {
  id: "005010X220A1",
  aliases: ["005010X220"],
  transaction: "834",
  functionalId: "BE",
  shortName: "834",
  name: "Benefit Enrollment and Maintenance",
  authority: "ASC X12N implementation guide 005010X220 with errata A1, adopted by 45 CFR 162.1502",
  root: enrollmentRoot,
  rules: [
    subscriberIsSelf,
    endIsDated,
    endsAfterBeginning(memberLoop, GUIDE, { begin: "356", end: "357" }),
    endsAfterBeginning(memberLoop, GUIDE, { begin: "340", end: "341" }),
    endsAfterBeginning(coverageLoop, GUIDE, { begin: "348", end: "349" }),
    endsAfterBeginning(coordinationLoop, GUIDE, { begin: "344", end: "345" }),
    endsAfterBeginning(disabilityLoop, GUIDE, { begin: "360", end: "361" }),
    totalsAgree,
    ...formRules("834", AUTHORITY, enrollmentRoot),
  ],
} as const satisfies Guide<typeof enrollmentRoot>;

export type Enrollment = Infer<typeof enrollmentRoot>;
export type EnrollmentInput = Input<typeof enrollmentRoot>;
export type EnrolledMember = Infer<typeof memberLoop>;
