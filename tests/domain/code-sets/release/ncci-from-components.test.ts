import { expect, test } from "vitest";
import { pairBetween } from "@/domain/code-sets/ncci/ncci-edits";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { componentsOf } from "../../../support/release-files";

const ON = calendarDate("2026-02-01");
const HEAD =
  "Column 1\tColumn 2\t* = In existence prior to 1996\tEffective Date\tDeletion Date\tModifier\tPTP Edit Rationale\n";
const PARTS = {
  "ccipra-v320r0-f1.txt": `${HEAD}11042\t97597\t\t20200101\t*\t1\tMore extensive procedure\n`,
  "ccipra-v320r0-f2.txt": `${HEAD}99213\t11042\t\t20200101\t*\t0\tMisuse of Column Two code\n97597\t99213\t\t20200101\t20251231\t1\tMore extensive procedure\n`,
};
const ADD_ONS = [
  "AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes",
  "1\t11045\t\t11042\t\t2011001\t\t",
].join("\n");

test("C10: a quarter that is published in several files is one table", () => {
  const pairs = ncciFromComponents(componentsOf(PARTS))?.quarterOn("practitioner", ON)?.pairs;
  const found = (one: string, other: string) =>
    pairs &&
    pairBetween(pairs, [pairs.numbers.numberOf(one), pairs.numbers.numberOf(other)], toDayNumber(ON));
  expect(found("11042", "97597")).toMatchObject({ indicator: 1, rationale: "More extensive procedure" });
  expect(found("11042", "99213")).toMatchObject({
    column1: "99213",
    indicator: 0,
    rationale: "Misuse of Column Two code",
  });
  expect(found("97597", "99213")).toBeUndefined();
});

test("C10: add-ons hold for practitioners and hospitals of their quarter; what else is missing stays missing", () => {
  const ncci = ncciFromComponents(componentsOf({ "AOC_V2026Q1-MCR.txt": ADD_ONS }));
  const rows = [{ addOn: "11045", primary: "11042", type: 1, from: "2011-01-01" }];
  expect(ncci?.quarterOn("practitioner", ON)?.addOns?.get("11045")).toEqual(rows);
  expect(ncci?.quarterOn("outpatient-hospital", ON)).toMatchObject({
    name: "NCCI outpatient hospital tables 2026 Q1",
  });
  expect(ncci?.quarterOn("practitioner", ON)?.pairs).toBeUndefined();
  expect(ncci?.quarterOn("dme", ON)).toBeUndefined();
  expect(ncci?.quarterOn("practitioner", calendarDate("2026-04-01"))).toBeUndefined();
  expect(ncciFromComponents([])).toBeUndefined();
});
