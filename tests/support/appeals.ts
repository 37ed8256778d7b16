import { completeAppeal } from "@/server/use-cases/appeals/complete-appeal";
import { fileAppeal } from "@/server/use-cases/appeals/file-appeal";
import { openAppeal } from "@/server/use-cases/appeals/open-appeal";
import { saveAppeal } from "@/server/use-cases/appeals/save-appeal";
import { runUseCase } from "@/server/use-cases/use-case";
import { type DeniedClaim, NOTE, openDenial } from "./denied-claim";
import type { Office } from "./office";

export const QUOTE = "Monofilament test absent at both great toes.";

export const specialistOf = (office: Office) => office.actors["denial-specialist"];

export const findAppealRow = (office: Office, appealId: string) =>
  office.within((tx) => tx.appeal.findFirstOrThrow({ where: { id: appealId } }));

/** An appeal of a denial, by default of the only open one, as a draft from the category's letter. */
export async function begunAppeal({ office }: DeniedClaim, denialId?: string): Promise<string> {
  const denial = denialId
    ? await office.within((tx) => tx.denial.findFirstOrThrow({ where: { id: denialId } }))
    : await openDenial(office);
  const { appealId } = await runUseCase(openAppeal, office.runtime, specialistOf(office), {
    denialId: denial.id,
    version: denial.version,
  });
  return appealId;
}

/** Quotes one passage of the note, word for word. */
export async function quoteNote({ office, documentId }: DeniedClaim, appealId: string): Promise<void> {
  const { version } = await findAppealRow(office, appealId);
  const start = NOTE.indexOf(QUOTE);
  await runUseCase(saveAppeal, office.runtime, specialistOf(office), {
    appealId,
    version,
    quotes: [{ documentId, start, end: start + QUOTE.length, text: QUOTE }],
  });
}

export async function completedAppeal(denied: DeniedClaim, denialId?: string): Promise<string> {
  const appealId = await begunAppeal(denied, denialId);
  await quoteNote(denied, appealId);
  const { version } = await findAppealRow(denied.office, appealId);
  await runUseCase(completeAppeal, denied.office.runtime, specialistOf(denied.office), { appealId, version });
  return appealId;
}

export async function filedAppeal(denied: DeniedClaim, denialId?: string): Promise<string> {
  const appealId = await completedAppeal(denied, denialId);
  const { version } = await findAppealRow(denied.office, appealId);
  await runUseCase(fileAppeal, denied.office.runtime, specialistOf(denied.office), { appealId, version });
  return appealId;
}
