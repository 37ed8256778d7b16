import { assembleClaimsJob } from "./assemble-claims";
import { checkAcknowledgmentsJob } from "./check-acknowledgments";
import { checkAppealsJob } from "./check-appeals";
import { deliverBatchJob } from "./deliver-batch";
import { importCodeFileJob } from "./import-code-file";
import { importEncountersJob } from "./import-encounters";
import type { Job } from "./job";
import { openUpdateWorkJob } from "./open-update-work";
import { pollMailboxJob } from "./poll-mailbox";
import { postRemittanceJob } from "./post-remittance";
import { processFileJob } from "./process-file";
import { scrubClaimJob } from "./scrub-claim";
import { sendAppealJob } from "./send-appeal";
import { tellPartnerClockJob } from "./tell-partner-clock";
import { tryConnectionJob } from "./try-connection";

/** Every job the worker knows, in the order of the revenue cycle. */
export const JOBS = [
  importCodeFileJob,
  openUpdateWorkJob,
  importEncountersJob,
  assembleClaimsJob,
  scrubClaimJob,
  deliverBatchJob,
  pollMailboxJob,
  processFileJob,
  checkAcknowledgmentsJob,
  postRemittanceJob,
  sendAppealJob,
  checkAppealsJob,
  tellPartnerClockJob,
  tryConnectionJob,
] as unknown as readonly Job[];
