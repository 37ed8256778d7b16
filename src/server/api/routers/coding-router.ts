import { getCodingWorkspace } from "@/server/queries/coding/get-coding-workspace";
import { listCodingQueue } from "@/server/queries/coding/list-coding-queue";
import { listEarlierVisits } from "@/server/queries/coding/list-earlier-visits";
import { completeCoding } from "@/server/use-cases/coding/complete-coding";
import { holdEncounter } from "@/server/use-cases/coding/hold-encounter";
import { markDocumentRead } from "@/server/use-cases/coding/mark-document-read";
import { openEncounter } from "@/server/use-cases/coding/open-encounter";
import { reopenCoding } from "@/server/use-cases/coding/reopen-coding";
import { resumeEncounter } from "@/server/use-cases/coding/resume-encounter";
import { returnEncounter } from "@/server/use-cases/coding/return-encounter";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { mutation, query, router } from "../trpc";

export const codingRouter = router({
  queue: query(listCodingQueue),
  workspace: query(getCodingWorkspace),
  earlierVisits: query(listEarlierVisits),
  takeNext: mutation(takeNextEncounter),
  open: mutation(openEncounter),
  return: mutation(returnEncounter),
  save: mutation(saveCodingSheet),
  complete: mutation(completeCoding),
  hold: mutation(holdEncounter),
  resume: mutation(resumeEncounter),
  reopen: mutation(reopenCoding),
  markRead: mutation(markDocumentRead),
});
