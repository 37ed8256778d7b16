import type { Role } from "@/server/access/permissions";
import type { ClaimView } from "@/server/queries/claims/claim-views";
import type { DenialView } from "@/server/queries/denials/denial-views";

/** What a card counts: open work of some kinds, or the very rows of the view it opens. */
export type Counted =
  | {
      /** Work item kinds of reference list 4. */
      readonly work: readonly string[];
      /** Only items due within so many days, past ones included. */
      readonly dueWithinDays?: number;
      /** Items that a person owns are shown to that person alone. */
      readonly ownOnly?: true;
    }
  | { readonly claims: ClaimView }
  | { readonly denials: DenialView }
  | { readonly failedJobs: true };

/** A saved view on the home page. */
export interface HomeCardRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly counted: Counted;
  /** What comes once or twice a year stands on the page only while there is something to do. */
  readonly onlyWhenOpen?: true;
}

const card = (id: string, title: string, href: string, counted: Counted): HomeCardRow => ({
  id,
  title,
  href,
  counted,
});
const work = (...kinds: readonly string[]): Counted => ({ work: kinds });

/** Codes that this person or the office keeps at hand and that end. */
const favoritesThatEnd = (owned: { readonly ownOnly?: true } = {}): HomeCardRow => ({
  ...card("favorites-that-end", "Favorites of codes that end", "/encoder", {
    work: ["favorite-to-renew"],
    ...owned,
  }),
  onlyWhenOpen: true,
});

/** Cards by role, most urgent first; a person of several roles sees each card once. */
export const HOME_CARDS: Readonly<Record<Role, readonly HomeCardRow[]>> = {
  coder: [
    card("my-queue", "My queue", "/queue", work("code-encounter", "recode-after-change", "code-set-impact")),
    card("answered-queries", "Answered queries", "/queue?view=answered", work("query-answered")),
    card("audit-results", "Audit results to answer", "/audits", { work: ["audit-result"], ownOnly: true }),
    card("holds-due", "Held charts due today", "/queue?view=held", {
      work: ["hold-past-date"],
      dueWithinDays: 0,
    }),
    favoritesThatEnd(),
  ],
  biller: [
    card("filing-limit", "Filing limit within 14 days", "/claims?view=filing-limit", {
      claims: "filing-limit",
    }),
    card("rejections", "Rejections", "/claims?view=rejected", work("rejection")),
    card("claim-edits", "Claim edits", "/claims/edits", work("edit-finding", "manual-hold", "batch-blocked")),
    card(
      "no-acknowledgment",
      "No acknowledgment in time",
      "/batches?view=open",
      work("acknowledgment-overdue"),
    ),
    card("unconfirmed", "Unconfirmed deliveries", "/batches?view=unconfirmed", work("delivery-unconfirmed")),
    card(
      "posting-exceptions",
      "Posting exceptions",
      "/remittances/exceptions",
      work("payment-unmatched", "reversal-without-original", "provider-adjustment-open"),
    ),
    card(
      "out-of-balance",
      "Checks to decide",
      "/remittances/exceptions/checks",
      work("remittance-out-of-balance"),
    ),
    favoritesThatEnd(),
  ],
  "denial-specialist": [
    card("deadlines", "Deadlines within 7 days", "/denials?view=deadline", { denials: "deadline" }),
    card("new-denials", "New denials", "/denials?view=new", { denials: "new" }),
    card("appeals-due", "Appeals to send", "/denials?view=appealing", { denials: "appealing" }),
    card("decisions", "Decisions overdue", "/denials?view=sent", work("decision-overdue")),
    card("records", "Records requested", "/denials?view=records", { denials: "records" }),
    favoritesThatEnd(),
  ],
  auditor: [
    card("audit-cases", "Charts to audit", "/audits", work("audit-case", "pre-bill-audit")),
    card("rebuttals", "Rebuttals", "/audits?view=rebuttals", work("dispute-to-answer")),
    favoritesThatEnd(),
  ],
  clinician: [
    card("questions", "Questions for you", "/inbox", { work: ["query-to-answer"], ownOnly: true }),
    favoritesThatEnd({ ownOnly: true }),
  ],
  administrator: [
    card("overdue", "Claims overdue by a week", "/claims?view=stuck", { claims: "stuck" }),
    card("failed-jobs", "Failed background work", "/settings/jobs", { failedJobs: true }),
    card("write-offs", "Write-offs to approve", "/denials/write-offs", work("write-off-to-approve")),
    card("overrides", "Overrides to approve", "/claims?view=approvals", { claims: "approvals" }),
    card(
      "interfaces",
      "Deliveries and acknowledgments overdue",
      "/batches?view=open",
      work("delivery-unconfirmed", "acknowledgment-overdue"),
    ),
    card(
      "codes-that-change",
      "Prices of codes that change",
      "/settings/code-updates?place=fee-schedule",
      work("code-price-to-replace"),
    ),
    card("coding-backlog", "Coding backlog", "/encounters?view=ready", work("code-encounter")),
    favoritesThatEnd(),
  ],
  viewer: [favoritesThatEnd({ ownOnly: true })],
};
