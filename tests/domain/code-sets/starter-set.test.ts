import { describe, expect, test } from "vitest";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { COMMON_CODES } from "@/domain/code-sets/starter/common-codes";
import { STARTER_LAST_COVERED_DATE } from "@/domain/code-sets/starter/covered-dates";
import { starterCodeSets, starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";

const answer = (system: CodeSystem, code: string, on = "2026-03-02") =>
  starterCodeSets().lookUp({ system, code, on: calendarDate(on) });
const entryOf = (system: CodeSystem, code: string, on?: string) => {
  const found = answer(system, code, on);
  return found.kind === "valid" ? found.entry : undefined;
};

describe("C1: diagnoses over the fiscal years, as the order files and addenda have them", () => {
  test.each([
    // code, date, what the published files say
    ["I10", "2023-10-01", "valid"],
    ["I10", "2026-09-30", "valid"],
    ["E66.8", "2024-09-30", "valid"], // became a header on 1 October 2024
    ["E66.8", "2024-10-01", "header"],
    ["E66.813", "2024-09-30", "not-on-date"],
    ["E66.813", "2024-10-01", "valid"],
    ["G35", "2025-09-30", "valid"], // became a header on 1 October 2025
    ["G35", "2025-10-01", "header"],
    ["G35.D", "2025-09-30", "not-on-date"],
    ["G35.D", "2025-10-01", "valid"],
    ["S30.1XXA", "2025-09-30", "valid"], // deleted on 1 October 2025
    ["S30.1XXA", "2025-10-01", "not-on-date"],
    ["T81.32XA", "2024-09-30", "valid"], // deleted on 1 October 2024
    ["T81.32XA", "2024-10-01", "not-on-date"],
    ["E11", "2026-03-02", "header"],
    ["E11.9", "2026-10-01", "no-release"],
    ["E11.9", "2023-09-30", "no-release"],
    ["A00.0", "2026-03-02", "unknown"], // a real code that the selection leaves out
  ])("%s on %s is %s", (code, on, kind) => {
    expect(answer("icd10cm", code, on).kind).toBe(kind);
  });

  test("a deleted code names its successors from the conversion table", () => {
    expect(answer("icd10cm", "T81.32XA", "2026-03-02")).toMatchObject({
      periods: [{ from: "2023-10-01", through: "2024-09-30" }],
      successors: ["T81.320A", "T81.321A", "T81.328A", "T81.329A"],
    });
  });

  test("a title revised on 1 October 2024 is the one of its date", () => {
    expect(entryOf("icd10cm", "K58.9", "2024-09-30")?.title).toBe(
      "Irritable bowel syndrome without diarrhea",
    );
    expect(entryOf("icd10cm", "K58.9", "2024-10-01")?.title).toBe("Irritable bowel syndrome, unspecified");
  });

  test("an unknown code says that the starter set is a selection", () => {
    expect(answer("icd10cm", "A00.0")).toMatchObject({ complete: false });
  });
});

describe("C4: marks of a diagnosis", () => {
  test.each([
    ["O80", { sex: "female", age: { from: 9, through: 64 } }],
    ["N40.1", { sex: "male", age: { from: 15, through: 124 } }],
    ["E84.11", { age: { from: 0, through: 0 } }],
    ["C61", { sex: "male" }],
    ["F02.80", { manifestation: true }],
    ["W19.XXXA", { position: { rule: "never-first" } }],
    ["Z59.00", { position: { rule: "never-first" } }],
    ["Z68.30", { position: { rule: "never-first" } }],
    ["Z00.00", { position: { rule: "only-first" }, presentOnAdmissionExempt: true }],
    ["Z51.11", { position: { rule: "only-first" } }],
  ])("%s carries %o", (code, marks) => {
    expect(entryOf("icd10cm", code)).toMatchObject(marks);
  });

  test("an ordinary diagnosis carries none", () => {
    const entry = entryOf("icd10cm", "I10");
    expect([entry?.sex, entry?.age, entry?.manifestation, entry?.position]).toEqual(Array(4).fill(undefined));
  });
});

describe("C2: words of licensed sets are ours or absent", () => {
  test("CPT is numbers with our own words, every one marked so", () => {
    const cpt = starterReleases().find(({ system }) => system === "cpt")?.entries ?? [];
    expect(cpt.length).toBeGreaterThan(900);
    expect(new Set(cpt.map(({ titleOrigin }) => titleOrigin))).toEqual(new Set(["own-words"]));
  });

  test("a remark code without words of ours is a number only", () => {
    expect(entryOf("rarc", "M3")).toMatchObject({ title: "", titleOrigin: "number-only" });
    expect(entryOf("rarc", "N179")).toMatchObject({ titleOrigin: "own-words" });
  });

  test("CPT modifiers carry our words, Level II modifiers the official ones", () => {
    expect(entryOf("modifier", "25")?.titleOrigin).toBe("own-words");
    expect(entryOf("modifier", "LT")?.titleOrigin).toBe("official");
  });
});

describe("C1: procedures", () => {
  test.each([
    ["99213", { section: "evaluation-and-management", patient: "established" }],
    ["99204", { section: "evaluation-and-management", patient: "new" }],
    ["99417", { addOn: true, minutesPerUnit: 15 }],
    ["97110", { section: "medicine", minutesPerUnit: 15 }],
    ["20610", { section: "surgery" }],
    ["71046", { section: "radiology" }],
    ["85025", { section: "laboratory" }],
    ["00400", { section: "anesthesia" }],
    ["17003", { addOn: true }],
  ])("CPT %s has the facts %o", (code, facts) => {
    expect(entryOf("cpt", code)?.procedure).toMatchObject(facts);
  });

  test("sex and age follow the number where it speaks of one", () => {
    expect(entryOf("cpt", "58100")?.sex).toBe("female");
    expect(entryOf("cpt", "55250")?.sex).toBe("male");
    expect(entryOf("cpt", "99392")?.age).toEqual({ from: 1, through: 4 });
    expect(entryOf("cpt", "99213")?.sex).toBeUndefined();
  });

  test("telephone visits ended with 2024, telehealth visits began with 2025", () => {
    expect(answer("cpt", "99442", "2024-12-31").kind).toBe("valid");
    expect(answer("cpt", "99442", "2025-01-01").kind).toBe("not-on-date");
    expect(answer("cpt", "98004", "2024-12-31").kind).toBe("not-on-date");
    expect(answer("cpt", "98004", "2025-01-01").kind).toBe("valid");
  });

  test("a Level II code keeps its published dates and title", () => {
    expect(entryOf("hcpcs", "J3301")).toMatchObject({
      title: "Injection, triamcinolone acetonide, not otherwise specified, 10 mg",
      titleOrigin: "official",
    });
    expect(answer("hcpcs", "J1030", "2024-03-31").kind).toBe("valid");
    expect(answer("hcpcs", "J1030", "2024-04-01")).toMatchObject({
      kind: "not-on-date",
      periods: [{ from: "2023-10-01", through: "2024-03-31" }],
    });
  });

  test("Level II past the quarter that was checked has no release", () => {
    expect(answer("hcpcs", "J3301", "2026-06-30").kind).toBe("valid");
    expect(answer("hcpcs", "J3301", "2026-07-01").kind).toBe("no-release");
  });
});

describe("C1: lists of a claim and of a remittance", () => {
  test("place of service names and whether the facility amount applies", () => {
    expect(entryOf("place-of-service", "11")).toMatchObject({ title: "Office", place: { facility: false } });
    expect(entryOf("place-of-service", "23")).toMatchObject({ place: { facility: true } });
    expect(answer("place-of-service", "28")).toMatchObject({ kind: "unknown", complete: true });
    expect(answer("place-of-service", "27", "2023-10-01").kind).toBe("valid");
  });

  test("a reason code that ended is known for the years it held", () => {
    expect(answer("carc", "15", "2018-05-01").kind).toBe("valid");
    expect(answer("carc", "15", "2018-05-02")).toMatchObject({ kind: "not-on-date" });
    expect(entryOf("carc", "45")?.titleOrigin).toBe("own-words");
  });

  test("every reason code in use has words of ours", () => {
    const inUse = starterCodeSets().entriesOn("carc", calendarDate("2026-03-02"));
    expect(inUse.length).toBe(295);
    expect(inUse.filter(({ title }) => title === "")).toEqual([]);
  });

  test.each([
    ["claim-status-category", "A3"],
    ["claim-status", "562"],
    ["taxonomy", "207Q00000X"],
    ["modifier", "XU"],
  ] as const)("%s %s is known", (system, code) => {
    expect(answer(system, code).kind).toBe("valid");
  });
});

test("C3: every code that search prefers is carried and billable at some date", () => {
  const billable = new Set(
    starterReleases().flatMap(({ entries }) =>
      entries.filter((entry) => entry.billable).map(({ code }) => code),
    ),
  );
  expect(
    COMMON_CODES.trim()
      .split(/\s+/)
      .filter((code) => !billable.has(code)),
  ).toEqual([]);
});

test("C1: every release tells its files and their checksums, or that the list is ours", () => {
  for (const { provenance, id } of starterReleases()) {
    expect(provenance.length, id).toBeGreaterThan(0);
    for (const { checksum, publisher } of provenance)
      expect(publisher === "FirstPass" ? checksum === "none" : /^[0-9a-f]{64}$/.test(checksum), id).toBe(
        true,
      );
  }
});

test("C1: the last covered date is covered by every release, the day after is not", () => {
  const releases = starterReleases();
  const through = (day: string) =>
    releases.every(({ system }) => starterCodeSets().releaseOn(system, calendarDate(day)) !== undefined);
  expect(through(STARTER_LAST_COVERED_DATE)).toBe(true);
  expect(through("2026-07-01")).toBe(false);
});

test("C1: no code is in force twice on one day, and every diagnosis has its headers", () => {
  for (const on of ["2023-10-01", "2024-10-01", "2026-03-02"]) {
    for (const { system, entries } of starterReleases()) {
      const inForce = entries.filter(
        ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo),
      );
      expect(new Set(inForce.map(({ code }) => code)).size, system).toBe(inForce.length);
    }
  }
  const codes = new Set(
    starterCodeSets()
      .entriesOn("icd10cm", calendarDate("2026-03-02"))
      .map(({ code }) => code),
  );
  for (const code of codes) if (code.length > 3) expect(codes.has(code.slice(0, 3)), code).toBe(true);
});
