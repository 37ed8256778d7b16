import { isSilent } from "./tokens";

/** Two spellings of one word in a phrase: "breast ca" is "breast cancer" wherever a table speaks of it. */
const WRITTEN_FOR: ReadonlyMap<string, string> = new Map(
  `ca|cancer
carcinoma|cancer
hx|history
fx|fracture
fxs|fracture
dz|disease
bx|biopsy
lt|left
rt|right
bilat|bilateral
bil|bilateral
preg|pregnancy
pregnant|pregnancy
abd|abdominal
vag|vaginal
amp|amputation
resp|respiratory
recur|recurrent
vax|vaccine
vaccination|vaccine
administration|admin
wo|without
chr|chronic
inj|injection
shot|injection
abnl|abnormal
abn|abnormal
elev|elevated
postop|post op
preop|pre op
scr|screening
screen|screening
tx|treatment
ulcers|ulcer
mets|metastasis
met|metastasis
metastases|metastasis
metastatic|metastasis
percutaneous|perc
dx|diagnostic
def|deficiency
hyst|hysterectomy
repl|replacement
transfus|transfusion`
    .split("\n")
    .map((row) => row.split("|") as [string, string]),
);

/** What phrases stand for: by their keys, alternatives in words of titles. */
export type Meanings = Map<string, readonly (readonly string[])[]>;

/** Plurals are no other words; "pus", "us" and "gas" are. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;

const normal = (word: string): string => WRITTEN_FOR.get(word) ?? singular(word);

/** The same for the same words in any order, without the silent ones. */
export function phraseKey(words: readonly string[]): string {
  const told = words.filter((word) => !isSilent(word));
  return (told.length > 0 ? told : words).map(normal).sort().join(" ");
}
