import { z } from "zod";
import { isPreventable, ROOT_CAUSES } from "@/domain/denials/denial-categories";
import { refused } from "@/server/refusal";
import { changeDenial, findDenialAt } from "@/server/repositories/denial-row";
import { defineUseCase } from "../use-case";

/** What the specialist found, beside what the payer said; both are kept. */
export const setRootCause = defineUseCase({
  name: "denials.set-root-cause",
  permission: "denial:work",
  input: z.strictObject({ denialId: z.uuid(), version: z.int(), rootCause: z.enum(ROOT_CAUSES) }),

  async run({ tx, audit }, { denialId, version, rootCause }) {
    const denial = await findDenialAt(tx, denialId, version);
    if (denial.status === "resolved" && denial.rootCause !== "unknown" && denial.rootCause !== null)
      throw refused("record/finished", "The denial is resolved with its cause.");
    const preventable = isPreventable(rootCause) ?? null;
    const next = await changeDenial(tx, denial, { rootCause, preventable });
    audit({
      action: "denial.root-cause",
      subjectKind: "denial",
      subjectId: denialId,
      before: { rootCause: denial.rootCause },
      after: { rootCause, preventable },
    });
    return { denialId, version: next, preventable };
  },
});
