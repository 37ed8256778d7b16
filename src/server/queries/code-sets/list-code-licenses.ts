import { z } from "zod";
import { defineQuery } from "../read-model";

/** Whom the office's licenses of CPT and CDT cover. */
export const listCodeLicenses = defineQuery({
  name: "code-sets.licenses",
  permission: "member:manage",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }) {
    const members = await tx.membership.findMany({
      where: { endedAt: null },
      orderBy: { userId: "asc" },
      select: { userId: true, codeLicenses: true, user: { select: { displayName: true } } },
    });
    return members
      .map(({ userId, codeLicenses, user }) => ({ userId, name: user.displayName, licenses: codeLicenses }))
      .sort((a, b) => a.name.localeCompare(b.name));
  },
});
