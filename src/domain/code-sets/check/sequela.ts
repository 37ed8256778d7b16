import type { CodeCheck } from "./checked-codes";

const SEQUELA =
  "ICD-10-CM Official Guidelines, sections I.B.10 and I.C.19.a: the condition that resulted goes before the injury with S";

/** An injury whose seventh character says sequela, in the place of the condition that it left behind. */
export const checkSequela: CodeCheck = function* ({ sequence }) {
  const [first, ...others] = sequence;
  if (!first || !/^[MST].{5}S$/.test(first.compact)) return;
  const isAlone = others.every(({ compact }) => /^[V-Y]/.test(compact) || compact.endsWith("S"));
  yield {
    kind: "sequela-first",
    severity: "warn",
    at: { list: "diagnoses", position: first.position },
    codes: [first.code],
    message: isAlone
      ? `${first.code} is the injury that left a sequela, and no code says which condition it left.`
      : `${first.code} is the injury that left a sequela and stands before the condition it left.`,
    why: { authority: SEQUELA },
    remedy: "Have the condition that resulted coded first, and the injury behind it.",
  };
};
