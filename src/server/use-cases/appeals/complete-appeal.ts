import { z } from "zod";
import { planPacket } from "@/domain/appeals/packet";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { renderAppealPacket } from "@/server/documents/appeal-packet";
import { refused } from "@/server/refusal";
import { remittanceExtract } from "@/server/repositories/appeal-extract";
import { findAppealAt, moveAppeal } from "@/server/repositories/appeal-repository";
import { loadAppealSources } from "@/server/repositories/appeal-sources";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { defineUseCase } from "../use-case";

/** Builds the packet as it will leave and fixes its bytes. Anything missing blocks, and is named. */
export const completeAppeal = defineUseCase({
  name: "appeals.complete",
  permission: "appeal:work",
  input: z.strictObject({ appealId: z.uuid(), version: z.int() }),

  async run(context, { appealId, version }) {
    const { tx, actor, audit, now, today, organization } = context;
    const appeal = await findAppealAt(tx, appealId, version);
    const moment = { today, timeZone: organization.timeZone, signerName: actor.name };
    const sources = await loadAppealSources(tx, { ...appeal, signerName: null }, moment);
    const { missing } = planPacket(sources);
    if (missing.length > 0) throw refused("appeal/incomplete", missing.join(". "), { missing });
    const packet = await renderAppealPacket({
      appealNumber: appeal.number,
      sources,
      extract: await remittanceExtract(tx, sources.denial),
      noticedOn: fromDateColumn(sources.denial.claimPayment.remittance.paymentOn),
      at: now,
    });
    const packetFileId = newId();
    await tx.storedFile.create({
      data: {
        id: packetFileId,
        subjectKind: "appeal",
        subjectId: appealId,
        title: `Appeal ${appeal.number}`,
        contentType: "application/pdf",
        sha256: packet.sha256,
        bytes: packet.bytes,
        createdAt: now,
        createdById: actor.userId,
      },
    });
    const moved = await moveAppeal(tx, appeal, "complete", {
      packetFileId,
      packetPages: packet.pages,
      signerName: actor.name,
    });
    await appendClaimEvent(tx, appeal.claimId, {
      kind: "appeal",
      summary: `Packet of appeal ${appeal.number} complete, ${packet.pages} pages`,
      actorName: actor.name,
      at: now,
    });
    audit({
      action: "appeal.complete",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status },
      after: { status: moved.status, file: packetFileId, sha256: packet.sha256, pages: packet.pages },
    });
    return { appealId, version: moved.version, packetFileId, pages: packet.pages };
  },
});
