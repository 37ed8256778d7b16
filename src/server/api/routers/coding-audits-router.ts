import { countPopulation } from "@/server/queries/coding-audits/count-population";
import { getAudit } from "@/server/queries/coding-audits/get-audit";
import { getAuditCase } from "@/server/queries/coding-audits/get-audit-case";
import { getPlanOptions } from "@/server/queries/coding-audits/get-plan-options";
import { listAudits } from "@/server/queries/coding-audits/list-audits";
import { listMyResults } from "@/server/queries/coding-audits/list-my-results";
import { redrawSample } from "@/server/queries/coding-audits/redraw-sample";
import { answerFinding } from "@/server/use-cases/coding-audits/answer-finding";
import { decideRow } from "@/server/use-cases/coding-audits/decide-row";
import { finishCase } from "@/server/use-cases/coding-audits/finish-case";
import { planAudit } from "@/server/use-cases/coding-audits/plan-audit";
import { releaseCase } from "@/server/use-cases/coding-audits/release-case";
import { startReview } from "@/server/use-cases/coding-audits/start-review";
import { mutation, query, router } from "../trpc";

export const codingAuditsRouter = router({
  list: query(listAudits),
  planOptions: query(getPlanOptions),
  countPopulation: query(countPopulation),
  plan: mutation(planAudit),
  get: query(getAudit),
  redraw: query(redrawSample),
  case: query(getAuditCase),
  startReview: mutation(startReview),
  decideRow: mutation(decideRow),
  release: mutation(releaseCase),
  finish: mutation(finishCase),
  myResults: query(listMyResults),
  answer: mutation(answerFinding),
});
