import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import type { DemoStage } from "./demo-stage";

/**
 * Sets the demo's clock while its past is made; afterwards it only moves forward, by the product's own use-case.
 * The practice payer is told in its mailbox, as that use-case does.
 */
export async function setClock(
  stage: DemoStage,
  at: { readonly organizationId: string; readonly offsetDays: number; readonly tradingPartnerId?: string },
): Promise<void> {
  const { organizationId, offsetDays } = at;
  const partner = await scopedTransaction(stage.db, organizationId, async (tx) => {
    await tx.organization.updateMany({
      where: { id: organizationId },
      data: { clockOffsetDays: offsetDays },
    });
    return tx.tradingPartner.findFirst();
  });
  if (!partner) return;
  await stage.gateways.clearinghouse.place(partner, "/control", {
    name: "clock",
    bytes: Buffer.from(String(offsetDays)),
  });
}
