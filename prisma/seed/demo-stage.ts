import type { z } from "zod";
import type { Actor } from "../../src/server/access/actor";
import type { Database } from "../../src/server/db/client";
import type { Gateways } from "../../src/server/gateways/gateways";
import { JOBS } from "../../src/server/jobs/registry";
import { runDueJobs } from "../../src/server/jobs/run-due-jobs";
import { taskList } from "../../src/server/jobs/task-list";
import { openLog } from "../../src/server/log";
import { type ReadModel, runQuery } from "../../src/server/queries/read-model";
import type { Runtime } from "../../src/server/runtime";
import { runUseCase, type UseCase } from "../../src/server/use-cases/use-case";

export type DemoPersonKey =
  | "administrator"
  | "coder"
  | "coder-two"
  | "biller"
  | "denials"
  | "auditor"
  | "clinician"
  | "viewer";

/** The demo's people and the doors they act through: every row of the demo is made by a use-case. */
export interface DemoStage {
  readonly db: Database;
  readonly runtime: Runtime;
  readonly gateways: Gateways;
  readonly people: Readonly<Record<DemoPersonKey, Actor>>;
  readonly payerHost: string;
  readonly payerPort: number;
  run<S extends z.ZodType, O>(useCase: UseCase<S, O>, actor: Actor, input: z.input<S>): Promise<O>;
  read<S extends z.ZodType, O>(readModel: ReadModel<S, O>, actor: Actor, input: z.input<S>): Promise<O>;
  /** Lets the worker's jobs run until none is waiting. */
  drainJobs(): Promise<void>;
}

export function openStage(
  facts: Pick<DemoStage, "db" | "runtime" | "gateways" | "people" | "payerHost" | "payerPort">,
  connectionString: string,
): DemoStage {
  const tasks = taskList(JOBS, { ...facts, log: openLog("error") });
  return {
    ...facts,
    // Whoever sets the demo up sits at the machine: nobody has to be asked who it is.
    run: (useCase, actor, input) =>
      runUseCase(useCase, facts.runtime, { ...actor, confirmedAt: facts.runtime.now() }, input),
    read: (readModel, actor, input) => runQuery(readModel, facts.runtime, actor, input),
    // One after another: what comes first gets the first number, on a slow machine as on a fast one.
    drainJobs: () => runDueJobs(connectionString, tasks),
  };
}
