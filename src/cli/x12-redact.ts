import type { Answer, Task } from "@/cli/x12-input";
import { redact } from "@/domain/x12/redact/redact";

/** The same file with synthetic people. */
export const redactFile = ({ source, options }: Task): Answer => ({
  text: redact(source, { seed: options.seed }),
  exitCode: 0,
});
