import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFhirBundle } from "@/domain/encounters/read-fhir-bundle";

const patient = {
  resourceType: "Patient",
  id: "p1",
  name: [{ family: "Larkwood", given: ["Ada", "M"] }],
  gender: "female",
  birthDate: "1960-02-29",
  identifier: [{ type: { coding: [{ code: "MR" }] }, value: "M-77" }],
  address: [{ line: ["1 Elm"], city: "Lakeshore", state: "Ohio", postalCode: "44116-0001" }],
};
const encounter = {
  resourceType: "Encounter",
  id: "e1",
  status: "finished",
  class: { code: "EMER" },
  subject: { reference: "Patient/p1" },
  period: { start: "2026-03-02T23:30:00-05:00", end: "2026-03-03T01:00:00-05:00" },
};
const bundle = (...resources: object[]) => ({
  resourceType: "Bundle",
  entry: [patient, encounter, ...resources].map((resource) => ({ resource })),
});
const toEncounter = { encounter: { reference: "Encounter/e1" }, subject: { reference: "Patient/p1" } };
const document = (attachment: object) => ({
  resourceType: "DocumentReference",
  id: "d1",
  date: "2026-03-03T02:00:00-05:00",
  context: { encounter: [{ reference: "Encounter/e1" }] },
  content: [{ attachment }],
});
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

