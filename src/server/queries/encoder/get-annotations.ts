import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { requireUserId } from "@/server/access/actor";
import { namesOf } from "../coding-audits/person-names";
import { defineQuery } from "../read-model";
import { encoderSet, typedCode } from "./code-question";

export interface OfficeNote {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

export interface CodeAnnotations {
  /** Kept by the person who asks. */
  readonly kept: boolean;
  /** Pick lists of the office that hold the code. */
  readonly lists: readonly string[];
  readonly notes: readonly OfficeNote[];
}

/** What the person and the office have added to a code of the book. */
export const getAnnotations = defineQuery({
  name: "encoder.annotations",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ set: encoderSet, code: typedCode }),
  async read({ tx, actor }, { set: system, code: typed }): Promise<CodeAnnotations> {
    const code = displayCode(system, typed);
    const userId = requireUserId(actor);
    const kept = await tx.favoriteCode.findMany({
      where: { system, code, keeper: { in: [userId, "office"] } },
      orderBy: { list: "asc" },
    });
    const notes = await tx.codeNote.findMany({ where: { system, code }, orderBy: { id: "asc" } });
    const nameOf = await namesOf(
      tx,
      notes.map(({ writtenById }) => writtenById),
    );
    return {
      kept: kept.some(({ keeper }) => keeper === userId),
      lists: kept.flatMap(({ list }) => (list ? [list] : [])),
      notes: notes.map(({ id, version, text, writtenById, writtenAt }) => ({
        id,
        version,
        text,
        by: nameOf(writtenById),
        at: writtenAt,
      })),
    };
  },
});
