import { z } from "zod";
import type { BookPage } from "@/domain/code-sets/book/book-page";
import { bookPageOf } from "@/domain/code-sets/book/book-page-of";
import { setsFor } from "@/domain/code-sets/code-shape";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, ENCODER_SETS, encoderSet, typedCode } from "./code-question";

/** One code on a date with everything it inherits. Without a set, the one that knows the code and has its shape. */
export const getCodePage = defineQuery({
  name: "encoder.page",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ code: typedCode, on: dateOfService, set: encoderSet.optional() }),
  async read({ tx, actor }, { code, on, set }): Promise<BookPage> {
    const codes = await officeCodes(tx, actor);
    const sets = set ? [set] : setsFor(code).filter(isEncoderSet);
    const pages = (sets.length > 0 ? sets : (["icd10cm"] as const)).map((system) =>
      bookPageOf({ system, code, on }, codes),
    );
    const [first, ...others] = pages;
    return others.reduce(
      (best, page) => (RANK[page.status] < RANK[best.status] ? page : best),
      first as BookPage,
    );
  },
});

const RANK = { valid: 0, header: 1, "not-on-date": 2, unknown: 3, "no-release": 4 } as const;

const isEncoderSet = (system: CodeSystem): system is (typeof ENCODER_SETS)[number] =>
  (ENCODER_SETS as readonly CodeSystem[]).includes(system);
