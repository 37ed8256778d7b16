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

export const permittedPlaces = (permissions: readonly Permission[]): PlaceId[] =>
  (Object.keys(NEEDS) as PlaceId[]).filter((place) => permissions.includes(NEEDS[place]));
