import { createRequire } from "node:module";
import type pg from "pg";

/** What one writes first: the rows by plain SQL in one statement, their segments put together by hand, node-x12 for the text. */
export async function peerBatch(
  client: pg.Client,
  peers: string,
  wanted: { readonly organizationId: string; readonly batchNumber: string },
): Promise<string> {
  await client.query("begin");
  await client.query("select set_config('app.organization_id', $1, true)", [wanted.organizationId]);
  const { rows } = await client.query<PeerClaim>(CLAIMS);
  await client.query("commit");
  const { X12Generator } = createRequire(`${peers}/package.json`)("node-x12");
  return new X12Generator(interchangeOf(rows, wanted.batchNumber), { format: true }).toString();
}

const CLAIMS = `
  select c.patient_control_number as number, c.total_charge::int / 100.0 as charge, c.place_of_service as place,
         c.frequency_code as frequency, c.parties,
         (select array_agg(d.code order by d.sequence) from claim_diagnosis d
           where d.organization_id = c.organization_id and d.claim_id = c.id) as diagnoses,
         (select json_agg(json_build_object('position', l.line_number, 'code', l.procedure_code,
                   'charge', l.charge_amount / 100.0, 'units', l.units, 'pointers', l.diagnosis_pointers,
                   'on', to_char(l.service_from, 'YYYYMMDD'), 'number', l.line_control_number) order by l.line_number)
           from service_line l where l.organization_id = c.organization_id and l.claim_id = c.id) as lines
  from claim c where c.status = 'ready' order by c.patient_control_number`;

interface Place {
  readonly line: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}
interface Person {
  readonly name: { readonly lastName: string; readonly firstName: string };
  readonly address?: Place;
  readonly birthDate?: string;
  readonly sex: string;
}
interface PeerClaim {
  readonly number: string;
  readonly charge: string;
  readonly place: string;
  readonly frequency: string;
  readonly diagnoses: readonly string[];
  readonly lines: readonly {
    readonly position: number;
    readonly code: string;
    readonly charge: number;
    readonly units: number;
    readonly pointers: readonly number[];
    readonly on: string;
    readonly number: string;
  }[];
  readonly parties: {
    readonly billing: {
      readonly name: string;
      readonly npi: string;
      readonly taxId: string;
      readonly taxonomyCode: string;
      readonly phone: string;
      readonly address: Place;
    };
    readonly rendering: {
      readonly npi: string;
      readonly taxonomyCode: string;
      readonly name: Person["name"];
    };
    readonly subscriber: Person & { readonly memberId: string };
    readonly patient: Person;
    readonly payer: {
      readonly name: string;
      readonly payerId: string;
      readonly filingIndicator: string;
      readonly address?: Place;
    };
  };
}
interface Segment {
  readonly tag: string;
  readonly elements: readonly string[];
}
const segment = (tag: string, ...elements: readonly (string | number)[]): Segment => ({
  tag,
  elements: elements.map(String),
});
const addressOf = (place: Place | undefined): Segment[] =>
  place ? [segment("N3", place.line), segment("N4", place.city, place.state, place.zip)] : [];

const CLAIMS_A_SET = 100;

function interchangeOf(claims: readonly PeerClaim[], batchNumber: string) {
  const sets = Array.from({ length: Math.ceil(claims.length / CLAIMS_A_SET) }, (_, at) => {
    const control = String(at + 1).padStart(4, "0");
    return {
      header: ["837", control, "005010X222A1"],
      segments: setOf(claims.slice(at * CLAIMS_A_SET, (at + 1) * CLAIMS_A_SET), `${batchNumber}-${control}`),
    };
  });
  const [none, day, time] = ["          ", "260323", "1100"];
  const parties = ["ZZ", "LAKESHORE      ", "ZZ", "PRACTICEPAYER  "];
  return {
    header: ["00", none, "00", none, ...parties, day, time, "^", "00501", "000000001", "1", "T", ":"],
    options: { elementDelimiter: "*", segmentTerminator: "~", endOfLine: "\n", format: true },
    functionalGroups: [
      {
        header: ["HC", "LAKESHORE", "PRACTICEPAYER", `20${day}`, time, "1", "X", "005010X222A1"],
        transactions: sets,
      },
    ],
  };
}

function setOf(claims: readonly PeerClaim[], reference: string): Segment[] {
  const billing = claims[0]?.parties.billing;
  if (!billing) return [];
  return [
    segment("BHT", "0019", "00", reference, "20260323", "1100", "CH"),
    segment("NM1", "41", "2", "Office", "", "", "", "", "46", "LAKESHORE"),
    segment("PER", "IC", "Office", "TE", billing.phone),
    segment("NM1", "40", "2", "Practice payer", "", "", "", "", "46", "PRACTICEPAYER"),
    segment("HL", 1, "", 20, 1),
    segment("PRV", "BI", "PXC", billing.taxonomyCode),
    segment("NM1", "85", "2", billing.name, "", "", "", "", "XX", billing.npi),
    ...addressOf(billing.address),
    segment("REF", "EI", billing.taxId),
    segment("PER", "IC", billing.name, "TE", billing.phone),
    ...claims.flatMap(claimSegments),
  ];
}

function claimSegments({ parties, ...claim }: PeerClaim, at: number): Segment[] {
  const { subscriber, patient, payer, rendering } = parties;
  const { lastName, firstName } = subscriber.name;
  const [principal, ...others] = claim.diagnoses;
  const born = (subscriber.birthDate ?? patient.birthDate ?? "").replaceAll("-", "");
  return [
    segment("HL", at + 2, 1, 22, 0),
    segment("SBR", "P", "18", "", "", "", "", "", "", payer.filingIndicator),
    segment("NM1", "IL", "1", lastName, firstName, "", "", "", "MI", subscriber.memberId),
    ...addressOf(subscriber.address ?? patient.address),
    segment("DMG", "D8", born, subscriber.sex),
    segment("NM1", "PR", "2", payer.name, "", "", "", "", "PI", payer.payerId),
    ...addressOf(payer.address),
    segment(
      "CLM",
      claim.number,
      Number(claim.charge),
      "",
      "",
      `${claim.place}:B:${claim.frequency}`,
      "Y",
      "A",
      "Y",
      "Y",
    ),
    segment("HI", `ABK:${principal}`, ...others.map((code) => `ABF:${code}`)),
    segment(
      "NM1",
      "82",
      "1",
      rendering.name.lastName,
      rendering.name.firstName,
      "",
      "",
      "",
      "XX",
      rendering.npi,
    ),
    segment("PRV", "PE", "PXC", rendering.taxonomyCode),
    ...claim.lines.flatMap((line) => [
      segment("LX", line.position),
      segment("SV1", `HC:${line.code}`, line.charge, "UN", line.units, "", "", line.pointers.join(":")),
      segment("DTP", "472", "D8", line.on),
      segment("REF", "6R", line.number),
    ]),
  ];
}
