import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { defineJob } from "./job";

export const scrubClaimJob = defineJob("scrub-claim", async ({ run }, { claimId }) => {
  await run(scrubClaim, { claimId });
});
