import type { AppealChannel } from "@/domain/appeals/appeal-deadline";
import type { AppealOutcome, AppealStatus } from "@/domain/appeals/appeal-lifecycle";
import type { Outputs } from "@/trpc/client";

export type AppealView = Outputs["appeals"]["get"];

/** What the middle pane shows. */
export type CenterView = "letter" | "record" | "packet";

export const STATUS_WORDS: Readonly<Record<AppealStatus, string>> = {
  drafting: "Drafting",
  ready: "Complete",
  filed: "Filed",
  "receipt-confirmed": "Receipt confirmed",
  decided: "Decided",
  withdrawn: "Withdrawn",
  "out-of-time": "Out of time",
};
export const OUTCOME_WORDS: Readonly<Record<AppealOutcome, string>> = {
  favorable: "in our favor",
  "partly-favorable": "in our favor in part",
  unfavorable: "against us",
  dismissed: "dismissed",
};
export const CHANNEL_WORDS: Readonly<Record<AppealChannel, string>> = {
  mailbox: "Partner’s mailbox",
  portal: "Payer’s portal",
  fax: "Fax",
  mail: "Mail",
};
export const TROUBLE_WORDS: Readonly<Record<string, string>> = {
  "after-deadline": "The deadline has passed for this channel",
  "below-minimum": "The amount is below the minimum of this level",
};
