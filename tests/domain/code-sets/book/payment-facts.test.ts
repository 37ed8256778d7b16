import { describe, expect, it } from "vitest";
import { sumOfDecimals } from "@/domain/code-sets/book/decimal-text";
import { paymentFacts } from "@/domain/code-sets/book/payment-facts";
import { calendarDate } from "@/domain/shared/calendar-date";
import { madeUpComponent } from "../made-up-release";

const INDICATORS = {
  code: "G0101",
  modifier: "",
  status: "A",
  globalDays: "X".repeat(3),
  professionalTechnical: "9",
  multipleProcedures: "2",
  bilateral: "0",
};
const VALUES = {
  code: "G0101",
  modifier: "",
  work: "0.45",
  nonFacilityExpense: "0.66",
  facilityExpense: "0.3",
  malpractice: "0.07",
  conversionFactor: "33.2875",
};
const FILES = [
  madeUpComponent("fee-schedule-indicators", [INDICATORS, { ...INDICATORS, code: "G0102" }]),
  madeUpComponent("relative-values", [VALUES, { ...VALUES, modifier: "26", nonFacilityExpense: "0" }]),
  madeUpComponent(
    "opps-status",
    [
      { code: "G0101", shortTitle: "", status: "S", rate: "103.79" },
      { code: "G0101", shortTitle: "", status: "S" },
    ].slice(0, 1),
    { version: "2024 Q3", from: "2024-07-01", through: "2024-09-30" },
  ),
];
const partsOf = (code: string, on = "2026-01-15") => paymentFacts(code, calendarDate(on), FILES);

describe("C10: fee schedule and outpatient status of a procedure on a date", () => {
  it("says each indicator in words and leaves out what does not apply", () => {
    const [schedule] = partsOf("G0101");
    expect(schedule).toMatchObject({ title: "Physician fee schedule", otherDate: false });
    expect(schedule?.facts.map(({ label, value }) => [label, value])).toEqual([
      ["Status", "A"],
      ["Multiple procedures", "2"],
      ["Both sides", "0"],
    ]);
    expect(schedule?.facts[0]?.says).toBe("Paid separately where it is covered");
  });

  it("adds the units of each place exactly, each modifier by itself", () => {
    const values = partsOf("G0101").filter(({ title }) => title === "Relative value units");
    expect(values.map(({ modifier, facts }) => [modifier, ...facts.map(({ value }) => value)])).toEqual([
      [undefined, "1.18", "0.82", "33.2875"],
      ["26", "0.52", "0.82", "33.2875"],
    ]);
  });

  it("marks an edition of another date, and names each", () => {
    const opps = partsOf("G0101").find(({ title }) => title.startsWith("Hospital outpatient"));
    expect(opps).toMatchObject({ edition: "opps-status 2024 Q3", otherDate: true });
    expect(opps?.facts.map(({ value }) => value)).toEqual(["S", "$103.79"]);
    const inQuarter = partsOf("G0101", "2024-08-01").find(({ title }) => title.startsWith("Hospital"));
    expect(inQuarter?.otherDate).toBe(false);
  });

  it("writes every share of the values with two places, as few as the file has", () => {
    const says = partsOf("G0101").flatMap(({ facts }) => facts.map((fact) => fact.says));
    expect(says).toContain("Work 0.45, practice expense 0.30, malpractice 0.07");
  });

  it("says nothing of a code that no file names, nor of values that are all zero", () => {
    expect(partsOf("G9999")).toEqual([]);
    const zero = { ...VALUES, work: "0", nonFacilityExpense: "0", facilityExpense: "0", malpractice: "0.00" };
    const files = [madeUpComponent("relative-values", [zero])];
    expect(paymentFacts("G0101", calendarDate("2026-01-15"), files)).toEqual([]);
  });

  it.each([
    [["0.1", "0.2"], "0.3"],
    [["1", "2.05", ".5"], "3.55"],
    [["-0.3", "0.1"], "-0.2"],
    [["10", "5"], "15"],
    [[], "0"],
  ])("adds %j to %s without rounding", (numbers, sum) => {
    expect(sumOfDecimals(numbers)).toBe(sum);
  });
});
