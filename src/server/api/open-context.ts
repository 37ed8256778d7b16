import { randomUUID } from "node:crypto";
import { environment } from "@/server/environment";
import { openLog } from "@/server/log";
import type { ApiContext } from "./trpc";

/** Who asks could not even be found out, because the database is away, say. */
export class ContextFailed extends Error {
  readonly correlationId: string;

  constructor(correlationId: string) {
    super("The request could not be begun.");
    this.correlationId = correlationId;
  }
}

/** A failure before the context exists is logged under a reference too, and only the reference leaves (EXC-1). */
export async function openContext(create: () => Promise<ApiContext>): Promise<ApiContext> {
  try {
    return await create();
  } catch (error) {
    const correlationId = randomUUID();
    openLog(environment().LOG_LEVEL).error(
      { correlationId, path: "context", err: error },
      "unexpected error",
    );
    throw new ContextFailed(correlationId);
  }
}
