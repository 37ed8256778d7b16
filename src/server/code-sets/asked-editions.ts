import { z } from "zod";
import { SERIES_IDS } from "@/domain/code-sets/release/code-series";

/** Which two editions of which series; the earlier one first. */
export const askedEditions = {
  series: z.enum(SERIES_IDS),
  from: z.string().max(20),
  to: z.string().max(20),
};
