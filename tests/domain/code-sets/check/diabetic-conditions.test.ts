import { describe, expect, it } from "vitest";
import { DIABETIC_CONDITIONS } from "@/domain/code-sets/check/diabetic-conditions";
import type { IndexTerm } from "@/domain/code-sets/components/alphabetic-index";
import { corpusComponent, corpusIsAtHand } from "../../../support/release-corpus";

const below = (terms: readonly IndexTerm[], ...path: readonly string[]): IndexTerm | undefined => {
  const [first, ...rest] = path;
  const found = terms.find(({ title }) => title === first);
  return found && rest.length > 0 ? below(found.terms, ...rest) : found;
};

/** The default of the index for the condition by itself; where the category says it, one of its codes. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  "chronic kidney disease": ["Disease, diseased", "kidney", "chronic"],
  retinopathy: ["Retinopathy"],
  cataract: ["Cataract"],
  polyneuropathy: ["Polyneuropathy"],
  mononeuropathy: ["Mononeuropathy"],
  neuralgia: ["Neuralgia, neuralgic"],
  gastroparesis: ["Gastroparesis"],
  "peripheral angiopathy": ["Angiopathia, angiopathy", "peripheral"],
  gangrene: ["Gangrene, gangrenous"],
  dermatitis: ["Dermatitis"],
  "periodontal disease": ["Disease, diseased", "periodontal"],
  hypoglycemia: ["Hypoglycemia"],
  osteomyelitis: ["Osteomyelitis"],
};

/** Came into the index after the edition at hand. */
const LATER = ["osteomyelitis"];

describe.skipIf(!corpusIsAtHand)("C7: what the index has under “Diabetes, with”", () => {
  const { terms } = corpusComponent("icd10cm-index", "FY2017").content;
  const diabetes = terms.find(({ title }) => title.startsWith("Diabetes, diabetic"))?.terms ?? [];

  it.each(DIABETIC_CONDITIONS)("has $term at $ending, in every kind of diabetes", ({ term, ending }) => {
    const found = ["type 1", "type 2", "specified type NEC"].map(
      (kind) => below(diabetes, kind, "with", term)?.code,
    );
    if (LATER.includes(term)) expect(found).toEqual([undefined, undefined, undefined]);
    else
      for (const [index, code = ""] of found.entries())
        expect(code.startsWith(`${["E10", "E11", "E13"][index]}.${ending}`), code).toBe(true);
  });

  it.each(Object.entries(ALONE))("has %s by itself at the code taken for it", (term, path) => {
    const code = below(terms, ...path)?.code?.replace(/[.-]/g, "") ?? "";
    const alone = DIABETIC_CONDITIONS.find((row) => row.term === term)?.alone ?? [];
    expect(
      alone.some((beginning) => code.startsWith(beginning)),
      code,
    ).toBe(true);
  });
});
