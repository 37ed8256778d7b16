import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { refuseTaken } from "./office-settings";

/** Two payers never share an id of claims, and the partner that carries the files is one of the office's. */
export async function requirePayerFits(
  tx: Transaction,
  { payerId, tradingPartnerId }: { readonly payerId: string; readonly tradingPartnerId: string | null },
  id?: string,
): Promise<void> {
  const other = await tx.payer.findFirst({ where: { payerId }, select: { id: true, name: true } });
  refuseTaken(other, id, { field: "payerId", says: `${other?.name} has this payer id.` });
  if (tradingPartnerId === null) return;
  const partner = await tx.tradingPartner.findFirst({
    where: { id: tradingPartnerId },
    select: { id: true },
  });
  if (!partner) throw notFound("trading partner");
}
