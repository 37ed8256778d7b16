import type { Claim, ServiceLine } from "@/domain/claims/claim";
import { totalChargeOf } from "@/domain/claims/claim-totals";
import { assert } from "@/domain/shared/assert";
import type { Prisma } from "@/generated/prisma/client";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";

type Content = Pick<Claim, "placeOfService" | "parties"> &
  Partial<Pick<Claim, "accidentOn" | "priorAuthorization" | "originalPayerControlNumber">> & {
    readonly serviceLines: readonly Omit<ServiceLine, "lineControlNumber">[];
  };

/** The columns that hold what the claim says. */
export const contentColumns = (content: Content) => ({
  parties: content.parties as unknown as Prisma.InputJsonValue,
  placeOfService: content.placeOfService,
  accidentOn: toOptionalDateColumn(content.accidentOn),
  priorAuthorization: content.priorAuthorization ?? null,
  originalPayerControlNumber: content.originalPayerControlNumber ?? null,
  totalCharge: totalChargeOf(content.serviceLines),
  serviceFrom: toDateColumn(spanOf(content.serviceLines).from),
  serviceTo: toDateColumn(spanOf(content.serviceLines).to),
});

function spanOf(lines: readonly Pick<ServiceLine, "serviceFrom" | "serviceTo">[]) {
  const days = lines.flatMap(({ serviceFrom, serviceTo }) => [serviceFrom, serviceTo]).sort();
  const [from, to] = [days[0], days.at(-1)];
  assert(from !== undefined && to !== undefined, "a claim has at least one service line");
  return { from, to };
}

/** The columns of one service line. */
export const lineColumns = (line: Omit<ServiceLine, "lineControlNumber">) => ({
  lineNumber: line.lineNumber,
  serviceFrom: toDateColumn(line.serviceFrom),
  serviceTo: toDateColumn(line.serviceTo),
  procedureCode: line.procedureCode,
  modifiers: [...line.modifiers],
  diagnosisPointers: [...line.diagnosisPointers],
  units: line.units,
  chargeAmount: line.chargeAmount,
  placeOfService: line.placeOfService ?? null,
  ndc: line.ndc ?? null,
});
