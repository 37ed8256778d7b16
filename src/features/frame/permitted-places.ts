import type { PlaceId } from "@/components/frame/places";
import type { Role } from "@/trpc/role-words";
import type { Permission } from "@/trpc/use-viewer";

/** What a place needs; without it the rail does not name it. */
const NEEDS: Readonly<Record<PlaceId, Permission>> = {
  home: "session:self",
  queue: "coding:assign",
  encoder: "code-set:read",
  encounters: "encounter:read",
  claims: "claim:read",
  batches: "batch:read",
  remittances: "remittance:read",
  denials: "denial:read",
  audits: "coding-audit:read",
  measures: "measure:read",
  settings: "session:self",
};

/** Whose queue it is: they see what is free in it as theirs, all others only what is theirs by name. */
const WORK: readonly { readonly place: PlaceId; readonly queue: string; readonly role: Role }[] = [
  { place: "queue", queue: "coding", role: "coder" },
  { place: "encounters", queue: "intake", role: "biller" },
  { place: "claims", queue: "claim", role: "biller" },
  { place: "remittances", queue: "payment", role: "biller" },
  { place: "denials", queue: "denial", role: "denial-specialist" },
  { place: "audits", queue: "audit", role: "auditor" },
];

export const permittedPlaces = (permissions: readonly Permission[]): PlaceId[] =>
  (Object.keys(NEEDS) as PlaceId[]).filter((place) => permissions.includes(NEEDS[place]));

type ByQueue = Readonly<Record<string, { readonly own: number; readonly free: number }>>;

/** How much of each place is mine. */
export const placeCounts = (roles: readonly Role[], byQueue: ByQueue): Partial<Record<PlaceId, number>> =>
  Object.fromEntries(
    WORK.map(({ place, queue, role }) => {
      const { own, free } = byQueue[queue] ?? { own: 0, free: 0 };
      return [place, own + (roles.includes(role) ? free : 0)];
    }),
  );
