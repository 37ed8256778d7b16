import { z } from "zod";
import { defineQuery } from "../read-model";

/** Matched claim payments of one remittance that wait to be posted, in file order. Ids only. */
export const listPostablePayments = defineQuery({
  name: "remittances.list-postable-payments",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({ remittanceId: z.uuid() }),
  read: async ({ tx }, { remittanceId }): Promise<string[]> => {
    const rows = await tx.claimPayment.findMany({
      where: { remittanceId, status: "matched" },
      orderBy: { position: "asc" },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
});
