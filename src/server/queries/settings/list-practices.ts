import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

interface Address {
  readonly addressLine: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

export interface PracticeRow extends Address {
  readonly id: string;
  readonly name: string;
  readonly npi: string;
  readonly taxId: string;
  readonly taxonomyCode: string;
  readonly phone: string;
  /** Where payments go; null when they go to the practice itself. */
  readonly payTo: (Address & { readonly name: string }) | null;
  readonly version: number;
}

export const listPractices = defineQuery({
  name: "list-practices",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }): Promise<readonly PracticeRow[]> {
    const rows = await tx.practice.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
    return rows.map(({ id, name, npi, taxId, taxonomyCode, phone, version, ...row }) => ({
      ...{ id, name, npi, taxId, taxonomyCode, phone, version },
      ...{ addressLine: row.addressLine, city: row.city, state: row.state, zip: row.zip },
      payTo:
        row.payToName === null
          ? null
          : {
              name: row.payToName,
              addressLine: row.payToAddressLine ?? "",
              city: row.payToCity ?? "",
              state: row.payToState ?? "",
              zip: row.payToZip ?? "",
            },
    }));
  },
});
