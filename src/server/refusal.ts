/** What a refusal means to any caller; the transport maps the kind, the person reads the message. */
export type RefusalKind =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "unprocessable"
  | "too-many";

/** Every expected no. Another organization's id answers not-found, exactly as an id that never existed. */
export const REFUSALS = {
  "access/signed-out": "unauthenticated",
  "access/forbidden": "forbidden",
  "access/own-work": "forbidden",
  "access/organization-changed": "conflict",
  "access/sign-in-failed": "unauthenticated",
  "access/too-many-attempts": "too-many",
  "access/wrong-password": "unprocessable",
  /** The act wants a fresh proof of who it is; then it may be asked again. */
  "access/unconfirmed": "conflict",
  "access/weak-password": "unprocessable",
  "access/last-administrator": "conflict",
  "record/not-found": "not-found",
  "record/changed-meanwhile": "conflict",
  "record/leased": "conflict",
  "record/finished": "conflict",
  "record/exists": "conflict",
  "idempotency/other-input": "conflict",
  "lifecycle/refused": "conflict",
  "input/invalid": "unprocessable",
  "batch/nothing-ready": "conflict",
  "batch/count-differs": "conflict",
  "batch/test-and-production": "conflict",
  "file/still-unusable": "unprocessable",
  "code-sets/preparing": "conflict",
  "code-sets/unread": "conflict",
  "coding/held": "conflict",
  "coding/findings-open": "unprocessable",
  "coding/copy-refused": "unprocessable",
  "claim/not-correctable": "unprocessable",
  "claim/no-certain-fix": "conflict",
  "claim/not-overridable": "conflict",
  "claim/no-successor": "conflict",
  "remittance/out-of-balance": "conflict",
  "remittance/equals-undecided": "conflict",
  "remittance/nothing-new": "conflict",
  "remittance/paid-otherwise": "conflict",
  "provider-query/breaks-rules": "unprocessable",
  "provider-query/nobody-to-ask": "unprocessable",
  "denial/way-closed": "conflict",
  "denial/not-permitted-here": "forbidden",
  "write-off/needs-acknowledgment": "conflict",
  "write-off/more-than-open": "conflict",
  "appeal/incomplete": "unprocessable",
  "appeal/quote-differs": "unprocessable",
  "appeal/needs-good-cause": "unprocessable",
  "coding-audit/sample-too-large": "unprocessable",
  "coding-audit/worksheet-open": "unprocessable",
  "demo/only": "forbidden",
} as const satisfies Record<string, RefusalKind>;
export type RefusalCode = keyof typeof REFUSALS;

/** An expected "no": the caller can read the code, show the message, and act on the details. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: unknown;

  constructor(code: RefusalCode, message: string, details?: unknown) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
export const refused = (code: RefusalCode, message: string, details?: unknown): Refusal =>
  new Refusal(code, message, details);

export const notFound = (what: string): Refusal => refused("record/not-found", `No such ${what}.`);
export const changedMeanwhile = (what: string): Refusal =>
  refused("record/changed-meanwhile", `Someone else changed this ${what}; reload it. Your text is kept.`);
