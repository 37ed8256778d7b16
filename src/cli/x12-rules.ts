import type { Rule } from "@/domain/x12/guide";

/** The rules that `validate` checks beside those of the guides. */
export function moreRules(_companion: string | undefined): readonly Rule[] | string {
  return [];
}
