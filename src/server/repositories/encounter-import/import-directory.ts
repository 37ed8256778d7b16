import type {
  ImportedFacility,
  ImportedPayer,
  ImportedPractice,
  ImportedProvider,
} from "@/domain/encounters/imported-encounter";
import { isValidNpi } from "@/domain/shared/npi";
import type { Facility, Payer, Practice, Provider } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";

/** What the organization has set up, against which a file's names and numbers are matched. */
export interface ImportDirectory {
  readonly practices: readonly Practice[];
  readonly payers: readonly Payer[];
  readonly providers: Provider[];
  readonly facilities: Facility[];
}

export async function loadDirectory(tx: Transaction): Promise<ImportDirectory> {
  return {
    practices: await tx.practice.findMany(),
    payers: await tx.payer.findMany(),
    providers: await tx.provider.findMany(),
    facilities: await tx.facility.findMany(),
  };
}

const plain = (name: string | undefined | null): string =>
  (name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
const sameName = (a: string | undefined, b: string | null): boolean =>
  plain(a) !== "" && plain(a) === plain(b);

/** A program's everyday name means its payer when the organization has exactly one of that program. */
const PROGRAM_NAMES: Readonly<Record<string, string>> = { medicare: "medicare-ffs", medicaid: "medicaid" };

export function matchPayer({ payers }: ImportDirectory, named: ImportedPayer): Payer | undefined {
  const byId = named.payerId
    ? payers.find(({ payerId }) => payerId.toUpperCase() === named.payerId?.toUpperCase())
    : undefined;
  const found = byId ?? payers.find(({ name }) => sameName(named.name, name));
  if (found) return found;
  const program = PROGRAM_NAMES[plain(named.name)];
  const ofProgram = payers.filter((payer) => payer.program === program);
  return ofProgram.length === 1 ? ofProgram[0] : undefined;
}

/** The one with the named NPI, name or source key; without any of them matched, the organization's only practice. */
export function matchPractice(
  { practices }: ImportDirectory,
  named: ImportedPractice | undefined,
): Practice | undefined {
  if (named?.npi) return practices.find(({ npi }) => npi === named.npi);
  const found = practices.find(
    ({ name, sourceKey }) =>
      sameName(named?.name, name) || (named?.sourceKey && named.sourceKey === sourceKey),
  );
  return found ?? (practices.length === 1 ? practices[0] : undefined);
}

export function matchProvider(
  { providers }: ImportDirectory,
  named: ImportedProvider,
  key: string | undefined,
): Provider | undefined {
  const byNpi = named.npi ? providers.find(({ npi }) => npi === named.npi) : undefined;
  return byNpi ?? (key ? providers.find(({ sourceKey }) => sourceKey === key) : undefined);
}

export function matchFacility(
  { facilities }: ImportDirectory,
  named: ImportedFacility,
  key: string | undefined,
): Facility | undefined {
  return (
    facilities.find(({ npi }) => named.npi !== undefined && npi === named.npi) ??
    facilities.find(({ sourceKey }) => key !== undefined && sourceKey === key) ??
    facilities.find(({ name }) => sameName(named.name, name))
  );
}

/** A provider may be added from a file when claims could name it: valid NPI, name, taxonomy. */
export const isCompleteProvider = (
  named: ImportedProvider,
): named is ImportedProvider & { npi: string; lastName: string; firstName: string; taxonomyCode: string } =>
  named.npi !== undefined &&
  isValidNpi(named.npi) &&
  Boolean(named.lastName && named.firstName && named.taxonomyCode);
