import { getRemittance } from "@/server/queries/remittances/get-remittance";
import { listMatchCandidates } from "@/server/queries/remittances/list-match-candidates";
import { listPaymentExceptions } from "@/server/queries/remittances/list-payment-exceptions";
import { listRemittances } from "@/server/queries/remittances/list-remittances";
import { detachPayment } from "@/server/use-cases/remittances/detach-payment";
import { keepUnapplied } from "@/server/use-cases/remittances/keep-unapplied";
import { matchByHand } from "@/server/use-cases/remittances/match-by-hand";
import { mutation, query, router } from "../trpc";

export const remittancesRouter = router({
  list: query(listRemittances),
  get: query(getRemittance),
  exceptions: query(listPaymentExceptions),
  candidates: query(listMatchCandidates),
  match: mutation(matchByHand),
  detach: mutation(detachPayment),
  keepUnapplied: mutation(keepUnapplied),
});
