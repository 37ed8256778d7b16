import { expect, test } from "vitest";
import {
  ANATOMIC_MODIFIERS,
  contradictionsAmong,
  isAmbulanceTripModifier,
  NCCI_ASSOCIATED_MODIFIERS,
} from "@/domain/code-sets/modifiers";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";

test("C10: the modifiers that may bypass a pair are those of the NCCI Policy Manual", () => {
  // Chapter I, section E: anatomic, global surgery, other.
  const published =
    "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI " +
    "24 25 57 58 78 79 27 59 91 XE XS XP XU";
  expect([...NCCI_ASSOCIATED_MODIFIERS].sort()).toEqual(published.split(" ").sort());
});

test("C10: 22, 26, 50, 51 and 76 bypass nothing", () => {
  for (const modifier of ["22", "26", "50", "51", "76", "77", "TC"])
    expect(NCCI_ASSOCIATED_MODIFIERS.has(modifier)).toBe(false);
});

test("C9: every modifier named by a rule is carried by the starter set", () => {
  const on = calendarDate("2026-03-02");
  for (const code of [...NCCI_ASSOCIATED_MODIFIERS, ...ANATOMIC_MODIFIERS])
    expect(starterCodeSets().lookUp({ system: "modifier", code, on }).kind, code).toBe("valid");
});

test("C9: left and right on one line contradict, a side and 59 do not", () => {
  expect(contradictionsAmong(["LT", "59", "RT"])).toEqual([["LT", "RT"]]);
  expect(contradictionsAmong(["50", "RT"])).toEqual([["50", "RT"]]);
  expect(contradictionsAmong(["LT", "59"])).toEqual([]);
});

test("C9: an ambulance line carries where from and where to", () => {
  expect(["RH", "NH", "HX", "SH"].map(isAmbulanceTripModifier)).toEqual([true, true, true, true]);
  expect(["XH", "RT", "25", "R"].map(isAmbulanceTripModifier)).toEqual([false, false, false, false]);
});
