const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const PARTS = [
  { letter: "c", region: "cervical", levels: 7 },
  { letter: "t", region: "thoracic", levels: 12 },
  { letter: "l", region: "lumbar", levels: 5 },
  { letter: "s", region: "sacral", levels: 5 },
];

interface Level {
  readonly name: string;
  readonly number: number;
  readonly region: string;
}

const LEVELS: readonly Level[] = PARTS.flatMap(({ letter, region, levels }) =>
  Array.from({ length: levels }, (_, index) => ({
    name: `${letter}${index + 1}`,
    number: index + 1,
    region,
  })),
);

const JUNCTIONS: Readonly<Record<string, string>> = {
  "c1 c2": "occipito atlanto axial",
  "c7 t1": "cervicothoracic",
  "t12 l1": "thoracolumbar",
  "l5 s1": "lumbosacral",
};

/** Vertebrae and the discs between two of them as the record names them, in the words of titles; one line a name. */
export function spineLevelLines(): string[] {
  const single = LEVELS.map(
    ({ name, number, region }) => `${name}|${ORDINALS[number - 1]} ${region};${region}`,
  );
  const pairs = LEVELS.flatMap((upper, index) => {
    const lower = LEVELS[index + 1];
    if (!lower) return [];
    const meant = JUNCTIONS[`${upper.name} ${lower.name}`] ?? upper.region;
    return [`${upper.name} ${lower.name}|${meant}`, `${upper.name} ${lower.number}|${meant}`];
  });
  return [...single, ...pairs];
}
