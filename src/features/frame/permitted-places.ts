import type { PlaceId } from "@/components/frame/places";
import type { Permission } from "@/trpc/use-viewer";

/** What a place needs; without it the rail does not name it. */
const NEEDS: Readonly<Record<PlaceId, Permission>> = {
  home: "session:self",
  queue: "coding:assign",
  encounters: "encounter:read",
  claims: "claim:read",
  batches: "batch:read",
  remittances: "remittance:read",
  denials: "denial:read",
  audits: "coding-audit:read",
  measures: "measure:read",
  settings: "session:self",
};

/** Whose work a queue is: only those see its count as theirs. */
const WORK: readonly { place: PlaceId; queue: string; permission: Permission }[] = [
  { place: "queue", queue: "coding", permission: "coding:assign" },
  { place: "encounters", queue: "intake", permission: "encounter:import" },
  { place: "claims", queue: "claim", permission: "claim:edit" },
  { place: "remittances", queue: "payment", permission: "remittance:post" },
  { place: "denials", queue: "denial", permission: "denial:work" },
  { place: "audits", queue: "audit", permission: "coding-audit:review" },
];

export const permittedPlaces = (permissions: readonly Permission[]): PlaceId[] =>
  (Object.keys(NEEDS) as PlaceId[]).filter((place) => permissions.includes(NEEDS[place]));

export const placeCounts = (
  permissions: readonly Permission[],
  byQueue: Readonly<Record<string, number>>,
): Partial<Record<PlaceId, number>> =>
  Object.fromEntries(
    WORK.filter(({ permission }) => permissions.includes(permission)).map(({ place, queue }) => [
      place,
      byQueue[queue] ?? 0,
    ]),
  );
