import { describe, expect, test } from "vitest";
import { changedWords } from "@/domain/code-sets/impact/changed-words";
import type { CodeUpdate } from "@/domain/code-sets/impact/code-update";
import { updatesOf } from "@/domain/code-sets/impact/code-update";
import type { CodeUse } from "@/domain/code-sets/impact/code-use";
import { pairImpact } from "@/domain/code-sets/impact/pair-impact";
import { type ReplacementSources, replacementsFor } from "@/domain/code-sets/impact/replacements";
import { updateImpact, worstFirst } from "@/domain/code-sets/impact/update-impact";
import { compareEditions } from "@/domain/code-sets/release/compare-editions";
import { calendarDate } from "@/domain/shared/calendar-date";
import { componentsOf } from "../../../support/release-files";

const CHANGE_DAY = calendarDate("2025-10-01");

const update = (kind: CodeUpdate["kind"], code: string, more: Partial<CodeUpdate> = {}): CodeUpdate => ({
  kind,
  series: "icd10cm",
  code,
  on: CHANGE_DAY,
  text: "title",
  successors: [],
  ...more,
});

const use = (place: CodeUse["place"], code: string, more: Partial<CodeUse> = {}): CodeUse => ({
  place,
  system: "icd10cm",
  code,
  subject: `${place} ${more.name ?? code}`,
  name: code,
  owner: "coder",
  times: 1,
  amount: undefined,
  ...more,
});

const hitsOf = (updates: readonly CodeUpdate[], uses: readonly CodeUse[]): string[] =>
  worstFirst(updateImpact(updates, uses)).map(
    ({ severity, update: { kind, code }, use: { place, name } }) =>
      `${severity}: ${kind} ${code} in ${place} ${name}`,
  );

