import type { SetAnswer } from "@/cli/codes-lookup";
import type { Component } from "@/domain/code-sets/components/component";
import { guidelinesFor } from "@/domain/code-sets/guidelines/applicable-sections";
import { componentOn, restsOn } from "@/domain/code-sets/release/find-component";

/** A section of the official guidelines that names a code, a category of it or a range that holds it. */
export interface CitedGuideline {
  readonly number: string;
  readonly title: string;
  readonly page: number;
  readonly names: string;
}

export interface CitedGuidelines {
  /** Nearest first; the head of the code's chapter last. Absent where no guidelines are at hand. */
  readonly guidelines?: readonly CitedGuideline[];
  readonly guidelinesFrom?: string;
}

/** The sections of the official guidelines that apply to a diagnosis, by number and title. */
export function citedGuidelines(
  { set, code, on }: Pick<SetAnswer, "set" | "code" | "on">,
  components: readonly Component[],
): CitedGuidelines {
  const found = set === "icd10cm" ? componentOn(components, "icd10cm-guidelines", on) : undefined;
  if (!found) return {};
  const { named, chapter } = guidelinesFor(found.component.content, code);
  const [head] = chapter;
  const { title = "", version } = found.component.source.provenance;
  return {
    guidelines: [
      ...named.map(({ section: { number, title: words, page }, names }) => ({
        number,
        title: words,
        page,
        names,
      })),
      ...(head ? [{ number: head.number, title: head.title, page: head.page, names: "its chapter" }] : []),
    ],
    guidelinesFrom: restsOn(found, on) ?? `${title} ${version}`,
  };
}
