import { describe, expect, test } from "vitest";
import type { ReleaseSummary } from "@/domain/code-sets/code-release";
import { componentOn, restsOn } from "@/domain/code-sets/release/find-component";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { calendarDate } from "@/domain/shared/calendar-date";
import { componentsOf } from "../../../support/release-files";

const tabular = (version: string): string =>
  `<ICD10CM.tabular><version>${version}</version><chapter><name>9</name><desc>Circulatory</desc><section id="I10-I16"><desc>Hypertensive diseases (I10-I16)</desc><diag><name>I10</name><desc>Hypertension</desc></diag></section></chapter></ICD10CM.tabular>`;

describe("C1: the file that answers for a date", () => {
  const components = componentsOf({
    "icd10cm_tabular_2017.xml": tabular("2017"),
    "icd10cm_tabular_2021.xml": tabular("2021"),
  });
  const found = (date: string) => {
    const on = calendarDate(date);
    const component = componentOn(components, "icd10cm-tabular", on);
    return component && [component.component.content.version, component.standing, restsOn(component, on)];
  };

  test.each([
    ["2021-01-15", "2021", "current", undefined],
    ["2026-01-15", "2021", "older", "ICD-10-CM tabular list of FY2021; none at hand covers 2026-01-15"],
    ["2019-01-15", "2017", "older", "ICD-10-CM tabular list of FY2017; none at hand covers 2019-01-15"],
    ["2015-01-15", "2017", "newer", "ICD-10-CM tabular list of FY2017; none at hand covers 2015-01-15"],
  ])("on %s it is that of %s", (date, version, standing, remark) => {
    expect(found(date)).toEqual([version, standing, remark]);
  });

  test("none of the kind is none", () => {
    expect(componentOn(components, "ms-drg", calendarDate("2021-01-15"))).toBeUndefined();
  });
});

describe("C1: the date a set is asked on", () => {
  const release = (from: string, through?: string): ReleaseSummary => ({
    id: from,
    system: "icd10cm",
    name: `of ${from}`,
    covers: { from: calendarDate(from), ...(through && { through: calendarDate(through) }) },
    complete: true,
    asOf: calendarDate(from),
    provenance: [],
  });
  const releases = [release("2021-10-01", "2022-09-30"), release("2023-10-01", "2024-09-30")];

  test.each([
    ["2024-01-15", "2024-01-15", undefined],
    [
      "2025-01-15",
      "2024-09-30",
      "no release covers 2025-01-15; answered from of 2023-10-01 as of 2024-09-30",
    ],
    [
      "2023-01-15",
      "2022-09-30",
      "no release covers 2023-01-15; answered from of 2021-10-01 as of 2022-09-30",
    ],
    [
      "2020-01-15",
      "2021-10-01",
      "no release covers 2020-01-15; answered from of 2021-10-01 as of 2021-10-01",
    ],
  ])("%s is answered on %s", (asked, on, remark) => {
    expect(answerDate(releases, "icd10cm", calendarDate(asked))).toEqual({ on, ...(remark && { remark }) });
  });

  test("a set without a release is not asked", () => {
    expect(answerDate(releases, "icd10pcs", calendarDate("2024-01-15"))).toBeUndefined();
  });
});
