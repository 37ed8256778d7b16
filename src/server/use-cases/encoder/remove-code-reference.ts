import { z } from "zod";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { defineUseCase } from "../use-case";

/** A policy or reference that no longer holds is taken away as it was read; one that ended keeps its dates instead. */
export const removeCodeReference = defineUseCase({
  name: "encoder.remove-code-reference",
  permission: "code-book:annotate",
  input: z.strictObject({ referenceId: z.uuid(), version: z.int() }),
  async run({ tx, audit }, { referenceId: id, version }): Promise<{ readonly id: string }> {
    const before = await tx.codeReference.findFirst({ where: { id } });
    if (!before) throw notFound("reference");
    const { count } = await tx.codeReference.deleteMany({ where: { id, version } });
    if (count === 0) throw changedMeanwhile("reference");
    audit({
      action: "code-reference.remove",
      subjectKind: "code-reference",
      subjectId: id,
      before: { kind: before.kind, characters: before.text.length },
    });
    return { id };
  },
});