describe("C24: what of ours a change hits", () => {
  test("a code that goes hits every place from its first day on; services before it keep it", () => {
    const day = (on: string) => ({ on: calendarDate(on), name: on });
    expect(
      hitsOf(
        [update("divided", "G35")],
        [
          use("open-encounter", "G35", day("2025-09-30")),
          use("open-encounter", "G35", day("2025-10-01")),
          use("waiting-claim", "G35", day("2025-11-02")),
          use("favorite", "G35"),
          use("most-used", "G35"),
          use("most-used", "G20"),
        ],
      ),
    ).toEqual([
      "blocks: divided G35 in open-encounter 2025-10-01",
      "blocks: divided G35 in waiting-claim 2025-11-02",
      "blocks: divided G35 in favorite G35",
      "blocks: divided G35 in most-used G35",
    ]);
  });

  test("a price that ends before the change is not hit, one that ends on its day is", () => {
    const price = (until?: string) =>
      use("fee-schedule", "G0102", {
        system: "hcpcs",
        name: until ?? "open",
        ...(until && { until: calendarDate(until) }),
      });
    const ended = update("deleted", "G0102", { series: "hcpcs" });
    expect(hitsOf([ended], [price("2025-09-30"), price("2025-10-01"), price()])).toEqual([
      "blocks: deleted G0102 in fee-schedule 2025-10-01",
      "blocks: deleted G0102 in fee-schedule open",
    ]);
  });

  test.each([
    ["added", "an added code takes nothing away", []],
    ["closed", "a header that became a code takes nothing away", []],
    ["re-described", "another short title changes no meaning", []],
    ["retitled", "new words concern those who choose by them", ["note: retitled I10 in most-used I10"]],
    [
      "mark-added",
      "a new limit of sex or age may refuse what is coded",
      ["warning: mark-added I10 in open-encounter I10", "warning: mark-added I10 in most-used I10"],
    ],
    [
      "mark-removed",
      "one that went is to be known",
      ["note: mark-removed I10 in open-encounter I10", "note: mark-removed I10 in most-used I10"],
    ],
  ] as const)("%s: %s", (kind, _why, hits) => {
    expect(hitsOf([update(kind, "I10")], [use("open-encounter", "I10"), use("most-used", "I10")])).toEqual(
      hits,
    );
  });

  test("a note at a category concerns the codes below it; inclusion terms, blocks and chapters nobody", () => {
    const uses = [use("most-used", "E11.22"), use("most-used", "E13.9")];
    const note = (code: string, about: string) => update("note-added", code, { about });
    expect(hitsOf([note("E11", "use-additional")], uses)).toEqual([
      "note: note-added E11 in most-used E11.22",
    ]);
    expect(hitsOf([note("E11", "inclusion-term")], uses)).toEqual([]);
    expect(hitsOf([note("E08-E13", "excludes1"), note("chapter 4", "excludes2")], uses)).toEqual([]);
  });

  test("a service that reads like a diagnosis without its dot is no diagnosis, and the other way round", () => {
    const visit = use("most-used", "G0439", { system: "hcpcs" });
    const brain = use("most-used", "G04.39");
    expect(
      hitsOf(
        [
          update("deleted", "G04.39"),
          update("note-added", "G04", { about: "excludes1" }),
          update("retitled", "G0439", { series: "hcpcs" }),
        ],
        [visit, brain],
      ),
    ).toEqual([
      "blocks: deleted G04.39 in most-used G04.39",
      "note: note-added G04 in most-used G04.39",
      "note: retitled G0439 in most-used G0439",
    ]);
    const category = update("mark-changed", "G04.39", { series: "hcc", about: "CMS-HCC Model V28" });
    const limit = update("limit-added", "G0439", { series: "ncci-practitioner", units: 1 });
    expect(hitsOf([category, limit], [visit, brain])).toEqual([
      "warning: limit-added G0439 in most-used G0439",
      "note: mark-changed G04.39 in most-used G04.39",
    ]);
  });

  test("a condition category refuses nothing: it is to be known where the code is a habit", () => {
    expect(
      hitsOf(
        [update("mark-changed", "E11.9", { series: "hcc", about: "CMS-HCC Model V28" })],
        [use("waiting-claim", "E11.9"), use("most-used", "E11.9")],
      ),
    ).toEqual(["note: mark-changed E11.9 in most-used E11.9"]);
  });

  test("a unit limit concerns services above it; a code much used without known units is to be looked at", () => {
    const units = (count: number) =>
      use("open-encounter", "J3301", { system: "hcpcs", units: count, name: `${count} units` });
    expect(
      hitsOf(
        [update("limit-changed", "J3301", { series: "ncci-practitioner", units: 10 })],
        [units(10), units(11), use("most-used", "J3301", { system: "hcpcs" })],
      ),
    ).toEqual([
      "warning: limit-changed J3301 in open-encounter 11 units",
      "warning: limit-changed J3301 in most-used J3301",
    ]);
  });

  test("a limit that was raised is no matter for a habit", () => {
    const raised = { series: "ncci-practitioner", units: 10, previousUnits: 4 } as const;
    const habit = use("most-used", "J3301", { system: "hcpcs" });
    expect(hitsOf([update("limit-changed", "J3301", raised)], [habit])).toEqual([]);
  });

  test("what is refused first, then the larger amount, then what is used more", () => {
    expect(
      hitsOf(
        [update("retitled", "I10"), update("deleted", "G35")],
        [
          use("most-used", "I10", { amount: 90_000n }),
          use("favorite", "G35", { name: "rare", times: 1 }),
          use("favorite", "G35", { name: "frequent", times: 7 }),
          use("most-used", "G35", { amount: 500n }),
        ],
      ),
    ).toEqual([
      "blocks: deleted G35 in most-used G35",
      "blocks: deleted G35 in favorite frequent",
      "blocks: deleted G35 in favorite rare",
      "note: retitled I10 in most-used I10",
    ]);
  });
});

test("C24: two lines of a claim with one code are one hit with both charges; a diagnosis counts its claim once", () => {
  const claim = { subject: "claim 1", amount: 15_000n };
  const hits = worstFirst(
    updateImpact(
      [update("deleted", "G0102", { series: "hcpcs" }), update("deleted", "G35")],
      [
        use("waiting-claim", "G0102", { ...claim, system: "hcpcs" }),
        use("waiting-claim", "G0102", { ...claim, system: "hcpcs", amount: 2_500n }),
        use("waiting-claim", "G35", claim),
        use("waiting-claim", "G35", claim),
      ],
    ),
  );
  expect(hits.map((hit) => [hit.use.code, hit.use.times, hit.use.amount])).toEqual([
    ["G0102", 2, 17_500n],
    ["G35", 1, 15_000n],
  ]);
});

describe("C24: what may stand in place of a code that went", () => {
  const sources: ReplacementSources = {
    titleOf: (code) => ({ "B88.01": "mites", "B88.09": "other" })[code],
    childrenOf: (code) => (code === "B88.0" ? ["B88.01", "B88.09"] : []),
    near: () => [
      { code: "Z1", title: "itself" },
      ...["A1", "A2", "A3", "A4"].map((code) => ({ code, title: "near words" })),
    ],
  };
  const basesOf = (found: CodeUpdate) =>
    replacementsFor(found, sources).map(({ code, basis }) => `${basis} ${code}`);

  test("successors first, children of a divided code else, words that are near last and only to be looked at", () => {
    expect(basesOf(update("deleted", "A00", { successors: ["B88.09"] }))).toEqual(["successor B88.09"]);
    expect(basesOf(update("divided", "B88.0"))).toEqual(["child B88.01", "child B88.09"]);
    expect(basesOf(update("deleted", "Z1"))).toEqual(["search A1", "search A2", "search A3"]);
  });

  test("a cross-reference to a code that went too is none; a code that stays needs nothing", () => {
    expect(basesOf(update("divided", "B88.0", { successors: ["X99"] }))).toEqual([
      "child B88.01",
      "child B88.09",
    ]);
    expect(basesOf(update("retitled", "B88.0", { successors: ["B88.01"] }))).toEqual([]);
  });
});

