import type { Clause } from "./clauses";

/** Words that tell cases apart and name none, by how much of a telling word they weigh. */
const WEIGHTS: readonly (readonly [number, string])[] = [
  [
    0.1,
    "left right lt rt l r bilateral bilat bil both side sided unspecified unspec initial init subsequent encounter enc",
  ],
  [
    0.1,
    "my his her she he i im am are was has have had been being when while all time times up out off stuck some very really feels feel feeling like cant can get got gets goes going keeps kept always lot needs need wants want eval evaluation after since during about around there than then this that these just again still now today onset so too much",
  ],
  [0.1, "closed hx history status specified nos nec medicare patient"],
  [
    0.15,
    "new onset known likely possible probable worsening worse active current old recent persistent stable",
  ],
  [
    0.6,
    "acute chronic subacute mild moderate severe mod sev recurrent recur primary secondary first second third simple complex total partial upper lower proximal distal anterior posterior medial lateral inner outer small large adult pediatric without wo no non type stage grade level routine open displaced nondisplaced single multiple",
  ],
  [
    0.5,
    "head face scalp forehead eye eyelid lid ear nose mouth lip tongue neck throat chest breast back spine shoulder arm upper forearm elbow wrist hand finger thumb palm abdomen abdominal belly flank groin pelvis pelvic hip buttock thigh leg knee calf shin ankle foot heel toe skin nail bone joint muscle heart cardiac lung pulmonary liver hepatic kidney renal bladder stomach gastric bowel intestine colon rectum brain cerebral cervical thoracic lumbar sacral region site unspecified artery vein vessel nerve tendon ligament cervix uterus ovary prostate testis penis vagina thyroid pancreas spleen femur tibia fibula humerus humeral femoral tibial radius ulna clavicle rib ribs vertebra pelvis patella",
  ],
];

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  WEIGHTS.flatMap(([weight, words]) => words.split(" ").map((word) => [word, weight] as const)),
);

const NUMBER = 0.3;
/** A word that names codes by itself, as a disease or an operation does, or that a table knows. */
export const NAMING = 1.2;
const OTHER = 0.65;
/** Light words that a table knows together are a thing: "stuck up nose". */
const LEAST_OF_PHRASE = 0.85;
/** A word that so few titles hold tells one case from all others. */
const FEW_HOLDERS = 120;
const RARE = 0.95;
/** A word of every second title weighs less than one that few have. */
const LEAST_RARE = 0.7;
const RARE_BITS = 8;

const weightOf = (word: string): number => WEIGHT_OF.get(word) ?? (/^\d+$/.test(word) ? NUMBER : 1);

export interface ClauseFacts {
  readonly holders: number;
  readonly documents: number;
  /** It names codes without the rest of the question. */
  readonly names: boolean;
}

/** How much is lost by not meeting the clause: a disease outweighs its site, a site its side. */
export function importanceOf({ alternatives }: Clause, { holders, documents, names }: ClauseFacts): number {
  const rarity = Math.log2((1 + documents) / (1 + holders)) / RARE_BITS;
  const [typed = []] = alternatives;
  const least = typed.length > 1 && alternatives.length > 1 ? LEAST_OF_PHRASE : 0;
  const weight = Math.max(least, ...typed.map(weightOf));
  const isRare = holders > 0 && holders < FEW_HOLDERS;
  const telling = names || alternatives.length > 1 ? NAMING : isRare ? RARE : OTHER;
  return weight * telling * Math.min(1, Math.max(LEAST_RARE, rarity));
}
