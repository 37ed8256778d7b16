import { describe, expect, it } from "vitest";
import { createPcsBuilder } from "@/domain/code-sets/pcs/pcs-builder";
import { createPcsIndexNavigation, type PcsIndexRow } from "@/domain/code-sets/pcs/pcs-index-navigation";
import { corpusComponent, corpusIsAtHand } from "../../../support/release-corpus";

const INDEX = createPcsIndexNavigation({
  version: "2026",
  terms: [
    {
      title: "Achilles tendon",
      codes: [],
      terms: [
        { title: "", use: "Lower Leg Tendon, Right", codes: [], terms: [] },
        { title: "", use: "Lower Leg Tendon, Left", codes: [], terms: [] },
      ],
    },
    { title: "Abrasion", see: "Extraction", codes: [], terms: [] },
    { title: "Abdominohysterectomy", see: "Resection, Uterus", codes: ["0UT9"], terms: [] },
    { title: "Achillorrhaphy", see: "Repair, Tendons", codes: ["0LQ"], terms: [] },
    { title: "Extraction", codes: [], terms: [{ title: "Bone", codes: ["0PD"], terms: [] }] },
    {
      title: "Resection",
      codes: [],
      terms: [
        { title: "Uterus", codes: ["0UT9"], terms: [] },
        { title: "Acetabulum", codes: [], terms: [{ title: "Left", codes: ["0QT50ZZ"], terms: [] }] },
      ],
    },
    { title: "Diagnostic imaging", see: "Imaging, Diagnostic", codes: [], terms: [] },
    { title: "Imaging, diagnostic", see: "Plain Radiography", codes: [], terms: [] },
    { title: "Sclerotherapy", see: "Introduction, Destructive Agent", codes: [], terms: [] },
    { title: "Immunotherapy", see: "Introduction of Immunotherapeutic Substance", codes: [], terms: [] },
    { title: "Ligation, hemorrhoid", see: "Extraction, Lower Veins", codes: [], terms: [] },
    {
      title: "Introduction of substance in or on",
      codes: [],
      terms: [
        {
          title: "Vein",
          codes: [],
          terms: [
            { title: "Destructive Agent", codes: ["3E04"], terms: [] },
            { title: "Immunotherapeutic", codes: [], terms: [] },
          ],
        },
      ],
    },
    { title: "Zenith(R) Graft", use: "Intraluminal Device", codes: [], terms: [] },
  ],
});
const titles = (rows: readonly PcsIndexRow[] = []) => rows.map(({ path }) => path.join(" > "));

describe("C6: the index of hospital procedures", () => {
  it("main terms by how they begin, with tables and references", () => {
    const { rows } = INDEX.mainTerms("ab", 10);
    expect(rows).toMatchObject([
      { title: "Abrasion", see: { words: "Extraction", path: ["Extraction"] }, stems: [] },
      { title: "Abdominohysterectomy", see: { path: ["Resection", "Uterus"] }, stems: ["0UT9"] },
    ]);
    expect(INDEX.mainTerms("a", 2)).toMatchObject({ more: 2 });
    expect(titles(INDEX.mainTerms("zenith graft", 10).rows)).toEqual(["Zenith(R) Graft"]);
  });

  it("terms below a term, at any depth, by their words; lines of a reference alone by its words", () => {
    expect(titles(INDEX.below(["Resection"], "", 10)?.rows)).toEqual([
      "Resection > Uterus",
      "Resection > Acetabulum",
      "Resection > Acetabulum > Left",
    ]);
    expect(titles(INDEX.below(["Resection"], "left acet", 10)?.rows)).toEqual([
      "Resection > Acetabulum > Left",
    ]);
    expect(INDEX.below(["Achilles tendon"], "right", 10)?.rows).toMatchObject([
      { title: "", use: "Lower Leg Tendon, Right", depth: 0 },
    ]);
    expect(INDEX.at(["Resection", "Acetabulum"])).toMatchObject({ hasBelow: true });
    expect(INDEX.below(["Nothing"], "", 10)).toBeUndefined();
  });

  it("after those that begin so come terms with the words inside them, in any order", () => {
    expect(titles(INDEX.mainTerms("left acet", 10).rows)).toEqual(["Resection > Acetabulum > Left"]);
    expect(titles(INDEX.mainTerms("vein introduction", 10).rows)).toEqual([
      "Introduction of substance in or on > Vein",
    ]);
    // The main term named first, then what it is a word of.
    expect(titles(INDEX.mainTerms("res", 10).rows)).toEqual(["Resection"]);
    expect(titles(INDEX.mainTerms("graft", 10).rows)).toEqual(["Zenith(R) Graft"]);
    expect(INDEX.mainTerms("left nowhere", 10)).toEqual({ rows: [], more: 0 });
  });

  it.each([
    ["diagnostic imaging", { path: ["Imaging, diagnostic"] }],
    ["sclerotherapy", { path: ["Introduction of substance in or on"], look: "Destructive Agent" }],
    ["immunotherapy", { path: ["Introduction of substance in or on"], look: "Immunotherapeutic" }],
    ["ligation", { path: ["Extraction"], rest: "Lower Veins" }],
  ])(
    "the reference of %s: a term with a comma, words that stand below each site, words of no term",
    (main, expected) => {
      const { words: _words, ...led } = INDEX.mainTerms(main, 1).rows[0]?.see ?? { words: "" };
      expect(led).toEqual(expected);
    },
  );

  it("a reference that names no term below stays at the main term; one to nothing leads nowhere", () => {
    expect(INDEX.mainTerms("achillo", 1).rows[0]).toMatchObject({ see: { words: "Repair, Tendons" } });
    expect(INDEX.mainTerms("achillo", 1).rows[0]?.see?.path).toBeUndefined();
    expect(INDEX.mainTerms("zenith", 1).rows[0]).toMatchObject({ use: "Intraluminal Device" });
  });
});

