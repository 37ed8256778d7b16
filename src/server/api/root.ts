import { accessRouter } from "./routers/access-router";
import { accountRouter } from "./routers/account-router";
import { draftsRouter } from "./routers/drafts-router";
import { peopleRouter } from "./routers/people-router";
import { remittancesRouter } from "./routers/remittances-router";
import { sessionRouter } from "./routers/session-router";
import { router } from "./trpc";

/** The public surface of the product, in the order of the revenue cycle. */
export const appRouter = router({
  access: accessRouter,
  session: sessionRouter,
  remittances: remittancesRouter,
  drafts: draftsRouter,
  account: accountRouter,
  people: peopleRouter,
});
export type AppRouter = typeof appRouter;
