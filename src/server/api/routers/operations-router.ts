import { listFailedJobs } from "@/server/queries/operations/list-failed-jobs";
import { query, router } from "../trpc";

export const operationsRouter = router({
  failedJobs: query(listFailedJobs),
});