describe.runIf(corpusIsAtHand)("C6: the official index of FY2023", () => {
  it("every table and code it names opens in the builder, but for codes that no order file has", () => {
    const index = createPcsIndexNavigation(corpusComponent("icd10pcs-index", "FY2023").content);
    const builder = createPcsBuilder(corpusComponent("icd10pcs-tables", "FY2023").content);
    const mains = index.mainTerms("", 100_000).rows;
    const rows = mains.flatMap((main) => [main, ...(index.below(main.path, "", 100_000)?.rows ?? [])]);
    const stems = [...new Set(rows.flatMap((row) => row.stems))];
    expect(stems.length).toBeGreaterThan(5_000);
    const closed = stems.filter((stem) => builder.chosenIn(stem).length < stem.length);
    const order = corpusComponent("icd10pcs-order", "FY2024").content.map(({ code }) => code);
    expect(closed.filter((stem) => order.some((code) => code.startsWith(stem)))).toEqual([]);
    expect(closed.length).toBeLessThan(5);
  });

  it("every see leads to a table, a code or a term, but for lines of which the index has no such term", () => {
    const index = createPcsIndexNavigation(corpusComponent("icd10pcs-index", "FY2023").content);
    const mains = index.mainTerms("", 100_000).rows;
    const rows = mains.flatMap((main) => [main, ...(index.below(main.path, "", 100_000)?.rows ?? [])]);
    const references = rows.flatMap(({ see, stems }) => (see ? [{ ...see, opens: stems.length > 0 }] : []));
    // Counted in the file: `<see>` 1752 times, 1489 of them with a table or code.
    expect(references).toHaveLength(1_752);
    const lines = references.filter(({ opens }) => !opens);
    expect(lines).toHaveLength(263);
    const unnamed = lines.filter(({ path }) => path === undefined);
    // The root operation of a new device is told by what is done; section D has no main term of other radiation.
    expect(unnamed.map(({ words }) => words)).toEqual([
      "Other Radiation",
      "Root operation to place new device, e.g., Insertion, Replacement, Supplement",
    ]);
    expect(new Set(lines.flatMap(({ look = [] }) => look))).toEqual(
      new Set([
        "Platelet Inhibitor",
        "Serum",
        "Immunotherapeutic",
        "Hormone",
        "Anti-infective",
        "Nutritional Substance",
        "Destructive Agent",
      ]),
    );
    // Substances that stand below no site of the index, a device and a vein that it calls by other words.
    expect([...new Set(lines.flatMap(({ rest = [] }) => rest))].sort()).toEqual([
      "High-dose Interleukin-2",
      "Limb Lengthening Device",
      "Low dose Interleukin-2",
      "Low-dose Interleukin-2",
      "Lower Veins, Hemorrhoidal Plexus",
      "Monoclonal Antibody",
      "Recombinant Human-activated Protein C",
    ]);
    for (const { path = [], look } of lines.filter((line) => line.path)) {
      expect(index.at(path), path.join(", ")).toBeDefined();
      if (look) expect(index.below(path, look, 1)?.rows, look).toHaveLength(1);
    }
  });
});
