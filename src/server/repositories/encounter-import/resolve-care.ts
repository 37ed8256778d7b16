import type {
  ImportedEncounter,
  ImportedFacility,
  ImportedProvider,
} from "@/domain/encounters/imported-encounter";
import { needsFacility } from "@/domain/encounters/setting";
import { isValidNpi } from "@/domain/shared/npi";
import { newId } from "@/server/db/new-id";
import { type ImportContext, report } from "./import-context";
import { isCompleteProvider, matchFacility, matchPractice, matchProvider } from "./import-directory";

/** Who gave the care, who bills for it and where: ids of this organization, null where the file leaves it open. */
export interface CareIds {
  readonly practiceId: string | null;
  readonly providerId: string | null;
  readonly facilityId: string | null;
}

export type CareResolver = (encounter: ImportedEncounter) => Promise<CareIds>;

/** Each provider and place is settled once a file, so that a thousand visits raise one finding and not a thousand. */
export function createCareResolver(context: ImportContext): CareResolver {
  const providers = new Map<string, string | null>();
  const facilities = new Map<string, string | null>();
  let practiceFindingDone = false;
  const once = async (
    seen: Map<string, string | null>,
    key: string,
    settle: () => Promise<string | null>,
  ) => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const id = await settle();
    seen.set(key, id);
    return id;
  };
  return async (encounter) => {
    const { provider, facility, place } = encounter;
    const practice = matchPractice(context.directory, encounter.practice);
    if (!practice && !practiceFindingDone) {
      practiceFindingDone = true;
      report(context, "warn", [
        place,
        "practice/not-matched",
        "The billing practice is not one of this organization's.",
      ]);
    }
    return {
      practiceId: practice?.id ?? null,
      providerId: provider
        ? await once(providers, JSON.stringify(provider), () => settleProvider(context, provider, place))
        : null,
      facilityId:
        facility && needsFacility(encounter.setting)
          ? await once(facilities, JSON.stringify(facility), () =>
              settleFacility(context, facility, encounter),
            )
          : null,
    };
  };
}

const keyOf = (context: ImportContext, sourceKey: string | undefined): string | undefined =>
  sourceKey === undefined ? undefined : `${context.sourceSystem}:${sourceKey}`;

async function settleProvider(
  context: ImportContext,
  named: ImportedProvider,
  place: string,
): Promise<string | null> {
  const key = keyOf(context, named.sourceKey);
  const known = matchProvider(context.directory, named, key);
  if (known) return known.id;
  if (named.npi !== undefined && !isValidNpi(named.npi)) {
    report(context, "warn", [
      place,
      "provider/not-an-npi",
      `The provider's identifier "${named.npi.slice(0, 20)}" is not an NPI: ten digits with a check digit.`,
    ]);
    return null;
  }
  if (!isCompleteProvider(named)) {
    report(context, "warn", [
      place,
      "provider/not-matched",
      "The provider is not set up here. NPI, name and taxonomy together would add the provider.",
    ]);
    return null;
  }
  const provider = await context.tx.provider.create({
    data: {
      id: newId(),
      npi: named.npi,
      lastName: named.lastName,
      firstName: named.firstName,
      credentials: named.credentials ?? null,
      taxonomyCode: named.taxonomyCode,
      specialty: named.specialty ?? "not known",
      sourceKey: key ?? null,
    },
  });
  context.directory.providers.push(provider);
  report(context, "note", [place, "provider/added", `The provider with NPI ${named.npi} was added.`]);
  return provider.id;
}

async function settleFacility(
  context: ImportContext,
  named: ImportedFacility,
  { place, placeOfService }: ImportedEncounter,
): Promise<string | null> {
  const key = keyOf(context, named.sourceKey);
  const known = matchFacility(context.directory, named, key);
  if (known) return known.id;
  const { name, address, npi } = named;
  const { line, city, state, zip } = address;
  if (!name || !line || !city || !state || !zip) return null;
  const facility = await context.tx.facility.create({
    data: {
      id: newId(),
      name,
      npi: npi !== undefined && isValidNpi(npi) ? npi : null,
      placeOfService,
      addressLine: line,
      city,
      state,
      zip,
      sourceKey: key ?? null,
    },
  });
  context.directory.facilities.push(facility);
  report(context, "note", [place, "facility/added", "The place of care was added to the facilities."]);
  return facility.id;
}
