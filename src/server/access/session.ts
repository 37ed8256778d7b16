import { createHash, randomBytes } from "node:crypto";
import type { Database } from "@/server/db/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { Actor } from "./actor";
import type { Role } from "./permissions";

const MINUTE_MS = 60_000;
export const IDLE_LIMIT_MS = 15 * MINUTE_MS;
export const ABSOLUTE_LIMIT_MS = 12 * 60 * MINUTE_MS;
/** A session that only waits for its second factor or its organization is short. */
export const ENTERING_LIMIT_MS = 10 * MINUTE_MS;
/** Writing the time of every single request would cost a write each; the idle limit bears this much blur. */
const TOUCH_EVERY_MS = 15_000;

/** What stands between a checked password and the work; `complete` is the only stage that has an actor. */
export type SessionStage = "code" | "new-password" | "choose" | "enroll" | "complete";

export interface MembershipFacts {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly demo: boolean;
  readonly mfaRequired: boolean;
  readonly roles: readonly Role[];
}

export interface PersonSession {
  readonly idHash: string;
  readonly userId: string;
  readonly email: string;
  readonly displayName: string;
  readonly stage: SessionStage;
  readonly hasSecondFactor: boolean;
  readonly secondFactorAt: Date | null;
  /** The latest proof of who it is; some acts want a fresh one. */
  readonly confirmedAt: Date | null;
  readonly membership: MembershipFacts | null;
  readonly memberships: readonly MembershipFacts[];
}

/** 256 random bits; only their hash is stored, so reading the table does not open a session. */
export const newSessionId = (): string => randomBytes(32).toString("base64url");
export const hashSessionId = (sessionId: string): string =>
  createHash("sha256").update(sessionId).digest("base64url");

interface SessionRow {
  readonly userId: string;
  readonly email: string;
  readonly displayName: string;
  readonly totpConfirmedAt: Date | null;
  readonly oneTimePasswordUntil: Date | null;
  readonly secondFactorAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly organizationId: string | null;
  readonly lastSeenAt: Date;
  readonly memberships: readonly MembershipFacts[];
}

export interface SessionLookUp {
  readonly sessionId: string;
  readonly now: Date;
  /** False for a request that no person caused: it does not keep the session alive. */
  readonly active?: boolean;
}

/** Looked up for each request: a deleted row, an idle or old session, a disabled person have no session. */
export async function findSession(
  db: Database,
  { sessionId, now, active = true }: SessionLookUp,
): Promise<PersonSession | undefined> {
  const idHash = hashSessionId(sessionId);
  const [row] = await db.$queryRaw<SessionRow[]>`
    select s.user_id as "userId", u.email, u.display_name as "displayName", u.totp_confirmed_at as "totpConfirmedAt",
           u.one_time_password_until as "oneTimePasswordUntil",
           s.second_factor_at as "secondFactorAt", s.confirmed_at as "confirmedAt", s.current_organization_id as "organizationId",
           s.last_seen_at as "lastSeenAt",
           (select coalesce(jsonb_agg(m order by m."organizationName", m."organizationId"), '[]')
            from memberships_of(s.user_id) m) as memberships
    from user_session s join app_user u on u.id = s.user_id
    where s.id_hash = ${idHash} and u.disabled_at is null and s.expires_at > ${now}
      and s.last_seen_at > ${new Date(now.getTime() - IDLE_LIMIT_MS)}`;
  if (!row) return undefined;
  if (active && now.getTime() - row.lastSeenAt.getTime() > TOUCH_EVERY_MS)
    await db.userSession.updateMany({ where: { idHash }, data: { lastSeenAt: now } });
  const { memberships } = row;
  const membership = memberships.find((one) => one.organizationId === row.organizationId) ?? null;
  const { userId, email, displayName, secondFactorAt, confirmedAt, totpConfirmedAt } = row;
  return {
    userId,
    email,
    displayName,
    secondFactorAt,
    confirmedAt,
    idHash,
    hasSecondFactor: totpConfirmedAt !== null,
    stage: stageOf(row, membership),
    membership,
    memberships,
  };
}

