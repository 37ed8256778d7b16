import QRCode from "qrcode";
import { z } from "zod";
import { requireFreshProof } from "@/server/access/fresh-proof";
import { definePersonalAct, personOf } from "@/server/access/personal-door";
import { newTotpSecret, totpAddress } from "@/server/access/second-factor";
import { refused } from "@/server/refusal";

export interface Enrollment {
  /** For typing, in groups of four. */
  readonly secret: string;
  readonly address: string;
  /** The dark modules of the code as one path in a square of this size. */
  readonly image: { readonly size: number; readonly path: string };
}

/** A new secret for an authenticator, which counts only when its first code was given; a session left open gets none. */
export const startEnrollment = definePersonalAct({
  name: "start-enrollment",
  kind: "mutation",
  stages: ["enroll", "complete"],
  input: z.strictObject({}),
  async run(context): Promise<Enrollment> {
    const { userId, email, stage, confirmedAt } = personOf(context);
    if (stage === "complete") requireFreshProof({ userId, confirmedAt }, context.now);
    const secret = newTotpSecret();
    const { count } = await context.db.appUser.updateMany({
      where: { id: userId, totpConfirmedAt: null },
      data: { totpSecret: secret, totpLastStep: null },
    });
    if (count === 0)
      throw refused(
        "record/finished",
        "A second factor is set up already. Remove it before setting up another.",
      );
    await context.record("enrollment-started");
    const address = totpAddress(secret, email);
    return { secret: secret.replaceAll(/(.{4})(?=.)/g, "$1 "), address, image: imageOf(address) };
  },
});

function imageOf(text: string): Enrollment["image"] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data].flatMap((module, at) =>
    module ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { size, path: dark.join("") };
}
