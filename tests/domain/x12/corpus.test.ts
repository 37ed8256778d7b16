/** Real files that nobody in this project wrote. Runs where the corpus lies beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Delimiters } from "@/domain/x12/delimiters";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import type { Interchange, TransactionSet } from "@/domain/x12/interchange";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeUnchecked } from "@/domain/x12/write-interchange";

const CORPUS = resolve("../shared/corpus/x12");
const OURS = /^(?:837[PID]|835|999|277CA|TA1|27[0-8]|820|834)$/;

interface Entry {
  readonly file: string;
  readonly label: string;
}
const entries: Entry[] = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .filter(([, transaction = ""]) => OURS.test(transaction))
      .map(([file = "", , , label = ""]) => ({ file, label }))
  : [];

/** Files labelled valid in which type 1 and 2 findings are right, and why. */
const RIGHTLY_FOUND: Readonly<Record<string, string>> = {
  "4010/837P/LinuxForHealth__coordination-of-benefits.837":
    "version 004010 is recognized and explained, not read",
  "4010/837P/LinuxForHealth__dependent-commercial-insurance-01.837": "version 004010, as above",
  "5010/837P/kputnam__commercial-health-insurance~2.edi": "005010X291 is predetermination, another guide",
  "5010/837P/kputnam__hmo-plan.edi": "005010X291 is predetermination, another guide",
  "5010/837I/kputnam__out-of-network-repriced-claim~2.edi": "005010X292 is predetermination, another guide",
  "5010/837I/kputnam__two-claims-for-the-same-provider~2.edi": "005010X292, as above",
  "5010/270/LinuxForHealth__270.x12": "IEA02 is not the control number of the interchange",
  "5010/271/kputnam__error-response-from-payer-to-clinic-not-eligible-for-inquiries-with-payer.edi":
    "HL04 of the receiver announces a level below that does not come",
  "5010/277/kputnam__1.era.edi": "IEA02 is not the control number of the interchange",
  "5010/278/aurelianware__test-x12-278-review-request.edi":
    "the review stands in the dependent level; the patient event level is missing",
  "5010/834/apimeister___834_test.parse_834.edi": "ISA11 does not hold the repetition separator",
};
/** Files labelled valid whose situation (type 4) is wrong all the same, and why. */
const WRONG_SITUATION: Readonly<Record<string, string>> = {
  "5010/837P/MartinJSoles__Test837P.txt":
    "SBR02 says the subscriber is the patient, but a patient level follows",
  "5010/837P/moov-io__sample.txt": "a line points to a second diagnosis, of which there is none",
};

const read = (file: string) => readInterchanges(readFileSync(`${CORPUS}/${file}`));
const errorsOfTypes1And2 = (file: string) =>
  allIssues(read(file)).filter(({ snip, severity }) => severity === "error" && snip <= 2);

