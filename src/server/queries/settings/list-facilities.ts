import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface FacilityRow {
  readonly id: string;
  readonly name: string;
  readonly npi: string | null;
  readonly placeOfService: string;
  readonly addressLine: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly version: number;
}

export const listFacilities = defineQuery({
  name: "list-facilities",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  read: ({ tx }): Promise<readonly FacilityRow[]> =>
    tx.facility.findMany({
      select: {
        id: true,
        name: true,
        npi: true,
        placeOfService: true,
        addressLine: true,
        city: true,
        state: true,
        zip: true,
        version: true,
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
});
