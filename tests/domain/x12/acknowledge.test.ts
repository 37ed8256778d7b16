import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acknowledgeGroup } from "@/domain/x12/acknowledge";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const answer = (text: string, through?: 2 | 4) => {
  const [interchange] = readInterchanges(text).interchanges;
  const [group] = interchange?.groups ?? [];
  if (!interchange || !group) throw new Error("no group");
  return acknowledgeGroup(interchange, group, through === undefined ? {} : { through });
};
const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const notes = (text: string, through?: 2 | 4) =>
  (answer(text, through).sets ?? []).flatMap((set) =>
    (set.segments ?? []).map(({ segment, businessUnits, elements }) => [
      segment.segmentId,
      segment.position,
      segment.loop,
      segment.error,
      businessUnits?.[0]?.unit.value,
      (elements ?? []).map(({ element }) => [
        element.place.element,
        element.place.component,
        element.error,
        element.value,
      ]),
    ]),
  );

describe("EDI-3: the 999 names segment, position, loop and element of every finding", () => {
  test.each([
    ["837p-unknown-segment", ["ZZZ", 20, "2300", "1", "FP-1001", []]],
    ["837p-segment-out-of-order", ["REF", 21, "2300", "7", "FP-1001", []]],
    ["837p-missing-service-date", ["DTP", 23, "2400", "3", "FP-1001", []]],
    ["837p-fifty-one-lines", ["LX", 221, "2400", "4", "FP-1001", []]],
    ["837p-thirteen-diagnoses", ["HI", 20, "2300", "8", "FP-1001", [[13, undefined, "3", "ABF R21"]]]],
  ])("%s", (name, note) => {
    expect(notes(golden(name))).toEqual([note]);
    expect(answer(golden(name)).response).toMatchObject({ status: "R", setsReceived: 1, setsAccepted: 0 });
  });

  test("all findings at once", () => {
    expect(notes(golden("837p-impossible-values"))).toEqual([
      ["CLM", 19, "2300", "8", "FP-1001", [[2, undefined, "6", "12.345"]]],
      ["SV1", 22, "2400", "8", "FP-1001", [[2, undefined, "6", "1E2"]]],
      ["DTP", 23, "2400", "8", "FP-1001", [[3, undefined, "8", "20260230"]]],
    ]);
  });

  test("balance and situations reject only when asked to", () => {
    const text = golden("837p-lines-do-not-add-up");
    expect(answer(text).response.status).toBe("A");
    expect(answer(text, 4).response.status).toBe("R");
    expect(notes(text, 4)).toEqual([["CLM", 19, "2300", "8", "FP-1001", [[2, undefined, "I12", "125.01"]]]]);
  });
});

describe("the 999 answers damage to sets and groups", () => {
  const good = golden("837p-subscriber-is-patient");
  test.each([
    [/SE\*\d+/, "SE*99", ["4"], undefined],
    [/(SE\*\d+)\*0001/, "$1*0002", ["3"], undefined],
    [/SE\*.*~\n/, "", ["2"], undefined],
    ["GE*1*", "GE*2*", undefined, ["5"]],
    ["GE*1*101", "GE*1*102", undefined, ["4"]],
    [/GE\*.*~\n/, "", undefined, ["3"]],
    [/ST\*837\*0001\*005010X222A1/, "ST*837*0001*004010X098A1", ["I6"], undefined],
  ])("%s to %s", (from, to, setErrors, groupErrors) => {
    const { sets, response } = answer(good.replace(from, to));
    expect(sets?.[0]?.response.errors).toEqual(setErrors);
    expect(response.errors).toEqual(groupErrors);
    expect(response.status).toBe("R");
  });
});

test("a group control number used twice is answered in the second group's 999", () => {
  const good = golden("837p-subscriber-is-patient");
  const text = good.replace(/(GS\*[\s\S]*GE\*1\*101~\n)IEA\*1/, "$1$1IEA*2");
  const [interchange] = readInterchanges(text).interchanges;
  if (!interchange) throw new Error("no interchange");
  const responses = interchange.groups.map((group) => acknowledgeGroup(interchange, group).response);
  expect(responses.map(({ status, errors }) => [status, errors])).toEqual([
    ["A", undefined],
    ["R", ["19"]],
  ]);
});

test("a 999 that names several contexts at once reads without a finding", () => {
  const text = readFileSync("tests/golden/acknowledgments/999-one-set-refused/input.edi", "latin1")
    .replace("CTX*CLM01", "CTX*SITUATIONAL TRIGGER^SITUATIONAL TRIGGER*CLM*43**5:3~\nCTX*CLM01")
    .replace("SE*11", "SE*12");
  expect(allIssues(readInterchanges(text))).toEqual([]);
});
