import { expect, it } from "vitest";
import { rawText, type Segment, worstIssue } from "@/features/submissions/segment-text";

const segment = (patch: Partial<Segment>): Segment => ({
  number: 1,
  loop: "2010BA",
  segmentId: "DMG",
  name: "Demographic Information",
  raw: "DMG*D8*19610514*M",
  elements: [
    { position: "01", name: "Format", value: "D8", meaning: null, personal: false },
    { position: "02", name: "Birth Date", value: "19610514", meaning: null, personal: true },
    { position: "03", name: "Gender", value: "M", meaning: null, personal: true },
  ],
  issues: [],
  ...patch,
});

it("covers values where they stand, and nothing that only looks like them", () => {
  expect(rawText(segment({}), true)).toBe("DMG*D8*•••••*•••••");
  expect(rawText(segment({}), false)).toBe("DMG*D8*19610514*M");
  expect(rawText(segment({ raw: "DMG|D8|19610514|M" }), true)).toBe("DMG|D8|•••••|•••••");
});

it("the worst problem gives the segment its shape", () => {
  const issue = (severity: "error" | "warning" | "note") => ({ severity, message: "m", path: "p" });
  expect(worstIssue(segment({}))).toBeUndefined();
  expect(worstIssue(segment({ issues: [issue("note")] }))).toBe("note");
  expect(worstIssue(segment({ issues: [issue("note"), issue("warning")] }))).toBe("warning");
  expect(worstIssue(segment({ issues: [issue("warning"), issue("error")] }))).toBe("blocks");
});
