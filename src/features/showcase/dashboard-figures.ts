import type { AgeBar } from "@/components/chart/age-bars";
import type { ChartLine } from "@/components/chart/line-chart";
import type { OrderedBar } from "@/components/chart/ordered-bars";
import { type Cents, formatDollars } from "@/domain/shared/money";

export const MONTHS = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];

export const lines: readonly ChartLine[] = [
  { name: "All payers", values: [9.6, 9.9, 9.4, 9.7, 9.8, 9.3, 9.5, 9.6, 9.2, 9.4, 9.3, 9.1] },
  {
    name: "Northmark",
    highlight: true,
    values: [9.2, 9.5, 9.4, 9.9, 10.1, 10.0, 10.6, 10.9, 11.2, 11.4, 12.1, 12.5],
  },
];

const bar = (name: string, cents: bigint, share: string): OrderedBar => ({
  name,
  size: cents,
  text: formatDollars(cents),
  share,
});
export const reasons: readonly OrderedBar[] = [
  { ...bar("Authorization absent", 11_329_387n, "29 %"), highlight: true },
  bar("Not medically necessary", 7_942_250n, "50 %"),
  bar("Not eligible on date", 5_411_631n, "63 %"),
  bar("Bundled with other", 4_360_451n, "75 %"),
  bar("Timely filing", 2_764_215n, "82 %"),
  bar("All other reasons", 7_124_666n, "100 %"),
];

const age = (name: string, cents: bigint, share: string): AgeBar => ({
  name,
  size: cents,
  share,
  text: formatDollars(cents),
});
export const ages: readonly AgeBar[] = [
  age("0–30", 241_959_598n, "48.4 %"),
  age("31–60", 110_481_552n, "22.1 %"),
  age("61–90", 60_489_899n, "12.1 %"),
  age("91–120", 34_994_157n, "7.0 %"),
  { ...age("over 120", 51_991_319n, "10.4 %"), highlight: true },
];

export interface PayerFigures {
  readonly payer: string;
  readonly claims: number;
  readonly denials: number;
  readonly rate: string;
  readonly denied: Cents;
}

export const payers: readonly PayerFigures[] = [
  { payer: "Northmark Medicare Advantage", claims: 2140, denials: 268, rate: "12.5 %", denied: 11_842_050n },
  { payer: "Cobalt Mutual", claims: 1876, denials: 171, rate: "9.1 %", denied: 8_421_500n },
  { payer: "Prairie State Medicaid", claims: 1612, denials: 187, rate: "11.6 %", denied: 6_193_025n },
  { payer: "Harbor Health Plan", claims: 1204, denials: 84, rate: "7.0 %", denied: 4_780_675n },
];
