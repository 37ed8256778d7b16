import { describe, expect, test } from "vitest";
import { readIcd10pcsDefinitions } from "@/domain/code-sets/readers/read-icd10pcs-definitions";
import { readIcd10pcsIndex } from "@/domain/code-sets/readers/read-icd10pcs-index";
import { readIcd10pcsTables } from "@/domain/code-sets/readers/read-icd10pcs-tables";

const axis = (pos: number, title: string, values: readonly (readonly [string, string])[]): string =>
  `<axis pos="${pos}" values="${values.length}"><title>${title}</title>${values
    .map(([code, label]) => `<label code="${code}">${label}</label>`)
    .join("")}</axis>`;

const TABLES = `<ICD10PCS.tabular><version>2023</version><pcsTable>
${axis(1, "Section", [["0", "Medical and Surgical"]])}
${axis(2, "Body System", [["0", "Central Nervous System"]])}
<axis pos="3" values="1"><title>Operation</title><label code="1">Bypass</label><definition>Altering the route</definition></axis>
<pcsRow codes="4">
${axis(4, "Body Part", [["6", "Cerebral Ventricle"]])}
${axis(5, "Approach", [
  ["0", "Open"],
  ["3", "Percutaneous"],
])}
${axis(6, "Device", [["Z", "No Device"]])}
${axis(7, "Qualifier", [
  ["A", "Subgaleal Space"],
  ["B", "Cerebral Cisterns"],
])}
</pcsRow></pcsTable></ICD10PCS.tabular>`;

test("C6: a table has its first three characters and rows of four axes", () => {
  const { content, issues } = readIcd10pcsTables(TABLES);
  expect(issues).toEqual([]);
  expect(content).toMatchObject({
    version: "2023",
    tables: [
      {
        section: { code: "0", label: "Medical and Surgical" },
        bodySystem: { code: "0", label: "Central Nervous System" },
        operation: { code: "1", label: "Bypass" },
        definition: "Altering the route",
        rows: [
          {
            axes: [
              { title: "Body Part" },
              { title: "Approach" },
              { title: "Device" },
              { title: "Qualifier" },
            ],
          },
        ],
      },
    ],
  });
  expect(content.tables[0]?.rows[0]?.axes[1].values).toEqual([
    { code: "0", label: "Open" },
    { code: "3", label: "Percutaneous" },
  ]);
});

describe("C1: broken tables are refused with the place", () => {
  test.each([
    ["a row of another number of codes", TABLES.replace('codes="4"', 'codes="5"'), "count-differs", 5],
    [
      "an axis of another number of values",
      TABLES.replace('pos="5" values="2"', 'pos="5" values="3"'),
      "count-differs",
      7,
    ],
    ["an axis left out", TABLES.replace(/<axis pos="6".*<\/axis>/, ""), "column-missing", 5],
    ["a value that is none", TABLES.replace('code="Z"', 'code="I"'), "code-malformed", 8],
    ["no table", "<ICD10PCS.tabular/>", "wrong-file", 1],
    ["cut off", TABLES.slice(0, -10), "xml-malformed", 10],
  ])("%s", (_what, text, code, line) => {
    expect(readIcd10pcsTables(text).issues).toContainEqual(expect.objectContaining({ code, line }));
  });
});

test("C6: the index gives codes, beginnings of codes, tables, references and values to use", () => {
  const text = `<ICD10PCS.index><version>2023</version><letter><title>A</title>
<mainTerm><title>Abdominohysterectomy</title><see>Resection, Uterus<codes>0UT9</codes></see></mainTerm>
<mainTerm><title>Abductor muscle</title><term level="1"><use>Foot Muscle, Right</use></term></mainTerm>
<mainTerm><title>Abortion</title><term level="1"><title>Laminaria</title><code>10A07ZW</code></term></mainTerm>
<mainTerm><title>Acetabulectomy</title><see>Excision, Lower Bones<tab>0QB</tab></see></mainTerm>
</letter></ICD10PCS.index>`;
  expect(readIcd10pcsIndex(text)).toEqual({
    issues: [],
    content: {
      version: "2023",
      terms: [
        { title: "Abdominohysterectomy", see: "Resection, Uterus", codes: ["0UT9"], terms: [] },
        {
          title: "Abductor muscle",
          codes: [],
          terms: [{ title: "", use: "Foot Muscle, Right", codes: [], terms: [] }],
        },
        { title: "Abortion", codes: [], terms: [{ title: "Laminaria", codes: ["10A07ZW"], terms: [] }] },
        { title: "Acetabulectomy", see: "Excision, Lower Bones", codes: ["0QB"], terms: [] },
      ],
    },
  });
  expect(readIcd10pcsIndex(text.replace("0UT9", "OUT9")).issues).toMatchObject([
    { code: "code-malformed", line: 2 },
  ]);
  expect(readIcd10pcsIndex("<ICD10CM.index/>").issues).toMatchObject([
    { code: "wrong-file" },
    { code: "file-empty" },
  ]);
});

test("C6: definitions name the values they explain; devices name the general value", () => {
  const text = `<ICD10PCS.definitions><version>2023</version><section code="0"><title>Medical and Surgical</title>
<axis pos="3"><title>Operation</title><terms><title>Bypass</title><definition>Altering the route</definition><explanation>Rerouting</explanation><includes>Colostomy formation</includes></terms></axis>
<axis pos="4"><title>Body Part</title><terms><title>1st Toe, Left</title><title>1st Toe, Right</title><includes>Hallux</includes></terms></axis></section>
<deviceAggregation><aggregate><device>Cardiac Lead, Pacemaker</device><operation>Insertion</operation><bodySys>Heart</bodySys><parent value="M">Cardiac Lead</parent></aggregate></deviceAggregation>
</ICD10PCS.definitions>`;
  expect(readIcd10pcsDefinitions(text)).toEqual({
    issues: [],
    content: {
      version: "2023",
      terms: [
        {
          section: "0",
          position: 3,
          axis: "Operation",
          labels: ["Bypass"],
          definition: "Altering the route",
          explanation: "Rerouting",
          includes: ["Colostomy formation"],
        },
        {
          section: "0",
          position: 4,
          axis: "Body Part",
          labels: ["1st Toe, Left", "1st Toe, Right"],
          includes: ["Hallux"],
        },
      ],
      devices: [
        {
          device: "Cardiac Lead, Pacemaker",
          operations: ["Insertion"],
          bodySystems: ["Heart"],
          general: { code: "M", label: "Cardiac Lead" },
        },
      ],
    },
  });
  expect(readIcd10pcsDefinitions(text.replace('pos="4"', 'pos="9"')).issues).toMatchObject([
    { code: "value-malformed", line: 3 },
  ]);
});
