import { assembleClaims } from "@/server/use-cases/claims/assemble-claims";
import { defineJob } from "./job";

export const assembleClaimsJob = defineJob("assemble-claims", async ({ run }, { encounterId }) => {
  await run(assembleClaims, { encounterId });
});
