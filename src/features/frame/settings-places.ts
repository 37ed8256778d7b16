import type { Permission } from "@/trpc/use-viewer";

export interface SettingsPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What it answers. */
  readonly note: string;
  readonly needs: Permission;
  readonly demoOnly?: true;
}

const SETTINGS: readonly SettingsPlace[] = [
  {
    id: "account",
    name: "Account",
    href: "/settings/account",
    note: "Your sign-in, second factor and sessions",
    needs: "session:self",
  },
  {
    id: "people",
    name: "People and roles",
    href: "/settings/people",
    note: "Who can do what, who has no second factor",
    needs: "member:manage",
  },
  {
    id: "api-keys",
    name: "API keys",
    href: "/settings/api-keys",
    note: "Which other systems may ask, and when they last did",
    needs: "api-key:manage",
  },
  {
    id: "practice",
    name: "Practice",
    href: "/settings/practice",
    note: "Who bills, and where payments go",
    needs: "settings:read",
  },
  {
    id: "providers",
    name: "Providers",
    href: "/settings/providers",
    note: "Who renders services, and who answers coders",
    needs: "settings:read",
  },
  {
    id: "facilities",
    name: "Facilities",
    href: "/settings/facilities",
    note: "Where services are rendered",
    needs: "settings:read",
  },
  {
    id: "payers",
    name: "Payers",
    href: "/settings/payers",
    note: "How each is reached and what it demands",
    needs: "settings:read",
  },
  {
    id: "fee-schedule",
    name: "Fee schedule",
    href: "/settings/fee-schedule",
    note: "What is charged on which date",
    needs: "settings:read",
  },
  {
    id: "partners",
    name: "Trading partners",
    href: "/settings/partners",
    note: "How files leave and come, and whether each interface is alive",
    needs: "settings:read",
  },
  {
    id: "deadlines",
    name: "Deadlines",
    href: "/settings/deadlines",
    note: "Filing and appeal limits with their sources",
    needs: "settings:read",
  },
  {
    id: "letters",
    name: "Appeal letters",
    href: "/settings/letters",
    note: "What an appeal begins with",
    needs: "settings:read",
  },
  {
    id: "code-sets",
    name: "Code sets",
    href: "/settings/code-sets",
    note: "What answers about codes, and the official files behind it",
    needs: "code-set:read",
  },
  {
    id: "pick-lists",
    name: "Pick lists",
    href: "/settings/pick-lists",
    note: "Codes that coders pick from, by specialty and kind of visit",
    needs: "code-set:read",
  },
  {
    id: "code-references",
    name: "References on codes",
    href: "/settings/code-references",
    note: "Policies of ours and of payers, and licensed references",
    needs: "code-set:read",
  },
  {
    id: "code-updates",
    name: "Code updates",
    href: "/settings/code-updates",
    note: "What a new edition changes, and what of ours it hits",
    needs: "coding:read",
  },
  {
    id: "audit-trail",
    name: "Audit trail",
    href: "/settings/audit-trail",
    note: "Who saw or did what",
    needs: "audit-trail:read",
  },
  {
    id: "jobs",
    name: "Background work",
    href: "/settings/jobs",
    note: "What failed, why, and whether it is tried again",
    needs: "member:manage",
  },
  {
    id: "demo",
    name: "Demo",
    href: "/settings/demo",
    note: "Move the clock of the demo",
    needs: "demo:advance-clock",
    demoOnly: true,
  },
];

/** The settings screens a person may open. */
export const settingsPlaces = (permissions: readonly Permission[], demo: boolean): readonly SettingsPlace[] =>
  SETTINGS.filter(({ needs, demoOnly }) => permissions.includes(needs) && (demo || !demoOnly));
