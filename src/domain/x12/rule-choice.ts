/** Which rules are checked while reading: all of a guide's by default, fewer for speed, more for a trading partner. */
import type { Guide, Rule } from "./guide";
import type { Snip } from "./issues";

export interface RuleChoice {
  /** The highest SNIP type to check; 2 reads fastest, because no rule runs. */
  readonly through?: Snip;
  /** Rules beside the guide's own, such as those of a trading partner. Keep the array: what is made from it is kept with it. */
  readonly moreRules?: readonly Rule[];
}

const NONE: readonly Rule[] = [];
const chosen = new WeakMap<readonly Rule[], Map<Snip, WeakMap<Guide, readonly Rule[]>>>();

/** The same array for the same choice, because guides are compiled once for each. */
export function rulesFor({ through = 7, moreRules = NONE }: RuleChoice): (guide: Guide) => readonly Rule[] {
  const ofRules = chosen.get(moreRules) ?? new Map<Snip, WeakMap<Guide, readonly Rule[]>>();
  chosen.set(moreRules, ofRules);
  const known = ofRules.get(through) ?? new WeakMap<Guide, readonly Rule[]>();
  ofRules.set(through, known);
  return (guide) => {
    const before = known.get(guide);
    if (before) return before;
    const made = through < 3 ? NONE : choose(guide, moreRules, through);
    known.set(guide, made);
    return made;
  };
}

function choose(guide: Guide, moreRules: readonly Rule[], through: Snip): readonly Rule[] {
  if (through === 7 && moreRules.length === 0) return guide.rules;
  const replaced = new Set(moreRules.map(({ replaces }) => replaces));
  const kept = guide.rules.filter(({ id }) => !replaced.has(id));
  return [...kept, ...moreRules].filter(({ snip }) => snip <= through);
}
