import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { answerCommand } from "@/cli/codes-command";
import { releaseFolder, TWO_YEARS } from "../../../support/release-files";

const TABULAR = `<ICD10CM.tabular><version>2021</version><chapter><name>9</name><desc>Circulatory</desc>
<excludes2><note>neoplasms (C00-D49)</note></excludes2>
<section id="I10-I16"><desc>Hypertensive diseases (I10-I16)</desc>
<diag><name>I10</name><desc>Hypertension</desc><includes><note>high blood pressure</note></includes>
<excludes1><note>type 2 diabetes mellitus (E11.-)</note></excludes1></diag></section></chapter></ICD10CM.tabular>`;

const PAIRS = (extra: string): string =>
  `col1,col2,deletion,mod,rationale\nG0101,G0102,9999-12-31,0,Mutually exclusive procedures\n${extra}`;

const FOLDER = releaseFolder({
  ...TWO_YEARS,
  "icd10cm_tabular_2021.xml": TABULAR,
  "hcpcs_level2_2026-01_indicators.csv":
    "hcpcs_code,cov,betos,tos,xref,date_term,date_added\nG0101,C,x,1,,,2001-01-01\nG0102,C,x,1,,,2001-01-01\n",
  "hcpcs_level2_descriptions_2026.csv":
    "hcpcs_code,hcpcs_desc_type,hcpcs_description\nG0101,Long,Pelvic examination\nG0102,Long,Rectal examination\n",
  "ncci_ptp_prac_2025q4.csv": PAIRS(""),
  "ncci_ptp_prac_2026q1.csv": PAIRS("G0101,G0103,9999-12-31,1,Mutually exclusive procedures\n"),
  "ncci_mue_prac_2025q4.csv": "hcpcs_code,mue_units,mue_mai,mue_rationale\nG0101,2,2,CMS Policy\n",
  "ncci_mue_prac_2026q1.csv": "hcpcs_code,mue_units,mue_mai,mue_rationale\nG0101,1,2,CMS Policy\n",
  "article.csv": `article_id,article_version,title,article_eff_date,display_id\n1,3,Screening,2024-01-01,A1\n`,
  "contractor.csv":
    "contractor_id,contractor_type_id,contractor_version,contractor_number,contractor_bus_name\n10,12,1,01112,Example MAC\n",
  "article_x_contractor.csv":
    "article_id,article_version,contractor_id,contractor_type_id,contractor_version\n1,3,10,12,1\n",
  "article_x_hcpc_code.csv": "article_id,article_version,hcpc_code_id,hcpc_code_group\n1,3,G0101,1\n",
  "article_x_icd10_covered.csv":
    "article_id,article_version,icd10_code_id,icd10_covered_group\n1,3,E11.9,1\n",
  "holiday.jpg": "a picture",
});

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  readonly problem: string;
}

/** Where no installation is; the tests of the server name theirs to every process. */
const alone = {
  // biome-ignore lint/style/noProcessEnv: a child finds its programs as its parent does
  ...process.env,
  DATABASE_URL: "",
  DATABASE_APP_URL: "",
  FIRSTPASS_DATA_DIR: "/nonexistent",
};

/** The command as a user runs it; with standard input, in a process of its own. */
function codes(words: readonly string[], input?: string): Ran {
  const ran = input === undefined ? answerCommand(words) : runProcess(words, input);
  const lines = ran.text.split("\n").filter((line) => line !== "");
  const objects = words.includes("--json") ? lines.map((line) => JSON.parse(line)) : [];
  return { code: ran.exitCode, lines, objects, problem: ran.problem.trim() };
}

function runProcess(words: readonly string[], input: string) {
  const ran = spawnSync("src/cli/firstpass-codes.mjs", words, {
    input,
    encoding: "utf8",
    env: alone,
  });
  return { text: ran.stdout, problem: ran.stderr, exitCode: ran.status };
}

const RELEASE = ["--release", FOLDER];
const ON = ["--date", "2026-01-15"];

