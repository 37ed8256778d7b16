import { accessRouter } from "./routers/access-router";
import { accountRouter } from "./routers/account-router";
import { apiKeysRouter } from "./routers/api-keys-router";
import { appealsRouter } from "./routers/appeals-router";
import { auditTrailRouter } from "./routers/audit-trail-router";
import { claimsRouter } from "./routers/claims-router";
import { codeSetsRouter } from "./routers/code-sets-router";
import { codeUpdatesRouter } from "./routers/code-updates-router";
import { codingAuditsRouter } from "./routers/coding-audits-router";
import { codingRouter } from "./routers/coding-router";
import { demoRouter } from "./routers/demo-router";
import { denialsRouter } from "./routers/denials-router";
import { documentationRouter } from "./routers/documentation-router";
import { draftsRouter } from "./routers/drafts-router";
import { encoderRouter } from "./routers/encoder-router";
import { encountersRouter } from "./routers/encounters-router";
import { homeRouter } from "./routers/home-router";
import { measuresRouter } from "./routers/measures-router";
import { operationsRouter } from "./routers/operations-router";
import { peopleRouter } from "./routers/people-router";
import { remittancesRouter } from "./routers/remittances-router";
import { searchRouter } from "./routers/search-router";
import { sessionRouter } from "./routers/session-router";
import { settingsRouter } from "./routers/settings-router";
import { submissionsRouter } from "./routers/submissions-router";
import { router } from "./trpc";

/** The public surface of the product, in the order of the revenue cycle. */
export const appRouter = router({
  access: accessRouter,
  session: sessionRouter,
  home: homeRouter,
  search: searchRouter,
  encounters: encountersRouter,
  documentation: documentationRouter,
  codeSets: codeSetsRouter,
  codeUpdates: codeUpdatesRouter,
  encoder: encoderRouter,
  coding: codingRouter,
  claims: claimsRouter,
  submissions: submissionsRouter,
  remittances: remittancesRouter,
  denials: denialsRouter,
  appeals: appealsRouter,
  codingAudits: codingAuditsRouter,
  measures: measuresRouter,
  drafts: draftsRouter,
  account: accountRouter,
  people: peopleRouter,
  apiKeys: apiKeysRouter,
  demo: demoRouter,
  settings: settingsRouter,
  auditTrail: auditTrailRouter,
  operations: operationsRouter,
});
export type AppRouter = typeof appRouter;
