import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import { codesText, groupWords, reasonWords, remarkWords } from "@/domain/denials/reason-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";
import type { DenialRow } from "@/server/repositories/denial-row";
import { type ClaimPaymentRow, findClaimPayment } from "@/server/repositories/remittance-repository";

type AdjustmentRow = ClaimPaymentRow["adjustments"][number];

/** The claim's lines as the payer answered them, each adjustment in our words. */
export async function linesOf(
  tx: Transaction,
  { denial, stored, noticedOn }: { denial: DenialRow; stored: StoredClaim; noticedOn: CalendarDate },
) {
  const { codeSets } = await officeCodes(tx);
  const payment = await findClaimPayment(tx, denial.claimPaymentId);
  const adjustmentsShown = (rows: readonly AdjustmentRow[]) =>
    rows.map(({ groupCode, reasonCode, amount }) => ({
      group: groupCode,
      groupWords: groupWords(groupCode),
      reasonCode,
      words: reasonWords(reasonCode, noticedOn),
      amount,
    }));
  return {
    lines: stored.claim.serviceLines.map((line) => {
      const id = stored.lineIds.get(line.lineNumber) ?? "";
      const paid = payment?.servicePayments.find(({ serviceLineId }) => serviceLineId === id);
      return {
        id,
        lineNumber: line.lineNumber,
        service: [line.procedureCode, ...line.modifiers].join(" "),
        units: line.units,
        charge: line.chargeAmount,
        paid: paid?.paidAmount ?? null,
        adjusted: paid ? paid.chargeAmount - paid.paidAmount : null,
        adjustments: adjustmentsShown(paid?.adjustments ?? []),
        denied: denial.serviceLineId === null || denial.serviceLineId === id,
        diagnoses: line.diagnosisPointers.flatMap((pointer) => {
          const code = stored.claim.diagnosisCodes[pointer - 1];
          return code ? [diagnosisShown(codeSets, code, line.serviceFrom)] : [];
        }),
      };
    }),
    claimAdjustments: adjustmentsShown(payment?.adjustments ?? []),
    payerWords: {
      codes: codesText(denial.groupCode, denial.reasonCode, denial.remarkCodes),
      reason: reasonWords(denial.reasonCode, noticedOn),
      group: groupWords(denial.groupCode),
      remarks: denial.remarkCodes.map((code) => ({ code, words: remarkWords(code, noticedOn) })),
    },
  };
}

function diagnosisShown(codeSets: CodeSets, code: string, on: CalendarDate) {
  const answer = codeSets.lookUp({ system: "icd10cm", code, on });
  const title = answer.kind === "valid" || answer.kind === "header" ? answer.entry.title : null;
  return { code: displayCode("icd10cm", code), title };
}
