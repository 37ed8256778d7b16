import { z } from "zod";
import type { ImportedPractice } from "@/domain/encounters/imported-encounter";
import { refreshGaps } from "@/server/repositories/encounter-gaps";
import { loadDirectory, matchPractice } from "@/server/repositories/encounter-import/import-directory";
import { findEncounter } from "@/server/repositories/encounter-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

const unnamed: ImportedPractice = {};

/** Looks again at what is missing, after a payer, a provider or a practice has been set up. */
export const checkEncounter = defineUseCase({
  name: "encounters.check",
  permission: "encounter:import",
  input: z.strictObject({ encounterId: z.uuid() }),
  async run({ tx, now, today, audit }, { encounterId }) {
    const before = await findEncounter(tx, encounterId);
    if (!before.practiceId) {
      const practice = matchPractice(await loadDirectory(tx), unnamed);
      if (practice)
        await tx.encounter.updateMany({ where: { id: encounterId }, data: { practiceId: practice.id } });
    }
    await refreshGaps(tx, [encounterId], { now, today });
    const after = await findEncounter(tx, encounterId);
    audit({
      action: "check",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: { status: before.status, gaps: before.gaps },
      after: { status: after.status, gaps: after.gaps },
    });
    return { status: after.status, gaps: after.gaps };
  },
});
