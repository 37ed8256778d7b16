import type { Viewer } from "./use-viewer";

export type Role = Viewer["roles"][number];

/** Roles as people say them, in the order of the revenue cycle. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  coder: "Coder",
  biller: "Biller",
  "denial-specialist": "Denial specialist",
  auditor: "Auditor",
  administrator: "Administrator",
  viewer: "Viewer",
};

export const roleWords = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join(", ");
