import { countClaims } from "@/server/queries/claims/count-claims";
import { getClaim } from "@/server/queries/claims/get-claim";
import { listClaims } from "@/server/queries/claims/list-claims";
import { listEditFindings } from "@/server/queries/claims/list-edit-findings";
import { listGroupFixes } from "@/server/queries/claims/list-group-fixes";
import { applyFix } from "@/server/use-cases/claims/apply-fix";
import { applyFixToGroup } from "@/server/use-cases/claims/apply-fix-to-group";
import { assembleClaims } from "@/server/use-cases/claims/assemble-claims";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { correctRejectedClaim } from "@/server/use-cases/claims/correct-rejected-claim";
import { decideOverride } from "@/server/use-cases/claims/decide-override";
import { holdClaim } from "@/server/use-cases/claims/hold-claim";
import { leaseClaim } from "@/server/use-cases/claims/lease-claim";
import { overrideWarning } from "@/server/use-cases/claims/override-warning";
import { proposeOverride } from "@/server/use-cases/claims/propose-override";
import { releaseClaim } from "@/server/use-cases/claims/release-claim";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { returnClaim } from "@/server/use-cases/claims/return-claim";
import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { voidClaim } from "@/server/use-cases/claims/void-claim";
import { withdrawClaim } from "@/server/use-cases/claims/withdraw-claim";
import { mutation, query, router } from "../trpc";

export const claimsRouter = router({
  list: query(listClaims),
  count: query(countClaims),
  get: query(getClaim),
  edits: query(listEditFindings),
  groupFixes: query(listGroupFixes),
  assemble: mutation(assembleClaims),
  lease: mutation(leaseClaim),
  return: mutation(returnClaim),
  scrub: mutation(scrubClaim),
  correct: mutation(correctClaim),
  applyFix: mutation(applyFix),
  applyFixToGroup: mutation(applyFixToGroup),
  overrideWarning: mutation(overrideWarning),
  proposeOverride: mutation(proposeOverride),
  decideOverride: mutation(decideOverride),
  hold: mutation(holdClaim),
  release: mutation(releaseClaim),
  withdraw: mutation(withdrawClaim),
  correctRejected: mutation(correctRejectedClaim),
  replace: mutation(replaceClaim),
  void: mutation(voidClaim),
});
