import { query, router } from "@/server/api/trpc";
import { getHomeCards } from "@/server/queries/home/get-home-cards";

export const homeRouter = router({ cards: query(getHomeCards) });
