import { listPayers } from "../../src/server/queries/settings/list-payers";
import { addFacility } from "../../src/server/use-cases/settings/add-facility";
import { addPayer } from "../../src/server/use-cases/settings/add-payer";
import { addPractice } from "../../src/server/use-cases/settings/add-practice";
import { addProvider } from "../../src/server/use-cases/settings/add-provider";
import { addTradingPartner } from "../../src/server/use-cases/settings/add-trading-partner";
import { loadFeeSchedule } from "../../src/server/use-cases/settings/load-fee-schedule";
import { seedAppealTemplates } from "../../src/server/use-cases/settings/seed-appeal-templates";
import { seedDeadlineRules } from "../../src/server/use-cases/settings/seed-deadline-rules";
import { fillCodeBook } from "./demo-code-book";
import { demoNpi } from "./demo-npi";
import { DEMO_PRICES } from "./demo-prices";
import type { DemoStage } from "./demo-stage";

export interface DemoProvider {
  readonly npi: string;
  readonly specialty: string;
  readonly name: string;
}

const ADDRESS = { addressLine: "100 Harbor Way", city: "Lakeshore", state: "OH", zip: "441160001" };

const PROVIDERS: readonly (readonly [specialty: string, last: string, first: string, taxonomy: string])[] = [
  ["internal medicine", "Okafor", "Adaeze", "207R00000X"],
  ["family medicine", "Brennan", "Colm", "207Q00000X"],
  ["cardiology", "Iyer", "Meera", "207RC0000X"],
  ["orthopedics", "Haas", "Felix", "207X00000X"],
  ["dermatology", "Sato", "Yuki", "207N00000X"],
  ["obstetrics and gynecology", "Moreau", "Claire", "207V00000X"],
  ["pediatrics", "Nwosu", "Ifeoma", "208000000X"],
  ["psychiatry", "Keller", "Anna", "2084P0800X"],
  ["neurology", "Rossi", "Paolo", "2084N0400X"],
  ["ophthalmology", "Lind", "Astrid", "207W00000X"],
  ["urology", "Fischer", "Jonas", "208800000X"],
  ["gastroenterology", "Castillo", "Elena", "207RG0100X"],
  ["otolaryngology", "Bakker", "Sanne", "207Y00000X"],
  ["endocrinology", "Novak", "Petra", "207RE0101X"],
  ["physical therapy", "Quinn", "Maeve", "225100000X"],
  ["emergency medicine", "Adeyemi", "Tunde", "207P00000X"],
];

const PAYERS = [
  ["Northmark Medicare Advantage", "NORTHMK", "medicare-advantage", "16", 365, "^MA\\d{9}$"],
  ["Cobalt Mutual", "COBALT1", "commercial", "CI", 180, "^CM\\d{9}$"],
  ["Prairie State Medicaid", "PRAIRIE", "medicaid", "MC", 365, "^PS\\d{9}$"],
  ["Harbor Health Plan", "HARBORH", "commercial", "HM", 120, "^HH\\d{9}$"],
  ["Medicare Part B", "MEDPARTB", "medicare-ffs", "MB", 365, "^1\\d{9}$"],
  ["Summit Employers Trust", "SUMMITE", "commercial", "CI", 90, "^SE\\d{9}$"],
] as const;

/** Sets the demo practice up as an administrator would: billing entity, places, people, payers, prices. */
export async function openDemoOffice(stage: DemoStage): Promise<{
  readonly providers: readonly DemoProvider[];
  readonly tradingPartnerId: string;
}> {
  const admin = stage.people.administrator;
  await stage.run(addPractice, admin, {
    name: "Lakeshore Medical Group",
    npi: demoNpi(1),
    taxId: "341234567",
    taxonomyCode: "261QM1300X",
    ...ADDRESS,
    phone: "2165550100",
    payTo: null,
  });
  for (const [name, placeOfService, serial] of [
    ["Lakeshore Main Office", "11", 2],
    ["Lakeshore Surgery Center", "24", 3],
    ["Lakeshore Emergency Center", "23", 4],
  ] as const)
    await stage.run(addFacility, admin, { name, npi: demoNpi(serial), placeOfService, ...ADDRESS });

  const providers: DemoProvider[] = [];
  for (const [index, [specialty, lastName, firstName, taxonomyCode]] of PROVIDERS.entries()) {
    const npi = demoNpi(100 + index);
    const userId = lastName === "Okafor" ? stage.people.clinician.userId : null;
    const credentials = specialty === "physical therapy" ? "DPT" : "MD";
    await stage.run(addProvider, admin, {
      npi,
      lastName,
      firstName,
      credentials,
      taxonomyCode,
      specialty,
      userId,
    });
    providers.push({ npi, specialty, name: `${firstName.charAt(0)}. ${lastName}, ${credentials}` });
  }

  const tradingPartnerId = await openPayers(stage);
  await stage.run(seedDeadlineRules, admin, {});
  await stage.run(seedAppealTemplates, admin, {});
  await stage.run(loadFeeSchedule, admin, { effectiveFrom: "2024-01-01", prices: [...DEMO_PRICES] });
  const [payer] = await stage.read(listPayers, admin, {});
  if (payer) await fillCodeBook(stage, payer.id);
  return { providers, tradingPartnerId };
}

/** Every payer is reached through the practice payer. Answers the partner's id. */
async function openPayers(stage: DemoStage): Promise<string> {
  const admin = stage.people.administrator;
  const partner = await stage.run(addTradingPartner, admin, {
    name: "Practice payer",
    interchangeQualifier: "ZZ",
    interchangeId: "PRACTICEPAYER",
    applicationId: "PRACTICEPAYER",
    senderQualifier: "ZZ",
    senderId: "LAKESHORE",
    usage: "T",
    host: stage.payerHost,
    port: stage.payerPort,
    userName: "lakeshore",
    hostKey: null,
    outboundFolder: "/outbound",
    inboundFolder: "/inbound",
  });
  for (const [name, payerId, program, filingIndicator, filingLimitDays, memberIdPattern] of PAYERS)
    await stage.run(addPayer, admin, {
      name,
      payerId,
      program,
      filingIndicator,
      filingLimitDays,
      memberIdPattern,
      addressLine: "PO Box 4100",
      city: "Omaha",
      state: "NE",
      zip: "681034100",
      acknowledgmentDays: 3,
      responseDays: 45,
      tradingPartnerId: partner.id,
    });
  return partner.id;
}
