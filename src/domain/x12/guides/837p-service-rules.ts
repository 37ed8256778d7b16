/** What kinds of professional service ask of their claim (SNIP 6): transport, anesthesia, equipment, drugs, imaging. */
import type { Infer } from "../definition";
import { type Ancestors, type Rule, type RuleFinding, rule } from "../guide";
import { nationalDrugCode } from "./837-rules";
import { claimLoop, serviceLine } from "./837p-claim";

const AUTHORITY = "005010X222A1";

/** The claim around a line, as far as its own segments and parties go. */
const claimOf = (ancestors: Ancestors) => ancestors(claimLoop);
const isBetween = (code: string, first: string, last: string): boolean =>
  code.length === first.length && code >= first && code <= last;

const admissionForInpatient = rule(claimLoop, {
  id: "837p/inpatient-admission",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, DTP*435`,
  check({ claim, admission }) {
    if (claim.serviceLocation.placeOfService !== "21" || admission !== undefined) return;
    return [
      {
        at: "claim.serviceLocation.placeOfService",
        value: "21",
        message: "Services to an inpatient (place of service 21) need the admission date (DTP*435).",
      },
    ];
  },
});

/** Ambulance trips and their miles, HCPCS A0425 to A0436. */
const ambulanceTrip = rule(serviceLine, {
  id: "837p/ambulance",
  snip: 6,
  authority: `${AUTHORITY}, CR1 and loops 2310E, 2310F, 2420G, 2420H`,
  check({ service, ambulance, pickUp, dropOff }, ancestors) {
    const { code } = service.procedure;
    if (!isBetween(code, "A0425", "A0436")) return;
    const claim = claimOf(ancestors);
    if (claim === undefined) return;
    const missing = [
      (ambulance ?? claim.ambulance) === undefined && "how and how far the patient was moved (CR1)",
      (pickUp ?? claim.pickUp) === undefined && "where the patient was picked up (loop 2310E)",
      (dropOff ?? claim.dropOff) === undefined && "where the patient was taken (loop 2310F)",
    ].filter((each) => each !== false);
    return missing.map((what) => ({
      at: "service.procedure.code",
      value: code,
      message: `An ambulance trip needs ${what}.`,
    }));
  },
});

/** Daily management and add-on work on burns are counted, not timed. */
const UNTIMED_ANESTHESIA: ReadonlySet<string> = new Set(["01953", "01996"]);
const anesthesiaMinutes = rule(serviceLine, {
  id: "837p/anesthesia-minutes",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, SV103`,
  check({ service: { procedure, unit } }) {
    const isAnesthesia =
      isBetween(procedure.code, "00100", "01999") && !UNTIMED_ANESTHESIA.has(procedure.code);
    if (!isAnesthesia || unit === "MJ") return;
    return [
      {
        at: "service.unit",
        value: unit,
        message: `Anesthesia (${procedure.code}) is reported in minutes: SV103 must be MJ.`,
      },
    ];
  },
});

const equipment = rule(serviceLine, {
  id: "837p/equipment",
  snip: 6,
  authority: `${AUTHORITY}, SV5, CR3, DTP*463 and DTP*607`,
  check: (line) =>
    (line.equipment ?? line.equipmentCertification ?? line.necessityCertificate) === undefined
      ? undefined
      : wrongEquipment(line),
});

function* wrongEquipment(line: Infer<typeof serviceLine>): Iterable<RuleFinding> {
  const { service, equipment: rented, equipmentCertification, certificationRevision } = line;
  const { code } = service.procedure;
  if (rented !== undefined && rented.procedure.code !== code)
    yield {
      at: "equipment.procedure.code",
      value: rented.procedure.code,
      message: `The equipment of SV5 is the service of the line, ${code}.`,
    };
  if (equipmentCertification !== undefined && equipmentCertification.type !== "I" && !certificationRevision)
    yield {
      at: "equipmentCertification.type",
      value: equipmentCertification.type,
      message: "A renewed or revised certification needs its date (DTP*607).",
    };
  if (line.necessityCertificate === undefined || line.necessityCertificate.transmission === "NS") return;
  if (equipmentCertification === undefined)
    yield { at: "necessityCertificate", message: "A certificate of medical necessity needs CR3." };
  if (line.therapyBegin === undefined)
    yield {
      at: "necessityCertificate",
      message: "A certificate of medical necessity needs the day the therapy began (DTP*463).",
    };
}

/** Screening and diagnostic mammography. */
const MAMMOGRAPHY: ReadonlySet<string> = new Set(["77065", "77066", "77067"]);
const mammography = rule(serviceLine, {
  id: "837p/mammography",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, REF*EW`,
  check({ service, mammographyCertification }, ancestors) {
    const { code } = service.procedure;
    const claim = MAMMOGRAPHY.has(code) ? claimOf(ancestors) : undefined;
    if (claim === undefined) return;
    if ((mammographyCertification ?? claim.mammographyCertification) !== undefined) return;
    return [
      {
        at: "service.procedure.code",
        value: code,
        message: "Mammography needs the number under which the facility is certified (REF*EW).",
      },
    ];
  },
});

/** A waived test is told by its modifier, and done by a laboratory that has a number for it. */
const WAIVED = "QW";
const laboratoryCertified = rule(serviceLine, {
  id: "837p/laboratory",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, REF*X4; 42 CFR 493`,
  check({ service: { procedure }, cliaNumber, referringCliaNumber }, ancestors) {
    const { modifier1, modifier2, modifier3, modifier4 } = procedure;
    if (![modifier1, modifier2, modifier3, modifier4].includes(WAIVED)) return;
    const claim = claimOf(ancestors);
    if (claim === undefined) return;
    if ((cliaNumber ?? referringCliaNumber ?? claim.cliaNumber) !== undefined) return;
    return [
      {
        at: "service.procedure.code",
        value: procedure.code,
        message: "A waived test (QW) needs the number under which the laboratory is certified (REF*X4).",
      },
    ];
  },
});

const purchasedService = rule(serviceLine, {
  id: "837p/purchased-service",
  snip: 4,
  authority: `${AUTHORITY}, PS1 and loop 2420B`,
  check({ purchasedService: bought, purchasedServiceProvider }) {
    if (bought === undefined || purchasedServiceProvider !== undefined) return;
    return [
      {
        at: "purchasedService",
        message: "A service was purchased (PS1); from whom stands in loop 2420B and is required.",
      },
    ];
  },
});

export const serviceRules: readonly Rule[] = [
  admissionForInpatient,
  ambulanceTrip,
  anesthesiaMinutes,
  equipment,
  nationalDrugCode("837p", AUTHORITY, serviceLine),
  mammography,
  laboratoryCertified,
  purchasedService,
];
