/** Long work in short steps: whoever has other work too may rest between them. */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
