import { systemActor } from "@/server/access/actor";
import { prepareCodeLibrary } from "@/server/queries/code-sets/prepare-code-library";
import { runQuery } from "@/server/queries/read-model";
import type { Runtime } from "@/server/runtime";
import { MOST_LIBRARIES } from "./library-shelf";

/** After a start: the offices' libraries are made ready one after the other, before the first question. */
export async function warmLibraries(runtime: Runtime): Promise<void> {
  const offices = await runtime.db.organization.findMany({
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: MOST_LIBRARIES,
  });
  for (const { id } of offices) {
    const { ready } = await runQuery(prepareCodeLibrary, runtime, systemActor(id), {});
    await ready();
  }
}
