import { z } from "zod";
import { notFound, refused } from "@/server/refusal";
import { findAppeal } from "@/server/repositories/appeal-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { defineQuery } from "../read-model";
import { recordVisible } from "./get-appeal";

export interface AppealPacket {
  /** Numbers only: a file name tells nothing of a patient. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The packet's bytes as they were fixed; reading them leaves an access event. */
export const getAppealPacket = defineQuery({
  name: "appeals.get-packet",
  permission: "appeal:read",
  discloses: "patient",
  accessed: ({ appealId }) => ({ kind: "appeal-packet", id: appealId }),
  input: z.strictObject({ appealId: z.uuid() }),

  async read(context, { appealId }): Promise<AppealPacket> {
    const { tx } = context;
    const appeal = await findAppeal(tx, appealId);
    if (!appeal.packetFileId) throw notFound("packet");
    const stored = await findClaim(tx, appeal.claimId);
    if (!(await recordVisible(context, { stored })))
      throw refused("access/forbidden", "The packet holds documents that you may not read.");
    const file = await tx.storedFile.findFirstOrThrow({ where: { id: appeal.packetFileId } });
    return { name: `appeal-${appeal.number}.pdf`, contentType: file.contentType, bytes: file.bytes };
  },
});