describe("C24: services that may not stand together any longer", () => {
  const quarter = (rows: string): string => `col1,col2,deletion,mod,rationale\n${rows}`;
  const found = compareEditions(
    componentsOf({
      "ncci_ptp_prac_2025q3.csv": quarter(
        "G0101,G0102,9999-12-31,1,x\nG0101,G0104,9999-12-31,0,x\nG0103,G0104,9999-12-31,0,x\n",
      ),
      "ncci_ptp_prac_2025q4.csv": quarter(
        "G0101,G0102,9999-12-31,0,x\nG0101,G0103,9999-12-31,1,x\nG0102,G0103,9999-12-31,9,x\nG0103,G0104,9999-12-31,1,x\n",
      ),
    }),
    { series: "ncci-practitioner", from: "2025 Q3", to: "2025 Q4" },
  );
  const service = (subject: string, on: string, code: string): CodeUse =>
    use("open-encounter", code, { system: "hcpcs", subject, on: calendarDate(on) });
  const hits = (...uses: readonly CodeUse[]): (string | undefined)[][] =>
    found
      ? pairImpact(found, uses).map(({ update: each, use: { subject } }) => [
          subject,
          each.code,
          each.otherCode,
          each.previousText ?? each.kind,
          each.text,
        ])
      : [];

  test("a new pair and a stricter indicator hit both services of one day, from the first day of the quarter on", () => {
    expect(
      hits(
        service("one", "2025-10-01", "G0102"),
        service("one", "2025-10-01", "G0101"),
        service("one", "2025-10-01", "G0103"),
        service("before", "2025-09-30", "G0101"),
        service("before", "2025-09-30", "G0102"),
        service("two days", "2025-10-02", "G0101"),
        service("two days", "2025-10-03", "G0102"),
      ),
    ).toEqual([
      ["one", "G0101", "G0102", "together with a modifier", "never together"],
      ["one", "G0101", "G0103", "pair-added", "together with a modifier"],
    ]);
  });

  test("pairs that went, were eased, or do not apply hit nobody", () => {
    expect(
      hits(
        service("one", "2025-10-01", "G0101"),
        service("one", "2025-10-01", "G0104"),
        service("two", "2025-10-01", "G0102"),
        service("two", "2025-10-01", "G0103"),
        service("three", "2025-10-01", "G0103"),
        service("three", "2025-10-01", "G0104"),
      ),
    ).toEqual([]);
  });
});

test("C24: the report's changes are codes, notes, marks and limits, each with what it was", () => {
  const limits = (units: number): string =>
    `hcpcs_code,mue_units,mue_mai,mue_rationale\nG0101,${units},2,CMS Policy\n`;
  const found = compareEditions(
    componentsOf({ "ncci_mue_prac_2025q3.csv": limits(2), "ncci_mue_prac_2025q4.csv": limits(1) }),
    { series: "ncci-practitioner", from: "2025 Q3", to: "2025 Q4" },
  );
  expect(found && updatesOf(found)).toEqual([
    {
      kind: "limit-changed",
      series: "ncci-practitioner",
      code: "G0101",
      on: "2025-10-01",
      text: "1 unit per day, never more",
      previousText: "2 units per day, never more",
      units: 1,
      previousUnits: 2,
      successors: [],
    },
  ]);
});

test("C24: two titles side by side, the words that changed marked", () => {
  expect(changedWords("Cutaneous abscess of back", "Cutaneous abscess of back and flank")).toEqual({
    before: [{ text: "Cutaneous abscess of back", changed: false }],
    after: [
      { text: "Cutaneous abscess of back", changed: false },
      { text: "and flank", changed: true },
    ],
  });
  expect(changedWords("fracture of wrist and hand", "fracture of hand")).toEqual({
    before: [
      { text: "fracture of", changed: false },
      { text: "wrist and", changed: true },
      { text: "hand", changed: false },
    ],
    after: [{ text: "fracture of hand", changed: false }],
  });
  expect(changedWords("", "new")).toEqual({ before: [], after: [{ text: "new", changed: true }] });
});
