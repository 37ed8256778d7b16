/** What keeps us from a partner's mailbox, in words that hold no data. */
export const MAILBOX_FAILURES = {
  unreachable: "The partner's server could not be reached.",
  "sign-in-refused": "The partner's server refused our name or password.",
  "host-key-changed": "The server's key is not the one on file; nothing was sent.",
  "no-password": "No password is set up for this partner.",
  refused: "The partner's server refused the file operation.",
  "no-such-file": "The file is not there.",
  "timed-out": "The partner's server did not answer in time.",
  "connection-lost": "The connection broke.",
} as const;
export type MailboxFailureReason = keyof typeof MAILBOX_FAILURES;
export const MAILBOX_FAILURE_REASONS = Object.keys(MAILBOX_FAILURES) as readonly MailboxFailureReason[];
