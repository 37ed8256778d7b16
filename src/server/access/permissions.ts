/**
 * Roles a person may hold in an organization. `system` is the worker's and `api-client` that of a key another system
 * holds; neither is ever granted to a person.
 */
export const ROLES = [
  "clinician",
  "coder",
  "biller",
  "denial-specialist",
  "auditor",
  "administrator",
  "viewer",
] as const;
export type Role = (typeof ROLES)[number];
/** A role that a person holds, neither the worker's nor that of a key. */
export const isRole = (role: ActingRole): role is Role => (ROLES as readonly ActingRole[]).includes(role);
export type ActingRole = Role | "system" | "api-client";

/**
 * How far a permission reaches. `all`: every row of the organization. `own`: rows the person authored, treats or
 * is assigned. `linked`: documents of encounters that carry a claim. `sample`: encounters in the auditor's sample.
 * `masked`: without identifiers and money of single patients.
 */
export type Reach = "all" | "own" | "linked" | "sample" | "masked";
type Grants = Readonly<Partial<Record<ActingRole, Reach>>>;

const everyone = {
  clinician: "all",
  coder: "all",
  biller: "all",
  "denial-specialist": "all",
  auditor: "all",
  administrator: "all",
  viewer: "all",
} as const satisfies Grants;
const system = { system: "all" } as const satisfies Grants;
const apiClient = { "api-client": "all" } as const satisfies Grants;

/**
 * Role × permission × reach: the one table that guards use-cases and queries, drives what screens show, prints the
 * documentation and generates the tests.
 */
export const PERMISSIONS = {
  "session:self": { ...everyone },
  "draft:write": { ...everyone },
  "work-queue:read": { ...everyone },
  "work-queue:take": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
  },

  "patient:read": {
    clinician: "own",
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
    ...system,
  },
  "patient:write": { biller: "all" },
  "encounter:read": {
    clinician: "own",
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
    ...system,
  },
  "encounter:import": { biller: "all", administrator: "all", ...system },
  "encounter:hold": { coder: "all", biller: "all" },
  "encounter:end": { biller: "all" },
  "encounter:review-change": { coder: "all", biller: "all" },
  "document:read": {
    clinician: "own",
    coder: "all",
    biller: "linked",
    "denial-specialist": "linked",
    auditor: "sample",
  },
  "provider-query:read": { clinician: "own", coder: "all", auditor: "all", administrator: "all" },
  "provider-query:ask": { coder: "all" },
  "provider-query:answer": { clinician: "own" },
  "provider-query:redirect": { clinician: "own", coder: "all" },

  "coding:read": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
  },
  "coding:assign": { coder: "all" },
  "coding:complete": { coder: "all" },
  "coding:reopen": { coder: "own", administrator: "all" },
  /** What a new edition hits here: kept, coded again, or a price that goes over to another code. */
  "code-update:decide": { coder: "all", biller: "all", administrator: "all" },
  "code-set:read": { ...everyone, ...system, ...apiClient },
  "code-set:import": { administrator: "all", ...system },
  "favorite-code:write": { ...everyone },
  /** The office's own notes on codes, and the pick lists that all of it shares. */
  "code-book:annotate": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
  },

  "claim:read": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
    ...system,
  },
  "claim:edit": { biller: "all", "denial-specialist": "own", ...system },
  "claim:override-warning": { biller: "all", "denial-specialist": "all", administrator: "all" },
  "claim:propose-override": { biller: "all", "denial-specialist": "all" },
  "claim:approve-override": { administrator: "all" },
  "claim:replace": { biller: "all", "denial-specialist": "all", administrator: "all" },
  "batch:read": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },
  "batch:send": { biller: "all", administrator: "all", ...system },
  "x12:read": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },

  "remittance:read": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },
  "remittance:import": { biller: "all", administrator: "all", ...system },
  "remittance:post": { biller: "all", "denial-specialist": "all", ...system },
  "ledger:read": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },
  "write-off:propose": { biller: "all", "denial-specialist": "all" },
  "write-off:approve": { administrator: "all" },

  "denial:read": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
  },
  "denial:work": { "denial-specialist": "all", ...system },
  "appeal:read": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },
  "appeal:work": { "denial-specialist": "all" },

  "coding-audit:read": { clinician: "own", coder: "own", auditor: "all", administrator: "all" },
  "coding-audit:plan": { auditor: "all" },
  "coding-audit:review": { auditor: "all" },
  "coding-audit:rebut": { coder: "own", clinician: "own" },

  "measure:read": {
    clinician: "own",
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "masked",
  },
  /** Rows taken away with what belongs to single patients; each time with a reason in the audit trail. */
  "measure:export": { biller: "all", "denial-specialist": "all", auditor: "all", administrator: "all" },
  "settings:read": {
    coder: "all",
    biller: "all",
    "denial-specialist": "all",
    auditor: "all",
    administrator: "all",
    viewer: "all",
  },
  "settings:write": { administrator: "all" },
  "member:manage": { administrator: "all" },
  /** Keys for other systems of the office. */
  "api-key:manage": { administrator: "all" },
  "audit-trail:read": {
    clinician: "own",
    coder: "own",
    biller: "own",
    "denial-specialist": "own",
    auditor: "all",
    administrator: "all",
  },
  "running-work:read": { ...everyone },
  "demo:advance-clock": { administrator: "all" },
  "job:run": { ...system },
} as const satisfies Record<string, Grants>;
export type Permission = keyof typeof PERMISSIONS;

const WIDEST: readonly Reach[] = ["all", "linked", "sample", "own", "masked"];

/** The widest reach that any of the roles opens; undefined when none does. */
export function reachOf(roles: readonly ActingRole[], permission: Permission): Reach | undefined {
  const grants: Grants = PERMISSIONS[permission];
  const reaches = new Set(roles.map((role) => grants[role]));
  return WIDEST.find((reach) => reaches.has(reach));
}

/** What a person may do at all: what screens show is the server's answer, never guessed. */
export const permissionsOf = (roles: readonly ActingRole[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => reachOf(roles, permission) !== undefined);
