import { readSections } from "../../src/domain/documentation/document-section";
import { OTHER, UNABLE_TO_DETERMINE } from "../../src/domain/documentation/provider-query";
import { QUERY_TEMPLATES } from "../../src/domain/documentation/query-templates";
import type { Actor } from "../../src/server/access/actor";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { Refusal } from "../../src/server/refusal";
import { optionsOf } from "../../src/server/repositories/provider-query-repository";
import { answerProviderQuery } from "../../src/server/use-cases/documentation/answer-provider-query";
import { askProviderQuery } from "../../src/server/use-cases/documentation/ask-provider-query";
import type { Outputs } from "./demo-outputs";
import type { DemoStage } from "./demo-stage";

const TEMPLATE = QUERY_TEMPLATES.find(({ id }) => id === "meaning-of-findings");

/** Asks the clinician what the findings of the exam mean; answers whether the question was sent. */
export async function askAboutFindings(
  stage: DemoStage,
  coder: Actor,
  workspace: Outputs["workspace"],
): Promise<boolean> {
  const [document] = workspace.record.documents;
  const exam = document && readSections(document.text).find(({ heading }) => heading === "Exam and results");
  if (!document || !exam || !TEMPLATE) return false;
  const end = Math.min(exam.end, exam.start + 160);
  try {
    await stage.run(askProviderQuery, coder, {
      encounterId: workspace.encounter.id,
      version: workspace.encounter.version,
      template: TEMPLATE.id,
      subject: TEMPLATE.subject,
      question: TEMPLATE.question,
      options: TEMPLATE.options.length > 0 ? [...TEMPLATE.options] : [OTHER, UNABLE_TO_DETERMINE],
      indicators: [
        {
          documentId: document.id,
          documentTitle: document.title,
          documentDate: workspace.encounter.serviceFrom,
          place: "Exam and results",
          start: exam.start,
          end,
          text: document.text.slice(exam.start, end),
        },
      ],
    });
    return true;
  } catch (error) {
    // The check of the query rules found the record clear enough: nothing is asked.
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The clinician answers what has waited for some days. */
export async function answerQueries(stage: DemoStage, before: Date): Promise<void> {
  const { clinician } = stage.people;
  const waiting = await scopedTransaction(stage.db, clinician.organizationId, (tx) =>
    tx.providerQuery.findMany({
      where: { status: "sent", sentAt: { lt: before }, provider: { userId: clinician.userId } },
      orderBy: { number: "asc" },
    }),
  );
  for (const query of waiting) {
    const other = optionsOf(query).findIndex(({ kind }) => kind === "other");
    await stage.run(answerProviderQuery, clinician, {
      queryId: query.id,
      version: query.version,
      ...(other < 0 ? {} : { option: other }),
      text: "The findings are expected at this stage and need no further work-up; the plan stays as written.",
    });
  }
}
