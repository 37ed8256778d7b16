/** The universal national tooth designation (JP): adult teeth 1 to 32, milk teeth A to T, and a further tooth beside each. */
const PERMANENT = Array.from({ length: 32 }, (_, at) => at + 1);
const MILK = [..."ABCDEFGHIJKLMNOPQRST"];
/** A supernumerary tooth adds 50 to its neighbor's number or S to its letter. */
const TEETH: ReadonlySet<string> = new Set([
  ...PERMANENT.flatMap((tooth) => [String(tooth), String(tooth).padStart(2, "0"), String(tooth + 50)]),
  ...MILK.flatMap((tooth) => [tooth, `${tooth}S`]),
]);
export const isTooth = (number: string): boolean => TEETH.has(number);

/** Teeth in front have an incisal edge (I), those behind a chewing surface (O). */
const FRONT: ReadonlySet<string> = new Set([
  ..."6 7 8 9 10 11 22 23 24 25 26 27 C D E F G H M N O P Q R".split(" "),
]);
export const isFrontTooth = (number: string): boolean => FRONT.has(number.replace(/^0/, ""));
