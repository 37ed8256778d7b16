import { setImmediate } from "node:timers/promises";
import type { Steps } from "@/domain/shared/steps";

/** Lets requests that wait be answered before long work goes on. */
export const breathe = (): Promise<void> => setImmediate();

/** Takes the steps of long work with a rest between them. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
