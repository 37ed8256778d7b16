import { z } from "zod";
import { MAILBOX_FAILURE_REASONS } from "@/domain/settings/mailbox-failures";
import { findPartner } from "@/server/repositories/trading-partner-repository";
import { defineUseCase } from "../use-case";

/** What came of a try. One that was changed in the meantime is another connection, and stays untried. */
export const recordConnection = defineUseCase({
  name: "settings.record-connection",
  permission: "job:run",
  input: z.strictObject({
    tradingPartnerId: z.uuid(),
    version: z.int(),
    hostKey: z.string().max(100).nullable(),
    failure: z.enum(MAILBOX_FAILURE_REASONS).nullable(),
    folder: z.string().max(255).nullable(),
  }),
  async run({ tx, audit, now }, { tradingPartnerId: id, version, hostKey, failure, folder }): Promise<void> {
    await findPartner(tx, id);
    const { count } = await tx.tradingPartner.updateMany({
      where: { id, version },
      data: {
        connectionTriedAt: now,
        connectionFailure: failure,
        connectionFolder: folder,
        connectionHostKey: hostKey,
      },
    });
    audit({
      action: "trading-partner.tried",
      subjectKind: "trading-partner",
      subjectId: id,
      after: { failure: failure ?? "none", kept: count > 0 },
    });
  },
});
