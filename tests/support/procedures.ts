import { appRouter } from "@/server/api/root";
import type { ProcedureMeta } from "@/server/api/trpc";

export interface PublishedProcedure {
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly meta: ProcedureMeta | undefined;
}

/** Everything the server publishes, as tRPC itself knows it. */
export const publishedProcedures = (): PublishedProcedure[] =>
  Object.entries(
    appRouter._def.procedures as unknown as Record<
      string,
      { _def: { type: PublishedProcedure["type"]; meta?: ProcedureMeta } }
    >,
  ).map(([path, { _def }]) => ({ path, type: _def.type, meta: _def.meta }));

/** The product's surface today; fewer means that the walk sees nothing. */
export const LEAST_PROCEDURES = 30;
