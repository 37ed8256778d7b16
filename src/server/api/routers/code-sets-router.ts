import { getCode } from "@/server/queries/code-sets/get-code";
import { searchCodes } from "@/server/queries/code-sets/search-codes";
import { query, router } from "../trpc";

export const codeSetsRouter = router({ search: query(searchCodes), get: query(getCode) });