describe("C3: firstpass-codes search", () => {
  test("a query is answered on one line, as set, code and title", () => {
    expect(
      codes(["search", "--json", "--limit", "1", ...RELEASE, ...ON, "high", "blood", "pressure"]),
    ).toMatchObject({
      code: 0,
      objects: [
        {
          query: "high blood pressure",
          results: [{ set: "icd10cm", code: "I10", title: "Essential (primary) hypertension" }],
        },
      ],
    });
  });

  test("without words, one query a line of standard input", () => {
    const { objects } = codes(
      ["search", "--json", "--set", "hcpcs", ...RELEASE, ...ON],
      "pelvic exam\n\nrectal\n",
    );
    expect(objects).toEqual([
      { query: "pelvic exam", results: [{ set: "hcpcs", code: "G0101", title: "Pelvic examination" }] },
      { query: "rectal", results: [{ set: "hcpcs", code: "G0102", title: "Rectal examination" }] },
    ]);
  });

  test("only codes in force on the date; without a release for it, the nearest one, and it is said", () => {
    const found = (date: string) =>
      codes(["search", "--json", ...RELEASE, "--set", "icd10cm", "--date", date, "acariasis"]);
    const codesOf = ({ objects: [answer] }: Ran) =>
      ((answer?.results ?? []) as readonly { readonly code: string }[]).map(({ code }) => code);
    expect(codesOf(found("2025-01-15"))).toEqual(["B88.0"]);
    expect(codesOf(found("2026-01-15"))).toContain("B88.09");
    const later = found("2027-01-15");
    expect(codesOf(later)).toContain("B88.09");
    expect(later.objects[0]?.remarks).toEqual([
      "icd10cm: no release covers 2027-01-15; answered from ICD-10-CM FY2025 to FY2026 as of 2026-09-30",
    ]);
  });

  test("the starter set answers without a folder", () => {
    const { objects } = codes(["search", "--json", "--limit", "1", "CHF"]);
    expect(objects).toMatchObject([{ results: [{ set: "icd10cm", code: "I50.9" }] }]);
  });
});

describe("C4: firstpass-codes lookup", () => {
  test("title, validity, headers above, inherited notes, and what the notes rest on", () => {
    const { objects, code } = codes(["lookup", "--json", ...RELEASE, ...ON, "I10", "B8801"]);
    expect(code).toBe(0);
    expect(objects).toMatchObject([
      {
        code: "I10",
        set: "icd10cm",
        date: "2026-01-15",
        status: "valid",
        title: "Essential (primary) hypertension",
        billable: true,
        validFrom: "2024-10-01",
        parents: [],
        notes: [
          { owner: "I10", kind: "includes", text: "high blood pressure" },
          { owner: "I10", kind: "excludes1", text: "type 2 diabetes mellitus (E11.-)" },
          { owner: "chapter 9", kind: "excludes2", text: "neoplasms (C00-D49)" },
        ],
        notesFrom: "ICD-10-CM tabular list FY2021",
        chapter: { number: "9", title: "Circulatory" },
        block: { id: "I10-I16", title: "Hypertensive diseases" },
        release: { name: "ICD-10-CM FY2025 to FY2026" },
        remarks: ["notes: ICD-10-CM tabular list of FY2021; none at hand covers 2026-01-15"],
      },
      {
        code: "B88.01",
        parents: [
          { code: "B88", title: "Other infestations" },
          { code: "B88.0", title: "Other acariasis" },
        ],
      },
    ]);
  });

  test("one answer a code: a dot means a diagnosis, --set decides, the other set is named", () => {
    const answersTo = (...words: string[]) =>
      codes(["lookup", "--json", "--date", "2026-01-15", ...words]).objects.map(({ set, code, also }) => [
        set,
        code,
        also,
      ]);
    // G0439 is an annual wellness visit, and with its dot an encephalopathy the starter set does not carry; 25 is a birthing center too.
    expect(answersTo("G0439", "G04.39", "e119", "99213", "25", "11")).toEqual([
      ["hcpcs", "G0439", undefined],
      ["icd10cm", "G04.39", undefined],
      ["icd10cm", "E11.9", undefined],
      ["cpt", "99213", undefined],
      ["modifier", "25", ["place-of-service", "carc"]],
      ["place-of-service", "11", ["carc"]],
    ]);
    expect(answersTo("--set", "carc", "25")).toEqual([["carc", "25", undefined]]);
  });

  test("notes are those of the list of the date", () => {
    const folder = releaseFolder({
      ...TWO_YEARS,
      "icd10cm_tabular_2021.xml": TABULAR,
      "icd10cm_tabular_2026.xml": TABULAR.replace("high blood pressure", "raised blood pressure"),
    });
    const wordsOn = (date: string) => {
      const [answer] = codes(["lookup", "--json", "--release", folder, "--date", date, "I10"]).objects;
      const [note] = (answer?.notes ?? []) as readonly { readonly text: string }[];
      return [answer?.notesFrom, note?.text];
    };
    expect(wordsOn("2025-01-15")).toEqual(["ICD-10-CM tabular list FY2021", "high blood pressure"]);
    expect(wordsOn("2026-01-15")).toEqual(["ICD-10-CM tabular list FY2026", "raised blood pressure"]);
  });

  test("a date that no release covers is said to be one, and what follows to be of the nearest day", () => {
    const asked = ["lookup", ...RELEASE, "--date", "2031-05-01", "I10"];
    const { objects, code, problem } = codes([...asked, "--json"]);
    expect(objects).toMatchObject([
      {
        ...{ code: "I10", set: "icd10cm", title: expect.any(String), billable: true },
        ...{ status: "no-release", asked: "2031-05-01", date: "2026-09-30", nearest: "valid" },
      },
    ]);
    expect(code).toBe(1);
    expect(problem).toContain(
      "icd10cm: no release covers 2031-05-01; the nearest day that one covers is 2026-09-30",
    );
    expect(codes(asked).lines[0]).toMatch(
      /^I10 {2}icd10cm {2}no release covers 2031-05-01 \(on 2026-09-30 valid\)/,
    );
    const [covered] = codes(["lookup", "--json", ...RELEASE, ...ON, "I10"]).objects;
    expect(covered).toMatchObject({ status: "valid" });
    expect(covered).not.toHaveProperty("asked");
  });

  test("a header shows the next characters; a code not yet valid its dates; an unknown one that it is unknown", () => {
    const { objects, code } = codes([
      "lookup",
      "--json",
      ...RELEASE,
      "--date",
      "2025-09-30",
      "B88.01",
      "E11",
      "Q99.9",
    ]);
    expect(code).toBe(1);
    expect(objects).toMatchObject([
      { code: "B88.01", status: "not-on-date", periods: [{ from: "2025-10-01", through: "2026-09-30" }] },
      { code: "E11", status: "header", children: [{ code: "E11.9" }] },
      { code: "Q99.9", status: "unknown" },
    ]);
    expect(codes(["lookup", "--json", ...RELEASE, "--date", "2025-09-30", "B88.0"]).objects).toMatchObject([
      { status: "valid", validTo: "2025-09-30", successors: ["B88.01", "B88.09"] },
    ]);
  });
});

