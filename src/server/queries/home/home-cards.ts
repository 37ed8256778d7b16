import type { Role } from "@/server/access/permissions";

/** A saved view on the home page: which open work it counts, and where it opens. */
export interface HomeCardRow {
  readonly id: string;
  readonly title: string;
  /** Work item kinds of reference list 4. */
  readonly kinds: readonly string[];
  readonly href: string;
  /** Only items due within so many days, past ones included. */
  readonly dueWithinDays?: number;
  /** Only items that nobody owns and no date waits for. */
  readonly unowned?: true;
  /** Items that a person owns are shown to that person alone. */
  readonly ownOnly?: true;
}

const card = (
  id: string,
  title: string,
  href: string,
  kinds: readonly string[],
  more: Pick<HomeCardRow, "dueWithinDays" | "unowned" | "ownOnly"> = {},
): HomeCardRow => ({ id, title, href, kinds, ...more });

const CLAIM_KINDS = ["edit-finding", "manual-hold", "batch-blocked", "filing-limit-near"];
const DENIAL_KINDS = ["denial-new", "appeal-due", "decision-overdue"];

/** Cards by role, most urgent first; a person of several roles sees each card once. */
export const HOME_CARDS: Readonly<Record<Role, readonly HomeCardRow[]>> = {
  coder: [
    card("my-queue", "My queue", "/queue", ["code-encounter", "recode-after-change"]),
    card("answered-queries", "Answered queries", "/queue?view=answered", ["query-answered"]),
    card("audit-results", "Audit results to answer", "/audits", ["audit-result"], { ownOnly: true }),
    card("holds-due", "Held charts due today", "/queue?view=held", ["hold-past-date"], { dueWithinDays: 0 }),
  ],
  biller: [
    card("filing-limit", "Filing limit within 14 days", "/claims?view=filing-limit", CLAIM_KINDS, {
      dueWithinDays: 14,
    }),
    card("rejections", "Rejections", "/claims?view=rejected", ["rejection"]),
    card("claim-edits", "Claim edits", "/claims/edits", ["edit-finding", "manual-hold", "batch-blocked"]),
    card("no-acknowledgment", "No acknowledgment in time", "/batches?view=overdue", [
      "acknowledgment-overdue",
    ]),
    card("unconfirmed", "Unconfirmed deliveries", "/batches?view=unconfirmed", ["delivery-unconfirmed"]),
    card("posting-exceptions", "Posting exceptions", "/remittances/exceptions", [
      "payment-unmatched",
      "reversal-without-original",
      "provider-adjustment-open",
    ]),
    card("out-of-balance", "Remittances out of balance", "/remittances?view=exceptions", [
      "remittance-out-of-balance",
    ]),
  ],
  "denial-specialist": [
    card("deadlines", "Deadlines within 7 days", "/denials?view=deadline", DENIAL_KINDS, {
      dueWithinDays: 7,
    }),
    card("new-denials", "New denials by amount", "/denials?view=new", ["denial-new"]),
    card("appeals-due", "Appeals to send", "/denials?view=appealing", ["appeal-due"]),
    card("decisions", "Decisions overdue", "/denials?view=sent", ["decision-overdue"]),
    card("records", "Records requested", "/denials?view=records", ["payer-asks-for-records"]),
  ],
  auditor: [
    card("audit-cases", "Charts to audit", "/audits", ["audit-case", "pre-bill-audit"]),
    card("rebuttals", "Rebuttals", "/audits?view=rebuttals", ["dispute-to-answer"]),
  ],
  clinician: [card("questions", "Questions for you", "/inbox", ["query-to-answer"], { ownOnly: true })],
  administrator: [
    card("stuck", "Work without owner or date", "/claims?view=stuck", [], { unowned: true }),
    card("write-offs", "Write-offs to approve", "/denials/write-offs", ["write-off-to-approve"]),
    card("overrides", "Overrides to approve", "/claims?view=approvals", ["edit-to-approve"]),
    card("interfaces", "Deliveries and acknowledgments overdue", "/batches?view=overdue", [
      "delivery-unconfirmed",
      "acknowledgment-overdue",
    ]),
    card("coding-backlog", "Coding backlog", "/encounters?view=coding", ["code-encounter"]),
  ],
  viewer: [],
};