describe.skipIf(entries.length === 0)("the corpus of real files", () => {
  const valid = entries.filter(({ label }) => label === "valid");
  const clean = valid.filter(({ file }) => !(file in RIGHTLY_FOUND));

  test("there is something to check", () => {
    expect(clean.length).toBeGreaterThanOrEqual(114);
  });

  test.each(clean)("$file reads without error findings of type 1 and 2", ({ file }) => {
    expect(errorsOfTypes1And2(file)).toEqual([]);
  });

  const right = clean.filter(({ file }) => !file.includes("/835/") && !(file in WRONG_SITUATION));
  test.each(right)("$file has no error findings of any type", ({ file }) => {
    expect(allIssues(read(file)).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(Object.entries(WRONG_SITUATION))("%s has a wrong situation: %s", (file) => {
    const wrong = allIssues(read(file)).filter(({ severity }) => severity === "error");
    expect(wrong.map(({ snip }) => snip)).toContain(4);
  });

  test.each(clean)("$file is written back as it came, but for the declared normalizations", ({ file }) => {
    const source = readFileSync(`${CORPUS}/${file}`, "latin1");
    for (const interchange of read(file).interchanges)
      for (const set of interchange.groups.flatMap((group) => group.transactionSets)) {
        const { delimiters } = interchange;
        const before = normalize(source.slice(set.offset, set.end), delimiters);
        expect(normalize(rewritten(interchange, set), delimiters)).toEqual(before);
      }
  });

  test.each(Object.entries(RIGHTLY_FOUND))("%s yields findings: %s", (file) => {
    expect(errorsOfTypes1And2(file).length).toBeGreaterThan(0);
  });

  test.each(entries.filter(({ label }) => label === "invalid by design"))(
    "$file yields findings",
    ({ file }) => {
      expect(errorsOfTypes1And2(file).length).toBeGreaterThan(0);
    },
  );

  test.each(entries)("$file gives every claim and payment that its segments begin", ({ file }) => {
    const source = readFileSync(`${CORPUS}/${file}`, "latin1");
    for (const interchange of read(file).interchanges)
      for (const set of interchange.groups.flatMap((group) => group.transactionSets))
        expect(claimsRead(set)).toBe(claimsBegun(source, interchange, set));
  });
});

const CLAIM_TAGS: Readonly<Record<string, readonly [string, string]>> = {
  "837P": ["CLM", "lines"],
  "837I": ["CLM", "lines"],
  "837D": ["CLM", "lines"],
  "835": ["CLP", "services"],
};
function claimsBegun(
  source: string,
  { delimiters }: Interchange,
  { guide, offset, end }: TransactionSet,
): number {
  const [tag] = CLAIM_TAGS[guide?.shortName ?? ""] ?? [];
  const segments = source.slice(offset, end).split(delimiters.segment);
  return segments.filter((each) => each.trim().startsWith(tag + delimiters.element)).length;
}
/** Claims in the value, and those reported as skipped. */
function claimsRead({ guide, value, issues }: TransactionSet): number {
  const [tag, child = ""] = CLAIM_TAGS[guide?.shortName ?? ""] ?? [];
  const skipped = issues.filter(({ code, segmentId }) => code === "unexpected-segment" && segmentId === tag);
  return count(value, child) + skipped.length;
}

/** Loops that have this child anywhere in a value. */
function count(value: unknown, child: string): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + count(each, child), 0);
  return inner + (child in value && "claim" in value ? 1 : 0);
}

function rewritten({ delimiters }: Interchange, set: TransactionSet): string {
  const guide = ALL_GUIDES.find((each) => each === set.guide);
  if (!guide) throw new Error(`${set.version} is not read`);
  const { text } = writeUnchecked({
    sender: { qualifier: "ZZ", id: "S" },
    receiver: { qualifier: "ZZ", id: "R" },
    date: "2026-03-02" as never,
    time: "0000",
    controlNumber: "000000001",
    usage: "T",
    delimiters,
    lineEnds: false,
    groups: [
      {
        senderCode: "SS",
        receiverCode: "RR",
        controlNumber: "1",
        sets: [{ guide, controlNumber: set.control, value: set.value }],
      },
    ],
  });
  const start = text.indexOf(`${delimiters.segment}ST${delimiters.element}`) + 1;
  return text.slice(start, text.indexOf(`${delimiters.segment}GE${delimiters.element}`) + 1);
}

/**
 * What writing may change: line ends; the errata id in ST03; separators at the end of a segment; zeros that a number
 * does not need; the order of neighboring segments and loops that begin with the same segment id.
 */
function normalize(text: string, { element, component, segment }: Delimiters): string[] {
  return text
    .split(segment)
    .map((each) => each.trim().replace(/^LX(.)0+(?=\d)/, "LX$1"))
    .filter((each) => each !== "" && !each.startsWith(`ST${element}`))
    .map((each) =>
      each
        .split(element)
        .map((part) => part.split(component).map(shortest).join(component).replace(trailing(component), ""))
        .join(element)
        .replace(trailing(element), ""),
    )
    .sort();
}
const trailing = (separator: string) => new RegExp(`[${separator.replace(/[\\\]^-]/g, "\\$&")}]+$`);
const shortest = (part: string): string =>
  /^-?\d*\.\d+$/.test(part) ? part.replace(/\.?0+$/, "").replace(/^(-?)0+(?=\.)/, "$1") : part;
