import type { CheckSetting, CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import { createNcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { codes } from "../../claim-edits/edit-table";
import { addOnRows, ncciQuarter } from "../../claim-edits/ncci-edits";
import { checkTable } from "./check-table";

const CODES = codes(
  ["11042", "11045", "20610", "76942", "97597", "97110", "A4253", "A4224", "Q0091"].map((code) => ({
    system: /^\d/.test(code) ? ("cpt" as const) : ("hcpcs" as const),
    code,
  })),
);

/** Pairs by indicator; units by adjudication. Suppliers have no pairs. */
const NCCI = createNcciEdits([
  ncciQuarter(
    [
      ["11042", "97597", 0],
      ["20610", "76942", 1],
      ["11042", "20610", 9],
    ],
    [
      ["97110", 4, 1],
      ["A4224", 2, 2],
      ["A4253", 2, 3],
    ],
    { addOns: addOnRows([["11045", 1, "11042"]]) },
  ),
  ncciQuarter([["11042", "97110", 1]], [["97110", 2, 2]], { setting: "outpatient-hospital" }),
  ncciQuarter([], [["A4224", 13, 2]], { setting: "dme" }),
]);

const visit = (...services: readonly string[]): CodesToCheck => ({
  diagnoses: [],
  services: services.map((typed) => {
    const [, code = "", units = "1", modifiers] = /^(\w{5})(?:x(\d+))?(?:-(.+))?$/.exec(typed) ?? [];
    return { code, units: Number(units), ...(modifiers && { modifiers: modifiers.split("-") }) };
  }),
});
const within = (setting: CheckSetting) => ({ setting });

checkTable("C10: pairs by their indicator", { codeSets: CODES, ncci: NCCI }, [
  ["never together", visit("11042", "97597"), ["procedure-pair@2"]],
  ["in either order", visit("97597", "11042"), ["procedure-pair@1"]],
  ["not even with a modifier", visit("11042", "97597-59"), ["procedure-pair@2"]],
  ["together with a modifier, and there is none", visit("20610", "76942"), ["procedure-pair@2"]],
  ...["59", "XE", "XS", "XP", "XU", "25", "58", "78", "79", "91", "LT", "RT", "E1", "FA", "TA", "LC"].map(
    (modifier) => [`together with ${modifier}`, visit("20610", `76942-${modifier}`), []] as const,
  ),
  ["the modifier at the service that is paid", visit("20610-XS", "76942"), []],
  ...["50", "51", "76", "77", "GY", "26"].map(
    (modifier) =>
      [`${modifier} separates nothing`, visit("20610", `76942-${modifier}`), ["procedure-pair@2"]] as const,
  ),
  ["a pair that does not apply", visit("11042", "20610"), []],
  [
    "a hospital has pairs of its own",
    visit("11042", "97110"),
    ["procedure-pair@2"],
    within("outpatient-hospital"),
  ],
  ["and none of the practitioner's", visit("11042", "97597"), [], within("outpatient-hospital")],
  ["a supplier has none", visit("11042", "97597"), [], within("dme")],
  ["nor has a stay", visit("11042", "97597"), [], within("inpatient")],
]);

checkTable("C10: units by their adjudication", { codeSets: CODES, ncci: NCCI }, [
  ["a line at its limit", visit("97110x4"), []],
  ["a line above it", visit("97110x5"), ["units@1"]],
  ["lines each at their limit", visit("97110x4", "97110x4-59"), []],
  ["a day above the limit of policy", visit("A4224x1", "A4224x2"), ["units@2"]],
  ["a day above the limit that proof overcomes", visit("A4253x3"), ["units-to-prove@1"]],
  ["a code without a limit", visit("Q0091x9"), []],
  ["a hospital counts the day", visit("97110x1", "97110x2"), ["units@2"], within("outpatient-hospital")],
  ["a supplier at its own limit", visit("A4224x13"), [], within("dme")],
  ["a supplier above it", visit("A4224x14"), ["units@1"], within("dme")],
  ["a stay has no limits", visit("97110x99"), [], within("inpatient")],
]);

checkTable("C10: add-ons", { codeSets: CODES, ncci: NCCI }, [
  ["beside the service it belongs to", visit("11042", "11045"), []],
  ["alone", visit("11045"), ["add-on-alone@1"]],
  ["a supplier bills none", visit("11045"), [], within("dme")],
]);
