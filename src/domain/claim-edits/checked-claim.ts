import type { Claim } from "../claims/claim";
import type { Finding, FindingPlace } from "../claims/edit-finding";
import { type CheckedCodes, type CodeCheck, prepareCodes } from "../code-sets/check/checked-codes";
import type { CodeFinding, CodeFindingKind, CodePlace } from "../code-sets/check/code-finding";
import { checkSettingOf } from "./check-setting";
import { datesOfDiagnosis, firstServiceDate } from "./claim-dates";
import type { EditContext } from "./claim-edit";

/** What a check of the code checker finds on a claim, as findings of an edit; only the kinds named, if any are. */
export function* findingsOf(
  check: CodeCheck,
  { claim, context }: { readonly claim: Claim; readonly context: EditContext },
  kinds?: readonly CodeFindingKind[],
): Iterable<Finding> {
  for (const finding of check(checkedClaim(claim, context))) {
    if (kinds && !kinds.includes(finding.kind)) continue;
    yield { at: placeOn(claim, finding.at), message: messageOf(finding), remedy: finding.remedy };
  }
}

const prepared = new WeakMap<Claim, { readonly context: EditContext; readonly checked: CheckedCodes }>();

/** The codes of a claim as the checker sees them; the edits of one run share one look-up of each code. */
function checkedClaim(claim: Claim, context: EditContext): CheckedCodes {
  const held = prepared.get(claim);
  if (held?.context === context) return held.checked;
  const { sex, birthDate } = claim.parties.patient;
  const checked = prepareCodes(
    {
      diagnoses: claim.diagnosisCodes.map((code, index) => ({
        code,
        on: datesOfDiagnosis(claim, index + 1),
      })),
      services: claim.serviceLines.map((line) => ({
        code: line.procedureCode,
        modifiers: line.modifiers,
        units: line.units,
        on: line.serviceFrom,
        diagnosisPointers: line.diagnosisPointers,
      })),
    },
    {
      date: firstServiceDate(claim) ?? context.today,
      setting: checkSettingOf(claim.type, claim.parties),
      sex,
      ...(birthDate && { birthDate }),
    },
    {
      codeSets: context.codeSets,
      notes: context.diagnosisNotes,
      ...(context.ncci && { ncci: context.ncci }),
    },
  );
  prepared.set(claim, { context, checked });
  return checked;
}

/** Rules of one code each: the edit names their source, the finding the section. */
const BY_SECTION: ReadonlySet<CodeFindingKind> = new Set(["never-first", "only-first"]);

/** The fact; of a published table the row that says so, which no book on the desk holds; the section, where each code has its own. */
export const messageOf = ({ kind, message, why }: CodeFinding): string => {
  if (BY_SECTION.has(kind)) return message.replace(/\.$/, ` (${why.authority}).`);
  const row = why.release?.startsWith("NCCI") ? why.notes?.[0] : undefined;
  return row ? `${message} ${row.text} (${why.release}).` : message;
};

function placeOn(claim: Claim, { list, position, field = "code" }: CodePlace): FindingPlace {
  if (list === "diagnoses") return `diagnosisCodes/${position}`;
  const lineNumber = claim.serviceLines[position - 1]?.lineNumber ?? position;
  return `serviceLines/${lineNumber}/${field === "code" ? "procedureCode" : field}`;
}