describe("C7: firstpass-codes check", () => {
  test("lists of codes from a file or standard input, one line of findings each", () => {
    const lists = [
      { id: "a", date: "2026-01-15", codes: ["E11.9", "I10"] },
      { id: "b", date: "2026-01-15", services: [{ code: "G0101", units: 3 }, "G0102"], codes: ["E11.9"] },
    ];
    const { objects, code } = codes(
      ["check", "--json", ...RELEASE, "-"],
      lists.map((list) => JSON.stringify(list)).join("\n"),
    );
    expect(code).toBe(1);
    const kinds = objects.map(({ id, findings }) => [
      id,
      (findings as { kind: string }[]).map(({ kind }) => kind),
    ]);
    expect(kinds).toEqual([
      ["a", expect.arrayContaining(["excludes1"])],
      ["b", expect.arrayContaining(["procedure-pair", "units"])],
    ]);
  });

  test("C11: a service beside its diagnoses by the articles of a contractor, when one is asked", () => {
    const visit = { date: "2026-01-15", codes: ["E11.9"], services: ["G0101"] };
    const coverage = (contractor?: string) =>
      codes(["check", "--json", ...RELEASE, "-"], JSON.stringify({ ...visit, contractor }))
        .objects.flatMap(({ findings }) => findings as { kind: string }[])
        .flatMap(({ kind }) => (kind.startsWith("coverage") ? [kind] : []));
    expect(coverage()).toEqual([]);
    expect(coverage("1112")).toEqual(["coverage-supported"]);
    expect(coverage("09999")).toEqual(["coverage-not-checked"]);
    expect(codes(["check", "-"], '{"contractor":"?","codes":[]}').problem).toContain(
      "no number of a contractor",
    );
  });

  test("a file that is no list of codes is refused with the place", () => {
    expect(codes(["check", "-"], '{"diagnosis": []}')).toMatchObject({ code: 2 });
    expect(codes(["check", "-"], '{"date":"15.1.2026","codes":[]}').problem).toBe(
      '-: list 1, date: "15.1.2026" is no date; write YYYY-MM-DD',
    );
    expect(codes(["check", "-"], '{"codes":[]}\n{"codes"').problem).toBe("-: line 2 is no JSON");
    expect(codes(["check", "nowhere.json"]).problem).toContain("no such file");
  });
});

