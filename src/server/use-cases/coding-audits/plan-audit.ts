import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Population } from "@/domain/coding-audits/population";
import {
  canonicalFrame,
  drawSample,
  frameText,
  SAMPLING_METHOD_VERSION,
} from "@/domain/coding-audits/sampling";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { findPopulation, type PopulationUnit } from "@/server/repositories/audit-population";
import { drawCases } from "@/server/repositories/audit-sample-repository";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";
import { populationInput, populationOf } from "./population-input";

const date = z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date");
const input = z.strictObject({
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().min(1).max(500),
  guideline: z.string().trim().max(300).optional(),
  population: populationInput,
  /** Who reviews; without it whoever plans. */
  auditorId: z.uuid().optional(),
  sampleSize: z.int().min(1).max(500),
  /** Given where another draw must be repeated; otherwise drawn here and kept. */
  seed: z.string().trim().min(1).max(80).optional(),
  dueOn: date.optional(),
});

/** Locks the frame, draws the sample and opens its worksheets, all at once: nothing can change between the steps. */
export const planAudit = defineUseCase({
  name: "coding-audits.plan",
  permission: "coding-audit:plan",
  input,

  async run(context, wanted) {
    const { tx, actor, now, today, organization } = context;
    const plannedById = requireUserId(actor);
    const auditorId = await auditorOf(context, wanted.auditorId ?? plannedById);
    const population = populationOf(wanted.population);
    const units = await findPopulation(tx, { population, auditorId, timeZone: organization.timeZone });
    if (wanted.sampleSize > units.length)
      throw refused("coding-audit/sample-too-large", `Only ${units.length} charts fit the population.`);
    const lock = lockFrame(units, wanted.seed ?? randomBytes(16).toString("hex"), wanted.sampleSize);
    const auditId = newId();
    await tx.codingAudit.create({
      data: {
        id: auditId,
        number: await nextSpokenNumber(tx, "A", today),
        name: wanted.name,
        purpose: wanted.purpose,
        guideline: wanted.guideline ?? null,
        ...keptFrame(population, auditorId, lock),
        status: "in-review",
        plannedById,
        drawnAt: now,
        dueOn: toOptionalDateColumn(wanted.dueOn ? calendarDate(wanted.dueOn) : undefined),
      },
    });
    const coderOf = new Map(units.map(({ encounterId, coderId }) => [encounterId, coderId]));
    const sample = lock.sample.map((encounterId) => ({
      encounterId,
      coderId: coderOf.get(encounterId) ?? null,
    }));
    const dueOn = wanted.dueOn ? calendarDate(wanted.dueOn) : undefined;
    await drawCases(tx, { auditId, auditorId, sample, name: wanted.name, dueOn }, now);
    context.audit({
      action: "coding-audit.draw",
      subjectKind: "coding-audit",
      subjectId: auditId,
      after: {
        frameSize: units.length,
        frameHash: lock.hash,
        seed: lock.seed,
        sampleSize: wanted.sampleSize,
      },
    });
    return { auditId, frameSize: units.length };
  },
});

interface LockedFrame {
  readonly frame: readonly string[];
  readonly hash: string;
  readonly seed: string;
  readonly sample: readonly string[];
}

function lockFrame(units: readonly PopulationUnit[], seed: string, size: number): LockedFrame {
  const frame = canonicalFrame(units.map(({ encounterId }) => encounterId));
  const hash = createHash("sha256").update(frameText(frame)).digest("hex");
  return { frame, hash, seed, sample: drawSample(frame, seed, size) };
}

const keptFrame = (population: Population, auditorId: string, lock: LockedFrame) => ({
  frameQuery: { ...population, auditorId } as { readonly auditorId: string },
  frame: [...lock.frame],
  frameHash: lock.hash,
  frameSize: lock.frame.length,
  method: "simple-random",
  methodVersion: SAMPLING_METHOD_VERSION,
  seed: lock.seed,
  sampleSize: lock.sample.length,
});

async function auditorOf({ tx }: UseCaseContext, userId: string): Promise<string> {
  const member = await tx.membership.findFirst({ where: { userId, endedAt: null } });
  if (!member?.roles.includes("auditor"))
    throw refused("input/invalid", "Charts are reviewed by a person with the role auditor.");
  return userId;
}
