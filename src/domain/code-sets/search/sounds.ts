/** Letters that are written for one sound, in the order they are replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pn|kn|gn|mn)/, "n"],
  [/^ps/, "s"],
  [/^pt/, "t"],
  [/^wr/, "r"],
  [/^x/, "s"],
  [/ph/g, "f"],
  [/sch/g, "sk"],
  [/(?:t|c|s|ss|x)(?=i[oa])/g, "s"],
  [/ch|ck|q/g, "k"],
  [/sc(?=[eiy])/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/g(?=[eiy])|dg/g, "j"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/(?<=.)[hw]/g, ""],
  [/[aeiouy]+$/, ""],
  [/(?<=.)[aeiouy]+/g, "a"],
  [/(.)\1+/g, "$1"],
];

/** What a word sounds like, roughly: "hemorage" and "haemorrhage" are one; vowels are told apart at the beginning only. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, written] of SPELLINGS) sound = sound.replace(spelling, written);
  return sound;
}
