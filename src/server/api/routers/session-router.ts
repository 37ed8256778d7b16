import { query, router } from "@/server/api/trpc";
import { countMyWork } from "@/server/queries/session/count-my-work";
import { getViewer } from "@/server/queries/session/get-viewer";

export const sessionRouter = router({ viewer: query(getViewer), myWork: query(countMyWork) });
