import { z } from "zod";

/** The last key of a page, its parts joined by `|`. A forged one is refused before the database sees it. */
export const joinedCursor = (...parts: readonly z.ZodType[]) =>
  z
    .string()
    .max(120)
    .refine((text) => {
      const found = text.split("|");
      return found.length === parts.length && parts.every((part, at) => part.safeParse(found[at]).success);
    }, "not a page of this list");

export const dayAndIdCursor = joinedCursor(z.iso.date(), z.uuid());
