import type { DenialResolution, DenialStatus } from "@/domain/denials/denial-lifecycle";
import type { Outputs } from "@/trpc/client";

export type DenialView = Outputs["denials"]["get"];
export type DenialRow = Outputs["denials"]["list"]["rows"][number];

export type WriteOff = Outputs["denials"]["writeOffs"]["rows"][number];

export const STATUS_WORDS: Readonly<Record<DenialStatus, string>> = {
  new: "New",
  assigned: "Assigned",
  correcting: "Correcting",
  appealing: "Appealing",
  waiting: "Sent",
  resolved: "Resolved",
};
export const RESOLUTION_WORDS: Readonly<Record<DenialResolution, string>> = {
  overturned: "Overturned",
  "overturned-in-part": "Overturned in part",
  upheld: "Upheld",
  "written-off": "Written off",
  "moved-to-patient": "Moved to the patient",
  "corrected-and-paid": "Corrected and paid",
  "not-a-denial": "Not a denial",
};

export const statusWords = (status: string, resolution: string | null): string =>
  (resolution && RESOLUTION_WORDS[resolution as DenialResolution]) ??
  STATUS_WORDS[status as DenialStatus] ??
  status;

/** "registration-entry" as people read it: "Registration entry". */
export const causeWords = (cause: string): string =>
  `${cause.charAt(0).toUpperCase()}${cause.slice(1).replaceAll("-", " ")}`;

export const VIEW_WORDS = {
  open: "Open",
  mine: "Mine",
  new: "New",
  assigned: "Assigned",
  correcting: "Correcting",
  appealing: "Appealing",
  sent: "Sent",
  deadline: "Deadline within 7 days",
  unknown: "Deadline unknown",
  records: "Records",
  resolved: "Resolved",
} as const satisfies Record<string, string>;
export type ViewId = keyof typeof VIEW_WORDS;
export const VIEW_IDS = Object.keys(VIEW_WORDS) as ViewId[];
