import type { PayerProgram } from "../claims/claim";
import type { DeadlineTerms } from "../shared/deadline";
import type { Cents } from "../shared/money";

/**
 * Seeds of the appeal clocks. An office confirms each row from its contracts, plan notices and state law before alarms
 * rely on it; unconfirmed rows are marked on every deadline. The date printed on a notice wins if it is earlier.
 */
export interface AppealLevelSeed {
  readonly program: PayerProgram;
  readonly level: number;
  readonly name: string;
  readonly terms: DeadlineTerms;
  readonly filedWhen: "sent" | "received";
  readonly decisionDays?: number;
  readonly minimumAmount?: Cents;
  readonly source: string;
}

const days = (count: number, receiptPresumptionDays: number): DeadlineTerms => ({
  count,
  unit: "day",
  calendar: "calendar",
  receiptPresumptionDays,
});

export const APPEAL_LEVEL_SEEDS: readonly AppealLevelSeed[] = [
  {
    program: "medicare-ffs",
    level: 1,
    name: "Redetermination",
    terms: days(120, 5),
    filedWhen: "received",
    decisionDays: 60,
    source: "42 CFR 405.942",
  },
  {
    program: "medicare-ffs",
    level: 2,
    name: "Reconsideration",
    terms: days(180, 5),
    filedWhen: "received",
    decisionDays: 60,
    source: "42 CFR 405.962",
  },
  {
    program: "medicare-ffs",
    level: 3,
    name: "Hearing",
    terms: days(60, 5),
    filedWhen: "received",
    decisionDays: 90,
    minimumAmount: 20_000n,
    source: "42 CFR 405.1002; Federal Register 2025-21879 (2026 amount)",
  },
  {
    program: "medicare-advantage",
    level: 1,
    name: "Plan reconsideration",
    terms: days(65, 0),
    filedWhen: "received",
    decisionDays: 60,
    source: "CMS-4205-F; Part C guidance",
  },
  {
    program: "medicaid",
    level: 1,
    name: "Plan appeal",
    terms: days(60, 0),
    filedWhen: "received",
    source: "42 CFR 438.402",
  },
  {
    program: "commercial",
    level: 1,
    name: "First internal appeal",
    terms: days(180, 0),
    filedWhen: "received",
    decisionDays: 60,
    source: "29 CFR 2560.503-1",
  },
  {
    program: "commercial",
    level: 2,
    name: "Second internal appeal",
    terms: days(60, 0),
    filedWhen: "received",
    decisionDays: 60,
    source: "contract; to be confirmed by the office",
  },
];
