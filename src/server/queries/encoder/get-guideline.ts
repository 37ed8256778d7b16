import { z } from "zod";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService } from "./code-question";
import { type GuidelineHeading, headingOf } from "./get-references";
import { type Edition, fileOn } from "./prepared-files";

export interface GuidelineText extends GuidelineHeading {
  readonly paragraphs: readonly string[];
}

export interface GuidelineDocument {
  readonly edition: Edition;
  readonly contents: readonly GuidelineHeading[];
  /** The section asked for with everything within it; empty where the edition has none of that number. */
  readonly open: readonly GuidelineText[];
}

/** The official guidelines of a date: their contents, and one section to read. Null where none are loaded. */
export const getGuideline = defineQuery({
  name: "encoder.guideline",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ on: dateOfService, number: z.string().max(40).optional() }),
  async read({ tx, actor }, { on, number }): Promise<GuidelineDocument | null> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, "icd10cm-guidelines", on);
    if (!file) return null;
    const { sections } = file.content;
    const within = number
      ? sections.filter((each) => each.number === number || each.number.startsWith(`${number}.`))
      : [];
    return {
      edition: file.edition,
      contents: sections.map(headingOf),
      open: within.map((section) => ({ ...headingOf(section), paragraphs: section.paragraphs })),
    };
  },
});
