/** What is promised, in the order of the sheet. `later` is not part of the foundation. */
export interface Requirement {
  readonly id: string;
  readonly promise: string;
  readonly later?: true;
}

export interface RequirementArea {
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

const now = (id: string, promise: string): Requirement => ({ id, promise });
const later = (id: string, promise: string): Requirement => ({ id, promise, later: true });

export const REQUIREMENT_AREAS: readonly RequirementArea[] = [
  {
    title: "Organizations stay apart",
    requirements: [
      now(
        "TEN-1",
        "Three database roles; the application is neither owner nor superuser, and refuses to start as one",
      ),
      now(
        "TEN-2",
        "Every table with an organization has forced row-level security; the others stand on a list with a reason",
      ),
      now("TEN-3", "Primary, unique and foreign keys carry the organization; deletes restrict"),
      now(
        "TEN-4",
        "The scope is set once per transaction, in one place; without it nothing is read or written",
      ),
      now("TEN-5", "The id of another organization answers exactly as an id that never existed"),
      later("TEN-6", "Files, jobs, exports and searches are kept apart by organization"),
      later("TEN-7", "A job carries its actor and permission, and is asked again when it runs"),
      later("TEN-8", "People of several organizations switch explicitly; no screen mixes two"),
      later("TEN-9", "An organization can be exported whole, and erased"),
      now("TEN-10", "No key crosses organizations, so the data can be distributed by organization"),
    ],
  },
  {
    title: "Who may do what",
    requirements: [
      now("AUTHZ-1", "One table of roles and permissions guards every door and prints its documentation"),
      now("AUTHZ-2", "Every read and write passes through one door that asks for the permission first"),
      now("AUTHZ-3", "Every procedure is tried as every role, and by nobody"),
      now("AUTHZ-4", "Fields that a role may not see never leave the server"),
      now("AUTHZ-5", "Unknown input keys are refused"),
      later("AUTHZ-6", "A revoked role or person is refused at the next request"),
      later("AUTHZ-7", "Hidden actions are refused too when called directly"),
      now("AUTHZ-8", "The state is part of the guard: what was submitted, finished or posted is not edited"),
      now("SOD-1", "Nobody audits, approves or reverses the own work"),
      now("SOD-2", "Who proposes a write-off or an override does not approve it"),
      later(
        "SOD-3",
        "The last administrator cannot be removed; changes to an administrator need another one",
      ),
      later("SOD-4", "An auditor's sample leaves out charts that the auditor coded"),
      later("SOD-5", "The operator of the platform sees no patient data"),
      later("SOD-6", "Emergency access has a reason, an end and a review"),
      later("SOD-7", "Clinicians do not see what an answer does to the payment"),
      later("SOD-8", "An office of one person may accept its own small write-offs, marked as such"),
    ],
  },
  {
    title: "Sign-in, sessions, web",
    requirements: [
      now("AUTH-1", "Passwords are long, not common, and may be pasted"),
      now("AUTH-2", "Passwords are kept as Argon2id with a pepper outside the database"),
      now(
        "AUTH-3",
        "A second factor, each code once, with recovery codes; a password reset does not get around it",
      ),
      now("AUTH-4", "Failed sign-ins are delayed more and more, and never locked out for good"),
      later("AUTH-5", "Sensitive acts ask for a fresh second factor"),
      later("AUTH-6", "Sign-in by an identity provider of the organization"),
      now("SES-1", "A session is a row on the server, looked up at every request"),
      now("SES-2", "Sessions end when idle and after twelve hours; the id changes at sign-in"),
      later("SES-3", "People and administrators see and end sessions"),
      later("SES-4", "The idle lock keeps unsaved work"),
      now("WEB-1", "Strict security headers on every route"),
      now("WEB-2", "Only JSON of the own origin changes anything"),
      now("WEB-3", "No patient data in addresses, and no request to another origin"),
      later("WEB-4", "Outgoing requests go through one guarded client"),
      now("WEB-5", "The web framework's proxy is no security boundary"),
      later("RATE-1", "Quotas and fairness between organizations"),
      now("EXC-1", "An unexpected error answers neutrally, with a correlation id and nothing else"),
      now("EXC-2", "No error is swallowed; assertions roll back"),
    ],
  },
  {
    title: "Audit trail and patient data",
    requirements: [
      now("AUD-1", "Sign-ins, refusals, patient-level reads and changes are recorded"),
      now("AUD-2", "No audit row, no change: both are one transaction"),
      later("AUD-3", "The audit trail is sealed into a chain that leaves the database"),
      later("AUD-4", "The chain can be verified by command"),
      now("AUD-5", "The audit trail can only be added to"),
      later("AUD-6", "No patient values in the audit trail"),
      later("AUD-7", "Kept six years and more, exportable"),
      later("AUD-8", "Alerts on unusual access"),
      later("PHI-1", "Every column has a data class"),
      now("PHI-2", "Logs and job payloads carry ids, never patient data"),
      later("PHI-3", "Sensitive columns are encrypted with a key of the organization"),
      later("PHI-4", "Keys can be rotated"),
      later("PHI-5", "Nothing goes to a language model unless the organization allows it"),
      now("PHI-6", "Demo and test data are synthetic, and never mix with real ones"),
      later("PHI-7", "Backups and transport are encrypted"),
      later("FILE-1", "Uploads are checked for kind and size"),
      later("FILE-2", "File bytes belong to a record and inherit its permission"),
      later("FILE-3", "No path of a client reaches the file system"),
      later("FILE-4", "Previews run in a limited process and a sandbox"),
      later("FILE-5", "Uploads can wait for a malware scanner"),
    ],
  },
  {
    title: "X12 files",
    requirements: [
      now("EDI-1", "Never partial, never silent: what cannot be used whole is set aside and shown"),
      later("EDI-2", "An interchange becomes visible in one transaction"),
      later("EDI-3", "Each issue has a code, a place, a plain sentence"),
      later("EDI-4", "A quarantined file keeps its bytes and can be processed again"),
      later("EDI-5", "Limits are settings; memory stays flat at any size"),
      later("EDI-6", "A file received twice changes nothing"),
      now("EDI-7", "Outgoing bytes are read back and compared before they are kept"),
      later("EDI-8", "Test files do not leave through a production route, nor the reverse"),
      later("EDI-9", "The same holds for every transaction of the cycle"),
    ],
  },
  {
    title: "Once, and only once",
    requirements: [
      later("IDEM-1", "A repeated request gives the first outcome"),
      now("IDEM-2", "A remittance imported twice, split or reordered posts the same"),
      now(
        "IDEM-3",
        "Bytes and numbers of a batch are fixed before the first attempt; an unknown outcome is shown as such",
      ),
      now("IDEM-4", "Control numbers have no gaps and no doubles"),
      now("IDEM-5", "Acknowledgments match in any order, twice, late"),
      later("IDEM-6", "Signed outgoing notices, retried"),
      now("IDEM-7", "An import repeated changes nothing and says so"),
    ],
  },
  {
    title: "Money",
    requirements: [
      now("MON-1", "Money is whole cents; parts sum to the whole"),
      now("MON-2", "Double entry, append-only; corrections are reversals; every posting sums to zero"),
      now("MON-3", "Charges are paid, adjusted, transferred or open, per line"),
      now("MON-4", "A remittance that does not balance is not posted, and no adjustment is invented"),
      now("MON-5", "Deposit, remittance, posted and unapplied amounts agree"),
      now("MON-6", "A reversal and its correction net exactly"),
      now("MON-7", "One active version in every claim chain"),
      later("MON-8", "The same rules run daily, with a page that shows the result"),
    ],
  },
  {
    title: "Jobs, migrations, time, several people at once, operation",
    requirements: [
      now("JOB-1", "A job is inserted by the transaction that causes it"),
      now("JOB-2", "A killed worker loses nothing and doubles nothing"),
      later("JOB-3", "Attempts are bounded, and what failed for good is listed"),
      later("JOB-4", "Long jobs resume and show progress"),
      later("HA-1", "A standby takes over without loss"),
      later("HA-2", "Committed means durable across a power cut"),
      later("BKP-1", "Continuous archive and daily dump"),
      later("BKP-2", "A backup counts once it was restored and verified"),
      now("MIG-1", "Plain SQL migrations; our runner and Prisma's own tool agree"),
      later("MIG-2", "Migrations run under traffic"),
      now("MIG-3", "Schema and migrations agree"),
      now("TIME-1", "The time is handed in; service dates and deadlines are calendar dates"),
      now("CONC-1", "A stale write is refused"),
      later("CONC-2", "Locks are taken in one order"),
      later("CONC-3", "Work on many rows reports per row"),
      now("CONC-4", "A work item is leased to one person at a time"),
      later("OPS-1", "Locked packages and a bill of materials"),
      now("OPS-2", "No telemetry, no foreign origin, runs without a network, as an ordinary user"),
      later("OPS-3", "Health and metrics endpoints"),
      later("OPS-4", "Secrets are never in logs, images or the repository"),
      later("OPS-5", "Threat model and restore runbook"),
    ],
  },
];
