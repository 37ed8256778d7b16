import { query, router } from "@/server/api/trpc";
import { findRecord } from "@/server/queries/search/find-record";

export const searchRouter = router({ record: query(findRecord) });
