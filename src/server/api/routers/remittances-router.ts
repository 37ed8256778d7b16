import { getRemittance } from "@/server/queries/remittances/get-remittance";
import { getRemittanceDecision } from "@/server/queries/remittances/get-remittance-decision";
import { listHeldRemittances } from "@/server/queries/remittances/list-held-remittances";
import { listMatchCandidates } from "@/server/queries/remittances/list-match-candidates";
import { listPaymentExceptions } from "@/server/queries/remittances/list-payment-exceptions";
import { listRemittances } from "@/server/queries/remittances/list-remittances";
import { detachPayment } from "@/server/use-cases/remittances/detach-payment";
import { keepUnapplied } from "@/server/use-cases/remittances/keep-unapplied";
import { matchByHand } from "@/server/use-cases/remittances/match-by-hand";
import { reconsiderRemittance } from "@/server/use-cases/remittances/reconsider-remittance";
import { releaseRemittance } from "@/server/use-cases/remittances/release-remittance";
import { setRemittanceAside } from "@/server/use-cases/remittances/set-remittance-aside";
import { mutation, query, router } from "../trpc";

export const remittancesRouter = router({
  list: query(listRemittances),
  get: query(getRemittance),
  exceptions: query(listPaymentExceptions),
  candidates: query(listMatchCandidates),
  match: mutation(matchByHand),
  detach: mutation(detachPayment),
  keepUnapplied: mutation(keepUnapplied),
  held: query(listHeldRemittances),
  decision: query(getRemittanceDecision),
  release: mutation(releaseRemittance),
  setAside: mutation(setRemittanceAside),
  reconsider: mutation(reconsiderRemittance),
});
