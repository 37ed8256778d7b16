import { z } from "zod";
import { covers } from "@/domain/code-sets/code-release";
import { CODE_SYSTEM_FACTS, type CodeSystem } from "@/domain/code-sets/code-system";
import { OFFICIAL_FILES } from "@/domain/code-sets/readers/recognize-file";
import { type AnsweringSpan, answeringSpans } from "@/domain/code-sets/release/answering-spans";
import { LICENSED_SYSTEMS } from "@/domain/code-sets/release/without-licensed-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { reachOf } from "@/server/access/permissions";
import { type OfficeCodes, officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { codeFilesShown } from "./code-files-shown";

/** What a code set is answered from for a stretch of days. */
export interface AnsweringShown {
  readonly name: string;
  readonly from: CalendarDate;
  readonly through: CalendarDate | null;
  /** Whether today is one of the days. */
  readonly isToday: boolean;
  /** The project's own selection, not a file of the office. */
  readonly isStarter: boolean;
  readonly files: readonly string[];
}

export interface CodeSetShown {
  readonly system: CodeSystem;
  readonly name: string;
  readonly publisher: string;
  readonly origin: "starter" | "releases" | "none";
  /** The newest first; a release that never answers is not among them. */
  readonly answers: readonly AnsweringShown[];
}

/** What the office answers from, which files it has, and what is missing. */
export const getCodeLibrary = defineQuery({
  name: "code-sets.library",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, today }) {
    const files = await codeFilesShown(tx);
    const office = await officeCodes(tx);
    const kinds = new Set(
      files.filter(({ status }) => status === "ready").flatMap(({ lists }) => lists.map(({ kind }) => kind)),
    );
    return {
      today,
      origin: office.origin,
      preparing: !office.isCurrent,
      sets: setsShown(office, today),
      files,
      missing: OFFICIAL_FILES.filter(({ kind }) => !kinds.has(kind)).map(
        ({ kind, title, publisher, page }) => ({ kind, title, publisher, page }),
      ),
      mayImport: reachOf(actor.roles, "code-set:import") !== undefined,
      licensed: LICENSED_SYSTEMS.filter((system) => kinds.has(system)),
    };
  },
});

function setsShown(office: OfficeCodes, today: CalendarDate): CodeSetShown[] {
  return (Object.keys(CODE_SYSTEM_FACTS) as CodeSystem[]).map((system) => {
    const releases = office.codeSets.releases(system);
    const { name, publisher } = CODE_SYSTEM_FACTS[system];
    return {
      system,
      name,
      publisher,
      origin: releases.length === 0 ? "none" : office.originOf(system),
      answers: answeringSpans(releases, system).map((span) => answeringShown(span, today)),
    };
  });
}

function answeringShown({ release, ...dates }: AnsweringSpan, today: CalendarDate): AnsweringShown {
  const { id, name, provenance } = release;
  return {
    name,
    from: dates.from,
    through: dates.through ?? null,
    isToday: covers(dates, today),
    isStarter: id.startsWith("starter-"),
    files: provenance.map((file) => file.name),
  };
}
