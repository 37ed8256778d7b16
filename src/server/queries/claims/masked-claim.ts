import type { FindingView } from "./claim-findings";
import type { TimelineEntry } from "./claim-timeline";

const AMOUNT = /-?\$\d[\d,]*(\.\d\d)?/g;

/** What happened and when, without amounts and without words that people typed. */
export const maskedEvents = (events: readonly TimelineEntry[]): TimelineEntry[] =>
  events.map((event) => ({ ...event, summary: event.summary.replaceAll(AMOUNT, "an amount"), detail: null }));

/** Which edit stands where; its message and its correction may quote the patient's own values. */
export const maskedFindings = (findings: readonly FindingView[]): FindingView[] =>
  findings.map((finding) => ({ ...finding, message: finding.title, overrideReason: null, fix: null }));
