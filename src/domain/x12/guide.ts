/** A whole transaction: its identity, its loops, and the rules that decide what loops alone cannot. */
import type { Infer, Loop } from "./definition";
import type { Severity, Snip } from "./issues";

/**
 * What a rule found: `at` names the child and field, as in `claim.totalCharge`, and where there are several, which of them:
 * `lines[1].number`, `diagnoses.others[2].code`, `service.diagnosisPointers[0]`. `status/accepted.quantity` lies in the loop `status`
 * inside, which the rule names as `inside`; `payers[1]/name/date.date` in a loop in the last of several, because the last one's are kept.
 */
export interface RuleFinding {
  readonly at: string;
  readonly message: string;
  readonly value?: string;
}
export interface Rule {
  readonly id: string;
  readonly loop: Loop;
  readonly snip: Snip;
  readonly severity: Severity;
  /** Where the rule comes from, for people who doubt it. */
  readonly authority: string;
  /** Gathers from loops inside as they end, so that it also works where these are handed over and let go. */
  readonly over: Loop | undefined;
  /** A loop inside, ended before, whose segments its findings may lie in. */
  readonly inside?: Loop;
  readonly start: unknown;
  /** Whether its check is given the memory of the file (`FileMemory`) instead of what was gathered. */
  readonly remembers?: true;
  /** The rule of a guide, by its id, whose place this one takes because it knows more. */
  readonly replaces?: string;
  // biome-ignore lint/suspicious/noExplicitAny: rules of every loop in one list; `rule` and `foldingRule` type each
  fold(gathered: any, value: any, ancestors: Ancestors): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  check(value: any, ancestors: Ancestors, gathered: any): Iterable<RuleFinding> | undefined;
}
/** The value of an enclosing loop, as far as it was read: what comes later, or never, is not there yet. */
export type Ancestors = <A extends Loop>(loop: A) => Partial<Infer<A>> | undefined;

interface RuleHead {
  readonly id: string;
  readonly snip: Snip;
  readonly authority: string;
  readonly severity?: Severity;
  readonly replaces?: string;
}

/** Writes a rule about one loop down, with its types. */
export function rule<L extends Loop>(
  loop: L,
  options: RuleHead & {
    check(value: Infer<L>, ancestors: Ancestors): Iterable<RuleFinding> | undefined;
  },
): Rule {
  return { loop, severity: "error", over: undefined, start: undefined, fold: (all) => all, ...options };
}

/** Writes a rule down that gathers something from all loops of one kind inside another. */
export function foldingRule<L extends Loop, I extends Loop, G>(
  loop: L,
  over: I,
  options: RuleHead & {
    readonly start: G;
    readonly inside?: Loop;
    fold(gathered: G, value: Infer<I>, ancestors: Ancestors): G;
    check(value: Infer<L>, gathered: G): Iterable<RuleFinding> | undefined;
  },
): Rule {
  const { check } = options;
  return {
    loop,
    over,
    severity: "error",
    ...options,
    check: (value: Infer<L>, _ancestors, gathered: G) => check(value, gathered),
  };
}

export interface Guide<L extends Loop = Loop> {
  /** ST03 and GS08 as we write them. */
  readonly id: string;
  /** Earlier and later errata that are read with the same definition. */
  readonly aliases: readonly string[];
  /** ST01. */
  readonly transaction: string;
  /** Whether the guide does not use ST03; it is read all the same, and not written. */
  readonly mayBeUnnamed?: boolean;
  /** Values of BHT02 by which a guide is told from another of the same transaction and version. */
  readonly purposes?: readonly string[];
  /** GS01. */
  readonly functionalId: string;
  /** What people call it: 837P. */
  readonly shortName: string;
  readonly name: string;
  /** Source of the definition. */
  readonly authority: string;
  readonly root: L;
  /** The loops that people count: claims, claim payments, claims asked about. */
  readonly counted?: readonly Loop[];
  readonly rules: readonly Rule[];
}

/** The ST segment of a set that is written. */
export const setHeader = (
  { transaction, id, mayBeUnnamed }: Guide,
  controlNumber: string,
): { transaction: string; controlNumber: string; guide: string | undefined } => ({
  transaction,
  controlNumber,
  guide: mayBeUnnamed ? undefined : id,
});

/** The guides for an ST segment; `version` is ST03 or, where that is absent, GS08. */
export function guidesFor(guides: readonly Guide[], transaction: string, version: string): readonly Guide[] {
  return guides.filter(
    (guide) => guide.transaction === transaction && (guide.id === version || guide.aliases.includes(version)),
  );
}
/** Those that a set names, and those it is read by: when it names none that is known, those of its group (GS08). */
export function guidesOfSet(
  guides: readonly Guide[],
  set: { readonly transaction: string; readonly version: string; readonly group: string | undefined },
): { readonly named: readonly Guide[]; readonly read: readonly Guide[] } {
  const named = guidesFor(guides, set.transaction, set.version);
  return { named, read: named.length > 0 ? named : guidesFor(guides, set.transaction, set.group ?? "") };
}
/** Of several guides for an ST segment, the one that the purpose in the segment behind it tells; else the first. */
export const guideOfPurpose = (guides: readonly Guide[], purpose: string): Guide | undefined =>
  guides.find(({ purposes }) => purposes?.includes(purpose)) ?? guides[0];
