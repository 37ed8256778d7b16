import type { AgeBar } from "@/components/chart/age-bars";
import type { ChartLine } from "@/components/chart/line-chart";
import type { OrderedBar } from "@/components/chart/ordered-bars";
import type { Cents } from "@/domain/shared/money";

export const MONTHS = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];

export const lines: readonly ChartLine[] = [
  { name: "All payers", values: [9.6, 9.9, 9.4, 9.7, 9.8, 9.3, 9.5, 9.6, 9.2, 9.4, 9.3, 9.1] },
  {
    name: "Northmark",
    highlight: true,
    values: [9.2, 9.5, 9.4, 9.9, 10.1, 10.0, 10.6, 10.9, 11.2, 11.4, 12.1, 12.5],
  },
];

const bar = (name: string, size: number, text: string, share: string): OrderedBar => ({
  name,
  size,
  text,
  share,
});
export const reasons: readonly OrderedBar[] = [
  { ...bar("Authorization absent", 113_294, "$113,293.87", "29 %"), highlight: true },
  bar("Not medically necessary", 79_423, "$79,422.50", "50 %"),
  bar("Not eligible on date", 54_116, "$54,116.31", "63 %"),
  bar("Bundled with other", 43_605, "$43,604.51", "75 %"),
  bar("Timely filing", 27_642, "$27,642.15", "82 %"),
  bar("All other reasons", 71_246, "$71,246.66", "100 %"),
];

const age = (name: string, size: number, text: string): AgeBar => ({
  name,
  size,
  share: `${size.toFixed(1)} %`,
  text,
});
export const ages: readonly AgeBar[] = [
  age("0–30", 48.4, "$2,419,595.98"),
  age("31–60", 22.1, "$1,104,815.52"),
  age("61–90", 12.1, "$604,898.99"),
  age("91–120", 7.0, "$349,941.57"),
  { ...age("over 120", 10.4, "$519,913.19"), highlight: true },
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