describe("R7: a FHIR bundle", () => {
  test("gives the patient with record number, state code and plain ZIP", () => {
    const { patients } = readFhirBundle(bundle());
    expect(patients).toEqual([
      {
        place: "entry[0] Patient/p1",
        sourceId: "p1",
        mrn: "M-77",
        lastName: "Larkwood",
        firstName: "Ada",
        middleName: "M",
        birthDate: "1960-02-29",
        sex: "F",
        address: { line: "1 Elm", city: "Lakeshore", state: "OH", zip: "441160001" },
      },
    ]);
  });

  test("keeps the day that the source wrote, whatever its zone, and the setting of its class", () => {
    const [read] = readFhirBundle(bundle()).encounters;
    expect(read).toMatchObject({
      serviceFrom: "2026-03-02",
      serviceTo: "2026-03-03",
      setting: "emergency",
      placeOfService: "23",
    });
  });

  test("takes services of a Claim as charges in cents, and SNOMED items as record only", () => {
    const claim = {
      resourceType: "Claim",
      id: "c1",
      created: "2026-03-03",
      insurance: [{ coverage: { display: "medicaid" } }],
      item: [
        {
          sequence: 1,
          encounter: [{ reference: "Encounter/e1" }],
          productOrService: { coding: [{ system: "http://www.ama-assn.org/go/cpt", code: "99283" }] },
          modifier: [{ coding: [{ code: "25" }] }],
          net: { value: 310.5 },
        },
        {
          sequence: 2,
          productOrService: {
            coding: [{ system: "http://snomed.info/sct", code: "50849002", display: "ER visit" }],
          },
        },
      ],
    };
    const { encounters, coverages } = readFhirBundle(bundle(claim));
    expect(encounters[0]?.charges).toEqual([
      {
        serviceDate: "2026-03-03",
        procedureCode: "99283",
        modifiers: ["25"],
        units: 1,
        chargeAmount: 31_050n,
      },
    ]);
    expect(encounters[0]?.entries).toMatchObject([
      { kind: "service", codeSystem: "snomed", display: "ER visit" },
    ]);
    expect(coverages).toMatchObject([{ patientSourceId: "p1", payer: { name: "medicaid" }, rank: 1 }]);
    expect(coverages[0]).not.toHaveProperty("memberId");
  });

  test("never turns a SNOMED condition into a diagnosis code", () => {
    const condition = {
      resourceType: "Condition",
      id: "x1",
      ...toEncounter,
      code: { coding: [{ system: "http://snomed.info/sct", code: "15777000", display: "Prediabetes" }] },
    };
    const [read] = readFhirBundle(bundle(condition)).encounters;
    expect(read?.entries).toMatchObject([{ kind: "condition", codeSystem: "snomed", code: "15777000" }]);
    expect(read?.entries.filter(({ kind }) => kind === "proposed-diagnosis")).toEqual([]);
  });

  test("reads inline text and HTML notes, scripts left out", () => {
    const plain = readFhirBundle(
      bundle(document({ contentType: "text/plain", data: base64("Größe 5′\n\nEnd") })),
    );
    expect(plain.encounters[0]?.documents[0]).toMatchObject({
      text: "Größe 5′\n\nEnd",
      authoredAt: "2026-03-03T02:00:00-05:00",
      signed: true,
    });
    const html =
      "<h1>Note</h1><script>alert('<p>x</p>')</script><p>BP &lt; 120 &amp; stable</p><style>p{}</style>";
    const rich = readFhirBundle(
      bundle(document({ contentType: "text/html; charset=utf-8", data: base64(html) })),
    );
    expect(rich.encounters[0]?.documents[0]?.text).toBe("Note\n\nBP < 120 & stable");
  });

  test.each([
    ["a PDF", { contentType: "application/pdf", data: base64("x") }, "document/kind-refused"],
    ["a link", { contentType: "text/plain", url: "Binary/1" }, "document/empty"],
    ["broken base64", { contentType: "text/plain", data: "%%%" }, "document/empty"],
    ["bytes that are not UTF-8", { contentType: "text/plain", data: "/////w==" }, "document/empty"],
  ])("refuses %s with its place and reason", (_what, attachment, code) => {
    const { issues, encounters } = readFhirBundle(bundle(document(attachment)));
    expect(encounters[0]?.documents).toEqual([]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code,
        severity: "block",
        place: expect.stringContaining("DocumentReference/d1"),
      }),
    );
  });

  test("refuses a visit without patient, a patient without birth date, and tells both", () => {
    const { issues, encounters, patients } = readFhirBundle({
      resourceType: "Bundle",
      entry: [{ resource: { ...patient, birthDate: "1960-02-30" } }, { resource: encounter }],
    });
    expect([patients, encounters]).toEqual([[], []]);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["field/invalid", "patient/refused"]),
    );
  });

  test("says that a file is no bundle, and that a resource stands twice", () => {
    expect(readFhirBundle({ hello: 1 }).issues).toMatchObject([{ code: "file/not-a-bundle" }]);
    expect(readFhirBundle(bundle(patient)).issues).toMatchObject([
      { code: "record/duplicate", severity: "block" },
    ]);
  });

  test("one coverage a run of equal payer names, closed where the next begins", () => {
    const visit = (id: string, day: string, name: string) => [
      { ...encounter, id, period: { start: day } },
      {
        resourceType: "Claim",
        id: `c-${id}`,
        insurance: [{ coverage: { display: name } }],
        item: [{ encounter: [{ reference: `Encounter/${id}` }] }],
      },
    ];
    const { coverages } = readFhirBundle(
      bundle(
        ...visit("b", "2020-05-01", "private"),
        ...visit("c", "2021-01-09", "private"),
        ...visit("d", "2024-07-01", "medicare"),
      ),
    );
    expect(
      coverages.map(({ payer, effectiveFrom, effectiveTo }) => [payer.name, effectiveFrom, effectiveTo]),
    ).toEqual([
      ["private", "2020-05-01", "2021-01-09"],
      ["medicare", "2024-07-01", undefined],
    ]);
  });

  test("property: damaged JSON is reported, never thrown, and every entry has one fate", () => {
    const whole = bundle(
      document({ contentType: "text/plain", data: base64("text") }),
      { resourceType: "Goal", id: "g" },
      {
        resourceType: "Observation",
        id: "o",
        ...toEncounter,
        code: { text: "Weight" },
        valueQuantity: { value: 1 },
      },
    );
    const text = JSON.stringify(whole);
    const fate = (value: unknown) => {
      const { tally } = readFhirBundle(value);
      return tally.reduce((sum, kind) => sum + kind.taken + kind.refused + kind.notRead, 0);
    };
    expect(fate(whole)).toBe(whole.entry.length);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("null", "[]", "{}", '""', "7", "true"), (at, junk) => {
        const from = text.lastIndexOf(":", at) + 1;
        const to = text.slice(from).search(/[,}]/) + from;
        const broken = `${text.slice(0, from)}${junk}${text.slice(Math.max(to, from))}`;
        let parsed: unknown;
        try {
          parsed = JSON.parse(broken);
        } catch {
          return;
        }
        const entries = (parsed as { entry?: unknown }).entry;
        const isBundle = (parsed as { resourceType?: unknown }).resourceType === "Bundle";
        expect(fate(parsed)).toBe(isBundle && Array.isArray(entries) ? entries.length : 0);
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => void readFhirBundle(value)));
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(fc.constantFrom("resourceType", "id", "name", "code", "subject"), fc.anything()),
        ),
        (resources) => {
          const entry = resources.map((resource) => ({ resource }));
          expect(fate({ resourceType: "Bundle", entry })).toBe(entry.length);
        },
      ),
    );
  });
});
