import { createHash } from "node:crypto";
import { z } from "zod";
import { drawSample, frameText, SAMPLING_METHOD_VERSION } from "@/domain/coding-audits/sampling";
import type { CodingAudit } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";

export interface RedrawProof {
  readonly frameHash: string;
  readonly recomputedHash: string;
  /** The kept frame is the one whose hash was written down when it was locked. */
  readonly frameIntact: boolean;
  readonly methodVersion: string;
  /** This program still draws by the method that the sample was drawn by. */
  readonly sameMethod: boolean;
  readonly drawn: number;
  /** Charts whose place in the redrawn sample is the place they were reviewed at. */
  readonly inSamePlace: number;
  readonly identical: boolean;
}

/** Draws the sample once more from the kept frame and seed, and compares chart by chart. */
export const redrawSample = defineQuery({
  name: "coding-audits.redraw",
  permission: "coding-audit:read",
  discloses: "aggregate",
  input: z.strictObject({ auditId: z.uuid() }),

  async read({ tx, reach }, { auditId }): Promise<RedrawProof> {
    const audit = reach === "all" ? await tx.codingAudit.findFirst({ where: { id: auditId } }) : null;
    if (!audit) throw notFound("audit project");
    return proofOf(tx, audit);
  },
});

async function proofOf(tx: Transaction, audit: CodingAudit): Promise<RedrawProof> {
  const frame = z.array(z.uuid()).parse(audit.frame);
  const cases = await tx.auditCase.findMany({
    where: { auditId: audit.id },
    orderBy: { position: "asc" },
    select: { encounterId: true },
  });
  const recomputedHash = createHash("sha256").update(frameText(frame)).digest("hex");
  const sameMethod = audit.methodVersion === SAMPLING_METHOD_VERSION;
  const redrawn = sameMethod ? drawSample(frame, audit.seed, audit.sampleSize) : [];
  const inSamePlace = cases.filter(({ encounterId }, index) => redrawn[index] === encounterId).length;
  const frameIntact = recomputedHash === audit.frameHash;
  return {
    frameHash: audit.frameHash,
    recomputedHash,
    frameIntact,
    methodVersion: audit.methodVersion,
    sameMethod,
    drawn: redrawn.length,
    inSamePlace,
    identical: frameIntact && inSamePlace === cases.length && redrawn.length === cases.length,
  };
}
