import { getInboxQuery } from "@/server/queries/documentation/get-inbox-query";
import { lintProviderQuery } from "@/server/queries/documentation/lint-provider-query";
import { listInbox } from "@/server/queries/documentation/list-inbox";
import { answerProviderQuery } from "@/server/use-cases/documentation/answer-provider-query";
import { askProviderQuery } from "@/server/use-cases/documentation/ask-provider-query";
import { closeProviderQuery } from "@/server/use-cases/documentation/close-provider-query";
import { redirectProviderQuery } from "@/server/use-cases/documentation/redirect-provider-query";
import { withdrawProviderQuery } from "@/server/use-cases/documentation/withdraw-provider-query";
import { mutation, query, router } from "../trpc";

export const documentationRouter = router({
  lint: query(lintProviderQuery),
  ask: mutation(askProviderQuery),
  answer: mutation(answerProviderQuery),
  redirect: mutation(redirectProviderQuery),
  withdraw: mutation(withdrawProviderQuery),
  close: mutation(closeProviderQuery),
  inbox: query(listInbox),
  inboxQuery: query(getInboxQuery),
});
