import { beforeAll, describe, expect, it } from "vitest";
import { getPcsIndexPlace } from "@/server/queries/encoder/get-pcs-index-place";
import { listPcsKeys } from "@/server/queries/encoder/list-pcs-keys";
import { listTableRows } from "@/server/queries/encoder/list-table-rows";
import { runQuery } from "@/server/queries/read-model";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";

const ON = "2026-01-15";
const DRUGS = `<ICD10CM.index><version>2026</version><indexHeading><head col="1">Substance</head>
<head col="2">Accidental</head></indexHeading><letter><title>C</title>
<mainTerm><title>Carbon</title><term level="1"><title>monoxide</title><cell col="2">T58.91</cell></term></mainTerm>
<mainTerm><title>Charcoal</title><see>Carbon, monoxide</see></mainTerm></letter></ICD10CM.index>`;
const PCS_INDEX = `<ICD10PCS.index><version>2026</version><letter><title>A</title>
<mainTerm><title>Abrasion</title><see>Extraction</see></mainTerm>
<mainTerm><title>Extraction</title><term level="1"><title>Bone</title><tab>0PD</tab></term></mainTerm>
</letter></ICD10PCS.index>`;
const DEFINITIONS = `<ICD10PCS.definitions><version>2026</version><section code="0"><axis pos="4"><title>Body Part</title>
<terms><title>Lower Leg Tendon, Right</title><includes>Achilles tendon</includes></terms></axis></section>
</ICD10PCS.definitions>`;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await importCodeFile(office, "icd10cm_drug_2026.xml", DRUGS);
  await importCodeFile(office, "icd10pcs_index_2026.xml", PCS_INDEX);
  await importCodeFile(office, "icd10pcs_definitions_2026.xml", DEFINITIONS);
}, 120_000);

describe("C3, C5: see and see also in a table", () => {
  const rows = (more: object) =>
    runQuery(listTableRows, office.runtime, office.actors.coder, { table: "drugs", on: ON, ...more });

  it("lead to the row they name, which opens with everything below it", async () => {
    const [charcoal] = (await rows({ words: "charcoal" })).rows;
    expect(charcoal?.references).toEqual([
      {
        relation: "see",
        words: "Carbon, monoxide",
        target: { kind: "table", table: "drugs", words: ["Carbon", "monoxide"] },
      },
    ]);
    const opened = await rows({ row: ["Carbon", "monoxide"] });
    expect(opened).toMatchObject({ place: ["Carbon", "monoxide"], total: 1 });
    expect(opened.rows[0]?.cells[0]).toMatchObject({ code: "T58.91" });
  });

  it("whose words no row has in this order find the rows that hold them, else the whole table", async () => {
    const turned = await rows({ row: ["monoxide carbon"] });
    expect(turned.rows.map(({ path }) => path.join())).toEqual(["Carbon,monoxide"]);
    expect(await rows({ row: ["Nothing"] })).toMatchObject({ total: 3 });
  });
});

describe("C6: index and keys of hospital procedures", () => {
  it("terms lead to tables, references to terms", async () => {
    const open = (more: object) =>
      runQuery(getPcsIndexPlace, office.runtime, office.actors.coder, { on: ON, ...more });
    expect((await open({ words: "abr" })).rows).toMatchObject([{ see: { path: ["Extraction"] } }]);
    const below = await open({ path: ["Extraction"] });
    expect(below).toMatchObject({
      place: { title: "Extraction" },
      rows: [{ title: "Bone", stems: ["0PD"] }],
    });
    expect(below.edition?.name).toContain("FY2026");
  });

  it("a word of the record names its value", async () => {
    const keys = await runQuery(listPcsKeys, office.runtime, office.actors.coder, { on: ON, words: "achil" });
    expect(keys.rows).toMatchObject([{ term: "Achilles tendon", values: ["Lower Leg Tendon, Right"] }]);
  });
});