function stageOf(row: SessionRow, membership: MembershipFacts | null): SessionStage {
  const proven = row.secondFactorAt !== null;
  if (row.totpConfirmedAt && !proven) return "code";
  if (row.oneTimePasswordUntil) return "new-password";
  if (!membership) return "choose";
  return membership.mfaRequired && !proven ? "enroll" : "complete";
}

/** The organizations a person may enter now. */
export const membershipsOf = (db: Database, userId: string): Promise<MembershipFacts[]> =>
  db.$queryRaw<MembershipFacts[]>`select * from memberships_of(${userId}::uuid)`;

export const actorOf = (session: PersonSession | undefined): Actor | null =>
  session?.stage === "complete" && session.membership
    ? {
        userId: session.userId,
        name: session.displayName,
        organizationId: session.membership.organizationId,
        roles: session.membership.roles,
        sessionIdHash: session.idHash,
        confirmedAt: session.confirmedAt,
      }
    : null;

export interface SessionDevice {
  readonly address: string | null;
  readonly userAgent: string | null;
}

export interface NewSession {
  readonly userId: string;
  readonly organizationId: string | null;
  readonly secondFactorAt: Date | null;
  /** Without it: now, where nothing is still to come. */
  readonly confirmedAt?: Date | null;
  /** Only waits for its code. */
  readonly entering?: boolean;
  readonly device: SessionDevice;
  readonly now: Date;
  /** Kept when a session is only renewed, so that renewing never outruns the absolute limit. */
  readonly startedAt?: Date;
}

type SessionTable = Pick<Transaction, "userSession">;

/** Opens a session under a new id; the id is returned once and never stored. */
export async function openSession(db: SessionTable, session: NewSession): Promise<string> {
  const sessionId = newSessionId();
  const startedAt = session.startedAt ?? session.now;
  await db.userSession.create({
    data: {
      idHash: hashSessionId(sessionId),
      userId: session.userId,
      currentOrganizationId: session.organizationId,
      secondFactorAt: session.secondFactorAt,
      confirmedAt: confirmedAtOf(session),
      createdAt: startedAt,
      lastSeenAt: session.now,
      expiresAt: new Date(startedAt.getTime() + (session.entering ? ENTERING_LIMIT_MS : ABSOLUTE_LIMIT_MS)),
      ...session.device,
    },
  });
  return sessionId;
}

const confirmedAtOf = ({ confirmedAt, entering, now }: NewSession): Date | null =>
  confirmedAt === undefined ? (entering ? null : now) : confirmedAt;

export interface SessionChange {
  readonly organizationId?: string | null;
  readonly secondFactorAt?: Date;
  readonly confirmedAt?: Date;
  readonly device: SessionDevice;
  readonly now: Date;
}

/** A higher right gets a new id: the old one dies in the same transaction, so a planted id is worth nothing. */
export async function renewSession(
  db: Database,
  idHash: string,
  change: SessionChange,
): Promise<string | undefined> {
  return db.$transaction(async (tx) => {
    const old = await tx.userSession.findFirst({ where: { idHash } });
    const { count } = await tx.userSession.deleteMany({ where: { idHash } });
    if (!old || count === 0) return undefined;
    return openSession(tx, {
      userId: old.userId,
      organizationId: change.organizationId === undefined ? old.currentOrganizationId : change.organizationId,
      secondFactorAt: change.secondFactorAt ?? old.secondFactorAt,
      confirmedAt: change.confirmedAt ?? old.confirmedAt,
      device: change.device,
      now: change.now,
      startedAt: old.createdAt,
    });
  });
}

export const endSession = async (db: Database, sessionId: string): Promise<void> => {
  await db.userSession.deleteMany({ where: { idHash: hashSessionId(sessionId) } });
};
