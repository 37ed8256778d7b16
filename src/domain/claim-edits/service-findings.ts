import type { ChargeToBill } from "../claims/assemble-claim";
import type { EditFinding } from "../claims/edit-finding";
import { checkAddOns } from "../code-sets/check/add-ons";
import { type CheckContext, type CodeCheck, prepareCodes } from "../code-sets/check/checked-codes";
import type { CodeFindingKind } from "../code-sets/check/code-finding";
import { checkProcedurePairs, checkUnits } from "../code-sets/check/ncci";
import { messageOf } from "./checked-claim";
import { attach, type ClaimEdit, type EditContext } from "./claim-edit";
import { addOnWithoutPrimary } from "./edits/add-on-without-primary";
import { ncciProcedurePair } from "./edits/ncci-procedure-pair";
import { ncciUnits } from "./edits/ncci-units";
import { ncciUnitsToProve } from "./edits/ncci-units-to-prove";

interface ServiceEdit {
  readonly edit: ClaimEdit;
  readonly check: CodeCheck;
  readonly kinds: readonly CodeFindingKind[];
}

/** What services say of each other needs neither a price nor a payer. */
const SERVICE_EDITS: readonly ServiceEdit[] = [
  { edit: ncciProcedurePair, check: checkProcedurePairs, kinds: ["procedure-pair"] },
  { edit: ncciUnits, check: checkUnits, kinds: ["units"] },
  { edit: addOnWithoutPrimary, check: checkAddOns, kinds: ["add-on-alone"] },
  { edit: ncciUnitsToProve, check: checkUnits, kinds: ["units-to-prove"] },
];

/**
 * The published edits between the services of a day, while there is no claim yet: with the same words as on the claim
 * (S8). Lines count from 1 in the order given.
 */
export function serviceFindings(
  charges: readonly Omit<ChargeToBill, "lineNumber">[],
  setting: Pick<CheckContext, "date" | "setting">,
  context: Pick<EditContext, "codeSets" | "diagnosisNotes" | "ncci">,
): EditFinding[] {
  const services = charges.map(({ procedureCode: code, serviceDate: on, modifiers, units }) => ({
    ...{ code, on, modifiers, units },
  }));
  const checked = prepareCodes({ diagnoses: [], services }, setting, {
    codeSets: context.codeSets,
    notes: context.diagnosisNotes,
    ...(context.ncci && { ncci: context.ncci }),
  });
  return SERVICE_EDITS.flatMap(({ edit, check, kinds }) =>
    [...check(checked)]
      .filter(({ kind }) => kinds.includes(kind))
      .map((finding) => {
        const { position, field = "code" } = finding.at;
        const cell = field === "code" ? "procedureCode" : field;
        return attach(edit, {
          at: `serviceLines/${position}/${cell}`,
          message: messageOf(finding),
          remedy: finding.remedy,
        });
      }),
  );
}
