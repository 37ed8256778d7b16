import type { CalendarDate } from "../../shared/calendar-date";
import { parseDecimalAmount } from "../../shared/money";
import { readDay, withoutUndefined } from "../field-text";
import type { IssueLog } from "../import-issue";
import type { ImportedCharge, ImportedRecordEntry } from "../imported-encounter";
import type { BundleEntry, BundleIndex } from "./bundle-index";
import { type Coding, codingsAt, type Json, listAt, textAt } from "./fhir-value";

const CLAIM_CODE = /^[A-Z0-9]\d{3}[A-Z0-9]$/i;

/** What a Claim says about one encounter: services that can be billed, and everything else as record. */
export interface ClaimReading {
  readonly charges: readonly ImportedCharge[];
  readonly entries: readonly ImportedRecordEntry[];
  /** Payers named on claims without a Coverage resource. */
  readonly payerName?: string;
  readonly facilityReference?: string;
}

export function readClaim(entry: BundleEntry, index: BundleIndex, log: IssueLog): ClaimReading {
  const { resource } = entry;
  const charges: ImportedCharge[] = [];
  const entries = readDiagnoses(entry, index);
  const day = claimDay(resource);
  for (const item of listAt(resource, "item")) {
    const codings = codingsAt(item, "productOrService");
    const billable = codings.find(isClaimCode);
    const date =
      readDay(textAt(item, "servicedDate") ?? textAt(item, "servicedPeriod", "start") ?? "") ?? day;
    const place = `${entry.place} item[${textAt(item, "sequence") ?? "?"}]`;
    if (billable?.code && date) {
      const charge = readCharge(item, { code: billable.code, date, place }, log);
      if (charge) charges.push(charge);
    } else if (codings[0]) entries.push(serviceEntry(entry.id, item, codings[0], date));
  }
  return withoutUndefined({
    charges,
    entries,
    payerName: payerNameOf(resource),
    facilityReference: textAt(resource, "facility", "reference"),
  });
}

const isClaimCode = ({ system, code }: Coding): boolean =>
  (system === "cpt" || system === "hcpcs") && code !== undefined && CLAIM_CODE.test(code);

const claimDay = (claim: Json): CalendarDate | undefined =>
  readDay(textAt(claim, "billablePeriod", "start") ?? textAt(claim, "created") ?? "");

/** A payer named by its words alone, as claims without Coverage resources do. */
function payerNameOf(claim: Json): string | undefined {
  const insurance = listAt(claim, "insurance").find((one) => textAt(one, "focal") !== "false");
  const reference = textAt(insurance, "coverage", "reference");
  return reference === undefined ? textAt(insurance, "coverage", "display") : undefined;
}

function readCharge(
  item: Json,
  service: { readonly code: string; readonly date: CalendarDate; readonly place: string },
  log: IssueLog,
): ImportedCharge | undefined {
  const unitText = textAt(item, "quantity", "value") ?? "1";
  if (!/^[1-9]\d{0,3}$/.test(unitText)) {
    log.block(`${service.place} quantity`, "field/invalid", "Units are a whole number from 1 to 9999.");
    return undefined;
  }
  const amountText = textAt(item, "net", "value") ?? textAt(item, "unitPrice", "value");
  const amount = amountText === undefined ? undefined : parseDecimalAmount(amountText);
  if (amountText !== undefined && amount === undefined)
    log.warn(
      `${service.place} net`,
      "field/invalid",
      "The amount is not dollars and cents; the fee schedule prices it.",
    );
  return withoutUndefined({
    serviceDate: service.date,
    procedureCode: service.code.toUpperCase(),
    modifiers: listAt(item, "modifier")
      .flatMap((one) => codingsAt(one).flatMap(({ code }) => code ?? []))
      .slice(0, 4),
    units: Number(unitText),
    chargeAmount: amount,
    placeOfService: codingsAt(item, "locationCodeableConcept")[0]?.code,
  });
}

/** Diagnoses that the source itself states in ICD-10-CM, proposed to the coder and never assigned. */
function readDiagnoses({ id, resource }: BundleEntry, index: BundleIndex): ImportedRecordEntry[] {
  return listAt(resource, "diagnosis").flatMap((diagnosis, position) => {
    const condition = index.resolve(textAt(diagnosis, "diagnosisReference", "reference"), resource);
    const codings = [...codingsAt(diagnosis, "diagnosisCodeableConcept"), ...codingsAt(condition, "code")];
    const icd = codings.find(({ system }) => system === "icd10cm");
    if (!icd?.code) return [];
    const entry: ImportedRecordEntry = {
      sourceId: `${id}#diagnosis-${position + 1}`,
      kind: "proposed-diagnosis",
      codeSystem: "icd10cm",
      code: icd.code,
      display: icd.display,
    };
    return [entry];
  });
}

const serviceEntry = (
  claimId: string,
  item: Json,
  coding: Coding,
  date: CalendarDate | undefined,
): ImportedRecordEntry =>
  withoutUndefined({
    sourceId: `${claimId}#item-${textAt(item, "sequence") ?? "0"}`,
    kind: "service" as const,
    codeSystem: coding.system || undefined,
    code: coding.code,
    display: coding.display,
    recordedOn: date,
  });
