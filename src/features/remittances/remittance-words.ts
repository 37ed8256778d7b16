import type { Severity } from "@/components/ui/severity-mark";

/** Where a remittance stands, as people say it. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  received: "Received",
  quarantined: "Waits for a decision",
  "set-aside": "Set aside",
  matching: "Waits for a person",
  ready: "Ready",
  posted: "Posted",
  reversed: "Reversed",
};
export const remittanceStatusWords = (status: string): string => STATUS_WORDS[status] ?? status;

export const remittanceSeverity = (status: string, exceptions: number): Severity | undefined => {
  if (status === "quarantined") return "blocks";
  if (exceptions > 0) return "warning";
  return status === "posted" ? "settled" : undefined;
};

const PAYMENT_WORDS: Readonly<Record<string, string>> = {
  received: "Not posted",
  matched: "Matched",
  exception: "Waits for a person",
  posted: "Posted",
  unapplied: "Kept as unapplied",
  repeat: "Came before",
};
export const paymentStatusWords = (status: string): string => PAYMENT_WORDS[status] ?? status;

/** CLP02 in our words. */
const CLAIM_PAYMENT_WORDS: Readonly<Record<string, string>> = {
  "1": "Processed as primary",
  "2": "Processed as secondary",
  "3": "Processed as tertiary",
  "4": "Denied",
  "19": "Processed as primary, forwarded",
  "20": "Processed as secondary, forwarded",
  "21": "Processed as tertiary, forwarded",
  "22": "Reversal",
  "23": "Not our claim, forwarded",
  "25": "Predetermination",
};
export const claimPaymentWords = (code: string): string => CLAIM_PAYMENT_WORDS[code] ?? `Status ${code}`;

export const METHOD_WORDS: Readonly<Record<string, string>> = {
  ACH: "EFT",
  CHK: "Check",
  FWT: "Wire",
  NON: "No payment",
  BOP: "Payer's choice",
};

/** Adjustment groups in our words. */
export const GROUP_WORDS: Readonly<Record<string, string>> = {
  CO: "Contractual",
  PR: "Patient",
  OA: "Other",
  PI: "Payer's own",
  CR: "Correction",
};
