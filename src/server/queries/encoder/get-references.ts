import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import type { Component } from "@/domain/code-sets/components/component";
import type { GuidelineSection } from "@/domain/code-sets/components/guidelines";
import {
  type ApplicableSection,
  guidelinesFor,
  type Nearness,
} from "@/domain/code-sets/guidelines/applicable-sections";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, encoderSet, typedCode } from "./code-question";
import { type Edition, fileOn } from "./prepared-files";
import { entriesOnCode, type ReferenceEntry } from "./reference-entries";

export interface GuidelineHeading {
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly page: number;
}

export interface GuidelineOnCode extends GuidelineHeading {
  readonly nearness: Nearness;
  /** The code, category or range it names. */
  readonly names: string;
  /** The paragraphs that name it, or the first where only the title does. */
  readonly paragraphs: readonly string[];
  /** How many more the section has. */
  readonly more: number;
}

export interface CodeGuidelines {
  readonly edition: Edition;
  readonly named: readonly GuidelineOnCode[];
  /** Sections of the code's own chapter, its head first. */
  readonly chapter: readonly GuidelineHeading[];
}

export interface CodeReferences {
  /** Null where no guidelines are loaded, or the code is no diagnosis. */
  readonly guidelines: CodeGuidelines | null;
  readonly entries: readonly ReferenceEntry[];
}

const MOST_SHOWN = 3;

/** What is to be read about a code: official guidelines, policies of the office and of payers, licensed references. */
export const getReferences = defineQuery({
  name: "encoder.references",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ set: encoderSet, code: typedCode, on: dateOfService }),
  async read({ tx, actor }, { set: system, code: typed, on }): Promise<CodeReferences> {
    const { components } = await officeCodes(tx, actor);
    const code = displayCode(system, typed);
    return {
      guidelines: system === "icd10cm" ? guidelinesOn(components, code, on) : null,
      entries: await entriesOnCode(tx, actor, { system, code, on }),
    };
  },
});

function guidelinesOn(
  components: readonly Component[],
  code: string,
  on: CalendarDate,
): CodeGuidelines | null {
  const file = fileOn(components, "icd10cm-guidelines", on);
  if (!file) return null;
  const { named, chapter } = guidelinesFor(file.content, code);
  return { edition: file.edition, named: named.map(shown), chapter: chapter.map(headingOf) };
}

export const headingOf = ({ number, title, level, page }: GuidelineSection): GuidelineHeading => ({
  ...{ number, title, level, page },
});

function shown({ section, nearness, names, paragraphs: places }: ApplicableSection): GuidelineOnCode {
  const naming = places.length > 0 ? places : [0];
  const paragraphs = naming.slice(0, MOST_SHOWN).flatMap((at) => section.paragraphs[at] ?? []);
  return {
    ...headingOf(section),
    ...{ nearness, names, paragraphs },
    more: section.paragraphs.length - paragraphs.length,
  };
}
