import { sessionRouter } from "./routers/session-router";
import { router } from "./trpc";

/** The public surface of the product, in the order of the revenue cycle. */
export const appRouter = router({ session: sessionRouter });
export type AppRouter = typeof appRouter;
