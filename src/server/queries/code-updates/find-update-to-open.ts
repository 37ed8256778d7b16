import { z } from "zod";
import { SERIES_IDS, type SeriesId } from "@/domain/code-sets/release/code-series";
import { type EditionPair, firstPair } from "@/domain/code-sets/release/touched-series";
import { officeCodes } from "@/server/code-sets/office-codes";
import { officeSeries } from "@/server/code-sets/office-comparison";
import { defineQuery } from "../read-model";

export interface UpdateToOpen {
  readonly series: SeriesId;
  /** Absent where the office has one edition only. */
  readonly editions?: EditionPair;
  /** Newer files are being made ready; the editions are those of before. */
  readonly preparing: boolean;
}

/** Which two editions of a series the worker opens work from: those that the report shows first. */
export const findUpdateToOpen = defineQuery({
  name: "code-updates.find-update-to-open",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({ series: z.enum(SERIES_IDS) }),
  async read({ tx, today }, { series }): Promise<UpdateToOpen> {
    const { components, isCurrent } = await officeCodes(tx);
    const held = officeSeries(components).find(({ id }) => id === series);
    const editions = held && firstPair(held, today);
    return { series, preparing: !isCurrent, ...(editions && { editions }) };
  },
});
