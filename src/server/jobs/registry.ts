import { assembleClaimsJob } from "./assemble-claims";
import { importEncountersJob } from "./import-encounters";
import type { Job } from "./job";
import { postRemittanceJob } from "./post-remittance";
import { scrubClaimJob } from "./scrub-claim";

/** Every job the worker knows, in the order of the revenue cycle. */
export const JOBS = [
  importEncountersJob,
  assembleClaimsJob,
  scrubClaimJob,
  postRemittanceJob,
] as unknown as readonly Job[];
