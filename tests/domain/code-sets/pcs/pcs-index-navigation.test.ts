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
    const seen = rows.flatMap(({ see, stems: own }) => (see && own.length === 0 ? [see] : []));
    const lost = seen.filter(({ path }) => path === undefined);
    expect(seen.length).toBeGreaterThan(100);
    expect(lost.length / seen.length).toBeLessThan(0.05);
  });
});
