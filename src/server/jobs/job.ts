import type { Logger } from "pino";
import type { z } from "zod";
import { type Actor, systemActor } from "@/server/access/actor";
import type { Gateways } from "@/server/gateways/gateways";
import { JOB_PAYLOADS, type JobName, type JobPayload } from "@/server/outbox";
import type { ReadModel } from "@/server/queries/read-model";
import { runQuery } from "@/server/queries/read-model";
import type { Runtime } from "@/server/runtime";
import { runUseCase, type UseCase } from "@/server/use-cases/use-case";

export interface JobContext {
  readonly runtime: Runtime;
  readonly gateways: Gateways;
  readonly actor: Actor;
  readonly log: Logger;
  /** One transaction as the system actor of the job's organization. Gateways are called between these, never inside. */
  run<S extends z.ZodType, O>(useCase: UseCase<S, O>, input: z.input<S>): Promise<O>;
  read<S extends z.ZodType, O>(readModel: ReadModel<S, O>, input: z.input<S>): Promise<O>;
}

export interface Job<N extends JobName = JobName> {
  readonly name: N;
  run(context: JobContext, payload: JobPayload<N>): Promise<void>;
}
export const defineJob = <N extends JobName>(name: N, run: Job<N>["run"]): Job<N> => ({ name, run });

export interface JobSurroundings {
  readonly runtime: Runtime;
  readonly gateways: Gateways;
  readonly log: Logger;
}

/** Runs one job for its organization; the payload is parsed again because it has been at rest. */
export async function runJob<N extends JobName>(
  job: Job<N>,
  surroundings: JobSurroundings,
  request: { readonly organizationId: string; readonly input: unknown },
): Promise<void> {
  const actor = systemActor(request.organizationId);
  const { runtime } = surroundings;
  await job.run(
    {
      ...surroundings,
      actor,
      run: (useCase, input) => runUseCase(useCase, runtime, actor, input),
      read: (readModel, input) => runQuery(readModel, runtime, actor, input),
    },
    JOB_PAYLOADS[job.name].parse(request.input) as JobPayload<N>,
  );
}
