import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { refuseTaken } from "./office-settings";

interface FacilityNames {
  readonly name: string;
  readonly npi: string | null;
}

/** By what an import knows a place of care whose system sends no key of its own. */
export const facilityKey = ({ npi, name }: FacilityNames): string => npi ?? name;

export async function requireFacilityFits(tx: Transaction, names: FacilityNames, id?: string): Promise<void> {
  const other = await tx.facility.findFirst({
    where: { sourceKey: facilityKey(names) },
    select: { id: true, name: true },
  });
  const field = names.npi === null ? "name" : "npi";
  refuseTaken(other, id, { field, says: `${other?.name} has this ${field === "npi" ? "NPI" : "name"}.` });
}

export async function requirePracticeFits(
  tx: Transaction,
  { npi }: { readonly npi: string },
  id?: string,
): Promise<void> {
  const other = await tx.practice.findFirst({ where: { npi }, select: { id: true, name: true } });
  refuseTaken(other, id, { field: "npi", says: `${other?.name} has this NPI.` });
}

/** One person, one NPI; who answers queries is a member of the office. */
export async function requireProviderFits(
  tx: Transaction,
  { npi, userId }: { readonly npi: string; readonly userId: string | null },
  id?: string,
): Promise<void> {
  const other = await tx.provider.findFirst({
    where: { OR: [{ npi }, { sourceKey: npi }], ...(id === undefined ? {} : { NOT: { id } }) },
    select: { id: true, lastName: true },
  });
  refuseTaken(other, id, { field: "npi", says: `Provider ${other?.lastName} has this NPI.` });
  if (userId === null) return;
  const member = await tx.membership.findFirst({ where: { userId, endedAt: null }, select: { id: true } });
  if (!member) throw notFound("person");
}
