/** A condition that the index has under "Diabetes, with", and the codes of it alone. */
export interface DiabeticCondition {
  /** The subterm, as the index has it. */
  readonly term: string;
  /** Beginnings of the codes that say the condition without diabetes, without dot. */
  readonly alone: readonly string[];
  /** What follows the three characters of the kind of diabetes: 22 of E11.22. */
  readonly ending: string;
  /** Beginnings of endings that say it already, such as nephropathy (21) of a chronic kidney disease. */
  readonly saidBy: readonly string[];
  /** Beginnings of codes that name another cause of it. */
  readonly otherCauses?: readonly string[];
}

const OTHER_ULCERS = ["I702", "I703", "I704", "I705", "I706", "I707", "I830", "I832", "I8701", "I8703"];

/**
 * Subterms whose name some code has without its cause: the default of the index for it, its stages and sites. Left out
 * are subterms "not elsewhere classified", which are not presumed, and what an Excludes1 note already keeps apart.
 */
export const DIABETIC_CONDITIONS: readonly DiabeticCondition[] = [
  { term: "chronic kidney disease", alone: ["N18"], ending: "22", saidBy: ["2"] },
  { term: "retinopathy", alone: ["H3500"], ending: "31", saidBy: ["31", "32", "33", "34", "35", "37"] },
  { term: "cataract", alone: ["H269"], ending: "36", saidBy: ["36"] },
  { term: "polyneuropathy", alone: ["G629"], ending: "42", saidBy: ["40", "42"] },
  { term: "mononeuropathy", alone: ["G589"], ending: "41", saidBy: ["40", "41"] },
  { term: "neuralgia", alone: ["M792"], ending: "42", saidBy: ["40", "41", "42"] },
  { term: "gastroparesis", alone: ["K3184"], ending: "43", saidBy: ["43"] },
  { term: "peripheral angiopathy", alone: ["I739"], ending: "51", saidBy: ["51", "52"] },
  { term: "gangrene", alone: ["I96"], ending: "52", saidBy: ["52"] },
  { term: "dermatitis", alone: ["L309"], ending: "620", saidBy: ["62"] },
  {
    term: "foot ulcer",
    alone: ["L974", "L975"],
    ending: "621",
    saidBy: ["62"],
    otherCauses: [...OTHER_ULCERS, "I8731", "I8733", "L89"],
  },
  { term: "periodontal disease", alone: ["K056"], ending: "630", saidBy: ["63"] },
  { term: "hypoglycemia", alone: ["E162"], ending: "649", saidBy: ["64"] },
  { term: "osteomyelitis", alone: ["M86"], ending: "69", saidBy: ["69"] },
];
