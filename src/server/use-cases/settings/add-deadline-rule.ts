import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { requireRuleFits } from "@/server/repositories/deadline-rule-repository";
import { recountDeadlines } from "@/server/repositories/denial-deadline";
import { lockSettings } from "@/server/repositories/office-settings";
import { defineUseCase } from "../use-case";
import { deadlineRuleScope, deadlineRuleTerms, termColumns } from "./deadline-rule-input";

/** A clock of the office's own. Open denials that it covers get their deadline at once. */
export const addDeadlineRule = defineUseCase({
  name: "settings.add-deadline-rule",
  permission: "settings:write",
  input: z.strictObject({ ...deadlineRuleScope, ...deadlineRuleTerms }),
  async run({ tx, audit, today }, { kind, program, payerId, level, ...terms }) {
    await lockSettings(tx);
    const scope = { kind, program, payerId, level };
    await requireRuleFits(tx, { ...scope, ...terms });
    const id = newId();
    await tx.deadlineRule.create({ data: { id, ...scope, ...termColumns(terms) } });
    const recounted = kind === "appeal" ? await recountDeadlines(tx, scope, { today }) : 0;
    audit({
      action: "deadline-rule.add",
      subjectKind: "deadline-rule",
      subjectId: id,
      after: { ...scope, count: terms.count, unit: terms.unit, recounted },
    });
    return { id, recounted };
  },
});