describe("C1: firstpass-codes list", () => {
  test("releases, files with counts and checksum, what is missing and what is not read", () => {
    const { objects, code } = codes(["list", "--json", ...RELEASE]);
    expect(code).toBe(0);
    expect(objects).toMatchObject([
      {
        releases: [
          { set: "icd10cm", name: "ICD-10-CM FY2025 to FY2026", codes: 8, billable: 6 },
          { set: "hcpcs", codes: 2 },
        ],
        refused: [],
        notRead: ["holiday.jpg"],
      },
    ]);
    const files = objects[0]?.files as readonly {
      kind: string;
      edition: string;
      counts: object;
      sha256: string;
    }[];
    expect(files.find(({ kind }) => kind === "icd10cm-order")).toMatchObject({
      edition: "FY2026",
      counts: { rows: 8, billable: 5 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const missing = objects[0]?.missing as readonly { kind: string }[];
    expect(missing.map(({ kind }) => kind)).toContain("icd10pcs-order");
  });

  test("a refused file ends in exit code 1, and the rest is listed", () => {
    const folder = releaseFolder({ ...TWO_YEARS, "icd10pcs_order_2026.txt": "wrong" });
    const { code, objects } = codes(["list", "--json", "--release", folder]);
    expect(code).toBe(1);
    expect(objects).toMatchObject([
      { releases: [{ set: "icd10cm" }], refused: [{ file: "icd10pcs_order_2026.txt" }] },
    ]);
  });
});

describe("C24: firstpass-codes diff", () => {
  test("totals first, then a change a line with successors", () => {
    const { objects, code } = codes(["diff", "--json", ...RELEASE, "FY2025", "FY2026"]);
    expect(code).toBe(0);
    expect(objects).toMatchObject([
      {
        set: "icd10cm",
        codes: { additions: 2, deletions: 1, revisions: 1 },
        headers: { additions: 1, deletions: 0, revisions: 0 },
      },
      { change: "divided", code: "B88.0", successors: ["B88.01", "B88.09"] },
      { change: "added", code: "B88.01" },
      { change: "added", code: "B88.09" },
      { change: "retitled", code: "L02.212", previousTitle: "Cutaneous abscess of back" },
    ]);
  });

  test("in words: what it was and what it is", () => {
    expect(codes(["diff", ...RELEASE, "2025 Q4", "2026 Q1"]).lines).toEqual([
      "limit-changed   practitioner G0101 2 → 1 units, adjudication 2",
      "pair-added      practitioner G0101 G0103 1",
    ]);
    expect(codes(["diff", ...RELEASE, "FY2025", "FY2026"]).lines.slice(0, 2)).toEqual([
      "icd10cm: codes +2 −1 ~1, headers +1 −0 ~0, notes 0, entries 0, marks 0",
      "divided         B88.0    Other acariasis → B88.01, B88.09",
    ]);
  });

  test("only the sets asked for", () => {
    const diff = ["diff", ...RELEASE, "--set", "icd10cm"];
    expect(codes([...diff, "FY2025", "FY2026"]).code).toBe(0);
    expect(codes([...diff, "2025 Q4", "2026 Q1"]).code).toBe(2);
  });

  test("quarters of NCCI by setting; editions that are not at hand are named", () => {
    const setting = { set: "ncci", setting: "practitioner" };
    expect(codes(["diff", "--json", ...RELEASE, "2025 Q4", "2026 Q1"]).objects).toEqual([
      {
        ...setting,
        change: "limit-changed",
        code: "G0101",
        units: 1,
        adjudication: 2,
        previousUnits: 2,
        previousAdjudication: 2,
      },
      {
        ...setting,
        change: "pair-added",
        column1: "G0101",
        column2: "G0103",
        modifier: 1,
      },
    ]);
    expect(codes(["diff", ...RELEASE, "FY2020", "FY2026"])).toMatchObject({
      code: 2,
      problem: expect.stringContaining("icd10cm: FY2025, FY2026"),
    });
  });
});

describe("the command line", () => {
  test.each([
    [[], "Usage: firstpass-codes"],
    [["explode"], "Usage: firstpass-codes"],
    [["search", "--date", "tomorrow", "x"], '"tomorrow" is no date'],
    [["search", "--set", "icd9", "x"], "unknown set icd9"],
    [["search", "--limit"], "--limit needs a value"],
    [["search", "--limit", "0", "x"], '"0" is no number of results'],
    [["search", "--colour", "x"], "unknown option --colour"],
    [["search", "--release", "nowhere", "x"], "no such file"],
    [["lookup"], "no code was given"],
    [["diff", "FY2025", "FY2026"], "diff needs --release DIR"],
  ])("%j is refused", (words, problem) => {
    const ran = codes(words);
    expect(ran.code).toBe(2);
    expect(ran.problem).toContain(problem);
  });
});
