import { z } from "zod";
import { notFound } from "@/server/refusal";
import { requireRuleFits, scopeOf } from "@/server/repositories/deadline-rule-repository";
import { recountDeadlines } from "@/server/repositories/denial-deadline";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { defineUseCase } from "../use-case";
import { deadlineRuleTerms, termColumns } from "./deadline-rule-input";

/**
 * Its terms, its authority, whether the office confirmed it, and its last day. Open denials are counted anew; an
 * appeal under way keeps the date that it has.
 */
export const changeDeadlineRule = defineUseCase({
  name: "settings.change-deadline-rule",
  permission: "settings:write",
  input: z.strictObject({ ruleId: z.uuid(), version: z.int(), ...deadlineRuleTerms }),
  async run({ tx, audit, today }, { ruleId: id, version, ...terms }) {
    await lockSettings(tx);
    const before = await tx.deadlineRule.findFirst({ where: { id } });
    if (!before) throw notFound("deadline rule");
    const scope = scopeOf(before);
    await requireRuleFits(tx, { ...scope, ...terms }, id);
    const after = termColumns(terms);
    const data = { ...after, version: { increment: 1 } };
    requireSaved(await tx.deadlineRule.updateMany({ where: { id, version }, data }), "deadline rule");
    const recounted = scope.kind === "appeal" ? await recountDeadlines(tx, scope, { today }) : 0;
    const change = changeOf(before, after);
    const ends = before.validTo === null && terms.validTo !== null;
    audit({
      action: ends ? "deadline-rule.end" : "deadline-rule.change",
      subjectKind: "deadline-rule",
      subjectId: id,
      before: change.before,
      after: { ...change.after, recounted },
    });
    return { id, recounted };
  },
});
