import type { CodeSets } from "@/domain/code-sets/code-sets";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CheckedFacts } from "@/domain/denials/denial-checks";
import { officeCodes } from "@/server/code-sets/office-codes";
import { dayIn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";

/** What the office holds that bears on a refusal; each fact is looked up now, none is remembered. */
export async function checkFacts(
  tx: Transaction,
  stored: StoredClaim,
  timeZone: string,
): Promise<CheckedFacts> {
  const { claim, record } = stored;
  const day = (instant: Date | null) => (instant ? dayIn(timeZone, instant) : undefined);
  const signed = await tx.clinicalDocument.count({
    where: { encounterId: record.encounterId, signed: true },
  });
  const unsigned = await tx.clinicalDocument.count({
    where: { encounterId: record.encounterId, signed: false },
  });
  const overridden = await tx.claimFinding.findMany({
    where: { claimId: claim.id, status: { in: ["overridden", "acknowledged"] } },
    orderBy: [{ editId: "asc" }, { id: "asc" }],
    select: { editId: true },
  });
  const { memberIdPattern } = claim.parties.payer;
  return {
    serviceOn: record.serviceFrom,
    priorAuthorization: claim.priorAuthorization,
    filingLimitOn: claim.filingLimitOn,
    firstSentOn: day(record.firstSubmittedAt),
    acceptedOn: day(record.acceptedAt),
    coverage: claim.parties.coverage,
    memberIdFits: memberIdPattern
      ? new RegExp(memberIdPattern).test(claim.parties.subscriber.memberId)
      : undefined,
    documents: { signed, unsigned },
    likeClaims: await countLikeClaims(tx, stored),
    codesNotValid: invalidCodes((await officeCodes(tx)).codeSets, stored),
    overriddenEdits: [...new Set(overridden.map(({ editId }) => editId))],
  };
}

const countLikeClaims = (tx: Transaction, { claim, record }: StoredClaim): Promise<number> =>
  tx.claim.count({
    where: {
      patientId: record.patientId,
      chainId: { not: record.chainId },
      status: { notIn: ["withdrawn", "voided", "replaced"] },
      serviceLines: {
        some: {
          OR: claim.serviceLines.map((line) => ({
            procedureCode: line.procedureCode,
            serviceFrom: toDateColumn(line.serviceFrom),
          })),
        },
      },
    },
  });

function invalidCodes(codeSets: CodeSets, { claim, record }: StoredClaim): string[] {
  const codes = [
    ...claim.diagnosisCodes.map((code) => ({ system: "icd10cm" as const, code, on: record.serviceFrom })),
    ...claim.serviceLines.flatMap(({ procedureCode: code, serviceFrom: on }) => {
      const system = procedureCodeSystem(code);
      return system ? [{ system, code, on }] : [];
    }),
  ];
  return codes
    .filter((question) => ["not-on-date", "header"].includes(codeSets.lookUp(question).kind))
    .map(({ code }) => code);
}
