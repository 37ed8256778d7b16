/** The payers behind the practice payer, each with manners of its own. All invented. */
export interface PayerManners {
  readonly payerId: string;
  readonly name: string;
  readonly address: {
    readonly line: string;
    readonly city: string;
    readonly state: string;
    readonly zip: string;
  };
  /** TRN03: 1 and nine digits. */
  readonly traceId: string;
  readonly filingIndicator: "12" | "13" | "14" | "15" | "16" | "HM" | "MB" | "MC" | "ZZ";
  /** Share of the charge it allows, percent. */
  readonly allowedPercent: number;
  /** Of the allowed amount, percent; 0 for Medicaid. */
  readonly coinsurancePercent: number;
  readonly copayCents: bigint;
  readonly sequestration: boolean;
  /** Days from receipt to decision: shortest, and how many more may pass. */
  readonly decisionDays: { readonly from: number; readonly spread: number };
  /** 0 Sunday … 6 Saturday: the weekday on which it pays. */
  readonly payWeekday: number;
  readonly filingLimitDays: number;
  /** Of a thousand claims, how many it refuses for reasons of its own. */
  readonly refusalsPerThousand: number;
  /** Whether it bundles a visit into a procedure of the same day without modifier 25. */
  readonly bundlesVisits: boolean;
  /** Procedure prefixes that need a prior authorization. */
  readonly authorizationPrefixes: readonly string[];
}

const omaha = { line: "PO Box 4100", city: "Omaha", state: "NE", zip: "681034100" };

export const PAYERS: readonly PayerManners[] = [
  {
    payerId: "NORTHMK",
    name: "Northmark Medicare Advantage",
    address: omaha,
    traceId: "1470000001",
    filingIndicator: "16",
    allowedPercent: 46,
    coinsurancePercent: 20,
    copayCents: 2_000n,
    sequestration: true,
    decisionDays: { from: 14, spread: 16 },
    payWeekday: 2,
    filingLimitDays: 365,
    refusalsPerThousand: 95,
    bundlesVisits: true,
    authorizationPrefixes: ["7055", "7372", "7322", "7214", "7414", "6498", "2744"],
  },
  {
    payerId: "COBALT1",
    name: "Cobalt Mutual",
    address: { line: "800 Front Street", city: "Hartford", state: "CT", zip: "061030800" },
    traceId: "1470000002",
    filingIndicator: "12",
    allowedPercent: 68,
    coinsurancePercent: 10,
    copayCents: 2_500n,
    sequestration: false,
    decisionDays: { from: 10, spread: 14 },
    payWeekday: 4,
    filingLimitDays: 180,
    refusalsPerThousand: 60,
    bundlesVisits: true,
    authorizationPrefixes: ["7055", "7372", "7214"],
  },
  {
    payerId: "PRAIRIE",
    name: "Prairie State Medicaid",
    address: { line: "PO Box 77", city: "Springfield", state: "IL", zip: "627050077" },
    traceId: "1470000003",
    filingIndicator: "MC",
    allowedPercent: 38,
    coinsurancePercent: 0,
    copayCents: 0n,
    sequestration: false,
    decisionDays: { from: 18, spread: 20 },
    payWeekday: 5,
    filingLimitDays: 365,
    refusalsPerThousand: 85,
    bundlesVisits: false,
    authorizationPrefixes: ["7055"],
  },
  {
    payerId: "HARBORH",
    name: "Harbor Health Plan",
    address: { line: "12 Pier Road", city: "Portland", state: "ME", zip: "041010012" },
    traceId: "1470000004",
    filingIndicator: "HM",
    allowedPercent: 61,
    coinsurancePercent: 15,
    copayCents: 3_000n,
    sequestration: false,
    decisionDays: { from: 12, spread: 12 },
    payWeekday: 3,
    filingLimitDays: 120,
    refusalsPerThousand: 55,
    bundlesVisits: true,
    authorizationPrefixes: ["7372", "7055", "4537"],
  },
  {
    payerId: "MEDPARTB",
    name: "Medicare Part B",
    address: { line: "PO Box 100", city: "Baltimore", state: "MD", zip: "212440100" },
    traceId: "1470000005",
    filingIndicator: "MB",
    allowedPercent: 44,
    coinsurancePercent: 20,
    copayCents: 0n,
    sequestration: true,
    decisionDays: { from: 14, spread: 5 },
    payWeekday: 1,
    filingLimitDays: 365,
    refusalsPerThousand: 40,
    bundlesVisits: true,
    authorizationPrefixes: [],
  },
  {
    payerId: "SUMMITE",
    name: "Summit Employers Trust",
    address: { line: "1 Ridge Plaza", city: "Denver", state: "CO", zip: "802020001" },
    traceId: "1470000006",
    filingIndicator: "12",
    allowedPercent: 72,
    coinsurancePercent: 20,
    copayCents: 2_000n,
    sequestration: false,
    decisionDays: { from: 15, spread: 25 },
    payWeekday: 4,
    filingLimitDays: 90,
    refusalsPerThousand: 50,
    bundlesVisits: false,
    authorizationPrefixes: ["7055", "7372"],
  },
];

const BY_ID = new Map(PAYERS.map((payer) => [payer.payerId, payer]));
export const payerManners = (payerId: string): PayerManners | undefined => BY_ID.get(payerId);
