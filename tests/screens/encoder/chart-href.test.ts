import { expect, it } from "vitest";
import { chartHref } from "@/features/encoder/chart-href";

const from = { chart: "0197f000-0000-7000-8000-000000000001", flow: false };

it.each([
  ["back without a code", from, undefined, `/coding/${from.chart}`],
  ["back in flow", { ...from, flow: true }, undefined, `/coding/${from.chart}?flow=1`],
  [
    "a diagnosis",
    from,
    { system: "icd10cm", code: "E11.22" },
    `/coding/${from.chart}?take=E11.22&as=diagnosis`,
  ],
  ["a service", from, { system: "cpt", code: "99213" }, `/coding/${from.chart}?take=99213&as=procedure`],
  ["a hospital procedure has no place there", from, { system: "icd10pcs", code: "0DTJ4ZZ" }, undefined],
  ["from nowhere", { chart: null, flow: false }, { system: "icd10cm", code: "E11.22" }, undefined],
] as const)("C3: into the chart: %s", (_what, address, page, href) => {
  expect(chartHref(address, page)).toBe(href);
});
