import { getCodePage } from "@/server/queries/encoder/get-code-page";
import { searchEncoder } from "@/server/queries/encoder/search-encoder";
import { query, router } from "../trpc";

export const encoderRouter = router({ search: query(searchEncoder), page: query(getCodePage) });
