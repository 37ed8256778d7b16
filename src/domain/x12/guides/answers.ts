/** A level of a question or an answer that holds nothing says nothing. */
import type { Infer, Loop } from "../definition";
import { type Rule, rule } from "../guide";

interface Silence {
  readonly id: string;
  readonly authority: string;
  /** The child at which it is reported. */
  readonly at: string;
  readonly message: string;
}
const isNothing = (part: unknown): boolean =>
  part === undefined || (Array.isArray(part) && part.length === 0);

/** One of these parts must be there. */
export const saysSomething = <L extends Loop>(
  loop: L,
  { id, authority, at, message }: Silence,
  parts: (value: Infer<L>) => readonly unknown[],
): Rule =>
  rule(loop, {
    id,
    snip: 4,
    authority,
    check: (value) => (parts(value).every(isNothing) ? [{ at, message }] : undefined),
  });
