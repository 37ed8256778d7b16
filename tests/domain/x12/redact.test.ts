import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isValidNpi } from "@/domain/shared/npi";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { redact } from "@/domain/x12/redact/redact";
import { revealingElements } from "@/domain/x12/redact/revealing-elements";
import { StandIns } from "@/domain/x12/redact/stand-ins";
import { rewriteSegments } from "@/domain/x12/rewrite-segments";

const GOLDEN = "tests/golden/x12";
const golden = readdirSync(GOLDEN).map((name) => `${GOLDEN}/${name}/file.edi`);
const CORPUS = resolve("../shared/corpus/x12");
const corpus = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .slice(1)
      .flatMap((line) => line.split("\t")[0] || [])
      .map((file) => `${CORPUS}/${file}`)
  : [];

const findings = (text: string) =>
  allIssues(readInterchanges(text)).map(({ code, path, segment }) => [code, path, segment]);
const skeleton = (text: string) => {
  const tags: string[] = [];
  rewriteSegments(text, {
    segment: ({ tag, text: same }) => {
      tags.push(tag);
      return same;
    },
    between: (each) => each,
  });
  return tags;
};

describe("PHI-6: a redacted file", () => {
  test("there is something to redact", () => expect(golden.length).toBeGreaterThan(25));

  test.each([...golden, ...corpus])("%s keeps its structure and every finding", (file) => {
    const text = readFileSync(file, "latin1");
    const redacted = redact(text, { seed: "test" });
    expect(findings(redacted)).toEqual(findings(text));
    if (file.startsWith(GOLDEN) && !/BIN\*|BDS\*/.test(text))
      expect(skeleton(redacted)).toEqual(skeleton(text));
  });

  test.each(golden)("%s keeps no name, number, street or day of birth of a person", (file) => {
    const text = readFileSync(file, "latin1");
    const redacted = new Set(redact(text, { seed: "test" }).split(/[*:~\n]+/));
    const secret = text.split("~").flatMap((segment) => {
      const [tag = "", ...elements] = segment.trim().split("*");
      const revealing = revealingElements(tag, elements);
      return elements.filter((each, at) => {
        const kind = revealing[at + 1];
        return (kind === "number" || kind === "street" || kind === "lastName") && each.length > 4;
      });
    });
    expect(secret.filter((each) => redacted.has(each))).toEqual([]);
  });

  test.each([
    ["835-recoupment-and-interest", "NS2026060100"],
    ["820-paid-by-person", "HADDAD"],
    ["837p-every-provider", "CHRONIC PAIN"],
    ["271-military", "CAPTAIN"],
    ["834-changes-and-terminations", "BLDG2"],
    ["277-several-statuses", "009911"],
    ["837p-organization-with-first-name", "MARA"],
  ])("%s tells no more of %s, which stands in a less usual place", (name, told) => {
    const text = readFileSync(`${GOLDEN}/${name}/file.edi`, "latin1");
    expect([text.includes(told), redact(text, { seed: "test" }).includes(told)]).toEqual([true, false]);
  });

  test("nobody keeps the name they had, whatever the seed", () => {
    const kept = Array.from({ length: 500 }, (_, at) => new StandIns(String(at)).for("firstName", "ADA"));
    expect(kept).not.toContain("ADA");
  });

  test("free text outside any place of the guide, and between segments, is covered too", () => {
    const text = readFileSync(`${GOLDEN}/837p-dependent/file.edi`, "latin1");
    const redacted = redact(text.replace("SE*", "ZZZ*MARA STONE~\nSE*").concat("MARA STONE"), {
      seed: "test",
    });
    expect(redacted).not.toMatch(/MARA|STONE/);
  });
});

describe("a stand-in", () => {
  test("is the same for the same value, and another for another", () => {
    const standIns = new StandIns("seed");
    expect(standIns.for("number", "ABC-123")).toBe(standIns.for("number", "ABC-123"));
    const made = Array.from({ length: 300 }, (_, at) => standIns.for("number", `M${100 + at}`));
    expect(new Set(made).size).toBe(300);
  });

  test("of a valid NPI is another valid NPI", () => {
    const standIns = new StandIns("seed");
    for (const npi of ["1234567893", "1245319599"]) {
      expect(isValidNpi(npi)).toBe(true);
      expect(standIns.for("number", npi)).not.toBe(npi);
      expect(isValidNpi(standIns.for("number", npi))).toBe(true);
    }
  });

  test("of a number has its shape, of a day of birth lies within half a year, of a ZIP code stays in its region", () => {
    const standIns = new StandIns("seed");
    expect(standIns.for("number", "00AB-12 x9")).toMatch(/^00[A-Z]{2}-\d\d [a-z]\d$/);
    expect(standIns.for("birthDate", "19840719")).toMatch(/^198[45]\d{4}$/);
    expect(standIns.for("postalCode", "041010000")).toMatch(/^041\d{6}$/);
    expect(standIns.for("lastName", "")).toBe("");
  });
});

test("PHI-6: no ZIP code of a person stays, whatever it ends in", () => {
  const text = readFileSync(`${GOLDEN}/837p-dependent/file.edi`, "latin1");
  for (const zip of ["32000", "04101", "041010000"]) {
    const redacted = redact(text.replace("N4*PORTLAND*ME*04101~", `N4*PORTLAND*ME*${zip}~`), { seed: zip });
    const codes = [...redacted.matchAll(/N4\*[^*]*\*ME\*(\d+)/g)].map(([, code]) => code);
    expect(codes.some((code) => code?.startsWith(zip.slice(0, 3)) && code.length === zip.length)).toBe(true);
    expect(codes).not.toContain(zip);
  }
});
