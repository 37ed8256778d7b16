import { CLAIM_EDITS } from "@/domain/claim-edits/catalog";
import { checkSettingOf } from "@/domain/claim-edits/check-setting";
import { runClaimEdits } from "@/domain/claim-edits/claim-edit";
import { serviceFindings } from "@/domain/claim-edits/service-findings";
import { assembleClaims, type ClaimContent } from "@/domain/claims/assemble-claim";
import type { Claim } from "@/domain/claims/claim";
import type { EditFinding } from "@/domain/claims/edit-finding";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { countUndecided } from "./code-proposal-repository";
import { loadEncounterToBill } from "./encounter-to-bill";

/** What a coder can mend: codes, links, modifiers, units and places. The rest is the biller's, after assembly. */
const CODERS_PLACES = ["diagnosisCodes/", "serviceLines/", "claim/diagnosisCodes", "claim/serviceLines"];
/** Findings at these fields of a line are prices and numbers that coding does not set. */
const BILLERS_FIELDS = ["chargeAmount", "lineControlNumber"];

/**
 * The claim edits run on the claim that would be assembled from the sheet as it stands, so that coder and biller are
 * told the same (S8). What keeps it from being assembled comes first; the published edits between services do not wait for it.
 */
export async function checkCodingSheet(
  tx: Transaction,
  encounterId: string,
  today: CalendarDate,
): Promise<EditFinding[]> {
  const { row, toBill } = await loadEncounterToBill(tx, encounterId);
  const undecided = await countUndecided(tx, encounterId);
  const missing = [
    ...undecidedProposals(undecided),
    ...(undecided > 0 ? [] : missingCodes(toBill.diagnosisCodes.length, toBill.charges.length)),
  ];
  const assembly = assembleClaims(toBill);
  const { codeSets, notesOn, ncci } = await officeCodes(tx);
  const date = fromDateColumn(row.serviceFrom);
  const context = {
    codeSets,
    diagnosisNotes: notesOn(date),
    ...(ncci && { ncci }),
    today,
    otherClaims: [],
  };
  if (assembly.kind === "incomplete") {
    const problems = assembly.problems.filter(({ code }) => code !== "no-charges" || missing.length === 0);
    const setting = checkSettingOf(toBill.type, toBill.parties);
    const services = serviceFindings(toBill.charges, { date, setting }, context);
    return [...missing, ...problems.map(problemFinding), ...services];
  }
  const findings = assembly.claims.flatMap((content) =>
    runClaimEdits(CLAIM_EDITS, preview(content, row.id), context).filter(
      (finding) => isCoders(finding) && (missing.length === 0 || finding.editId !== "diagnosis-required"),
    ),
  );
  return [...missing, ...findings];
}

const isCoders = ({ at }: EditFinding): boolean =>
  CODERS_PLACES.some((place) => at.startsWith(place)) && !BILLERS_FIELDS.some((field) => at.endsWith(field));

/** The claim as it would be, with numbers that stand for the ones it will get. */
const preview = (content: ClaimContent, encounterId: string): Claim => ({
  ...content,
  id: encounterId,
  version: 1,
  status: "draft",
  frequencyCode: "1",
  patientControlNumber: "PREVIEW",
  serviceLines: content.serviceLines.map((line) => ({
    ...line,
    lineControlNumber: `PREVIEW${line.lineNumber}`,
  })),
});

const authority = "FirstPass assembly of claims";

const undecidedProposals = (count: number): EditFinding[] =>
  count === 0
    ? []
    : [
        {
          editId: "coding-proposals-undecided",
          severity: "block",
          at: "claim/diagnosisCodes",
          message: `${count === 1 ? "1 proposed code waits" : `${count} proposed codes wait`} for your decision.`,
          remedy: "Accept it with a, or decline it with d and a reason.",
          authority: "No code is assigned by itself",
        },
      ];

function missingCodes(diagnoses: number, services: number): EditFinding[] {
  const finding = (what: string, at: EditFinding["at"]): EditFinding => ({
    editId: `coding-${what}-missing`,
    severity: "block",
    at,
    message: `No ${what} is coded yet.`,
    remedy: `Search a ${what} code and take it with Enter.`,
    authority,
  });
  return [
    ...(diagnoses === 0 ? [finding("diagnosis", "claim/diagnosisCodes")] : []),
    ...(services === 0 ? [finding("service", "claim/serviceLines")] : []),
  ];
}

const problemFinding = (problem: { code: string; message: string; lineNumber?: number }): EditFinding => ({
  editId: `assembly-${problem.code}`,
  severity: problem.code === "price-missing" ? "block" : "warn",
  at: problem.lineNumber === undefined ? "claim" : `serviceLines/${problem.lineNumber}/chargeAmount`,
  message: problem.message,
  remedy: REMEDIES[problem.code] ?? "Complete the encounter.",
  authority,
});
const REMEDIES: Readonly<Record<string, string>> = {
  "price-missing": "An administrator adds the price to the fee schedule, or the code is wrong.",
  "parties-missing": "Registration completes practice and coverage; coding can go on.",
  "place-missing": "Registration completes the place of service; coding can go on.",
  "no-charges": "Code at least one service.",
};
