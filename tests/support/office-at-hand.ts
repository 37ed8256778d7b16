import { systemActor } from "@/server/access/actor";
import type { OfficeAtHand } from "@/server/command-line/installation";
import { runQuery } from "@/server/queries/read-model";
import { runUseCase } from "@/server/use-cases/use-case";
import type { Office } from "./office";

/** A test's office as the command line on its machine has it. */
export function atHand({ runtime, organizationId }: Office): OfficeAtHand {
  const actor = systemActor(organizationId);
  return {
    name: "Test",
    run: (useCase, input) => runUseCase(useCase, runtime, actor, input),
    read: (readModel, input) => runQuery(readModel, runtime, actor, input),
    close: async () => undefined,
  };
}
