import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { MINIMUM_LENGTH } from "@/server/access/password-policy";
import { isRole, type Role } from "@/server/access/permissions";
import { IDLE_LIMIT_MS } from "@/server/access/session";
import { isMemberElsewhere } from "@/server/db/scoped-transaction";
import { defineQuery } from "@/server/queries/read-model";

export interface OwnSession {
  readonly session: string;
  readonly current: boolean;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
}

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly passwordLength: number;
  readonly secondFactor: {
    readonly setUpAt: Date | null;
    readonly recoveryCodesLeft: number;
    /** The organization asks for it; only the demo does not. */
    readonly required: boolean;
    readonly removable: boolean;
  };
  readonly sessions: readonly OwnSession[];
}

export const getAccount = defineQuery({
  name: "get-account",
  permission: "session:self",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, organization, now }): Promise<Account> {
    const userId = requireUserId(actor);
    const user = await tx.appUser.findUniqueOrThrow({ where: { id: userId } });
    const { mfaRequired } = await tx.organization.findUniqueOrThrow({ where: { id: organization.id } });
    const sessions = await tx.userSession.findMany({
      where: { userId, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - IDLE_LIMIT_MS) } },
      orderBy: { lastSeenAt: "desc" },
    });
    const setUp = user.totpConfirmedAt !== null;
    return {
      name: user.displayName,
      email: user.email,
      roles: actor.roles.filter(isRole),
      passwordLength: setUp ? MINIMUM_LENGTH.withSecondFactor : MINIMUM_LENGTH.alone,
      secondFactor: {
        setUpAt: user.totpConfirmedAt,
        recoveryCodesLeft: await tx.recoveryCode.count({ where: { userId, usedAt: null } }),
        required: mfaRequired,
        removable: setUp && organization.demo && !(await isMemberElsewhere(tx, userId)),
      },
      sessions: sessions.map((row) => ({
        session: row.idHash,
        current: row.idHash === actor.sessionIdHash,
        startedAt: row.createdAt,
        lastSeenAt: row.lastSeenAt,
        address: row.address,
        userAgent: row.userAgent,
      })),
    };
  },
});
