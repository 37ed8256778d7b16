import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileProgress } from "@/features/submissions/viewer/file-row";
import { FileSession } from "@/features/submissions/viewer/file-session";

const CORPUS = resolve("../shared/corpus/x12");
const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(edi|x12|txt|\d{3}[a-z]*)$/i.test(name),
    )
  : [];
const SAMPLE = readFileSync("public/samples/damaged-claims.837");

async function opened(bytes: Uint8Array) {
  const reports: FileProgress[] = [];
  const session = new FileSession(new Blob([new Uint8Array(bytes)]));
  await session.read((progress) => reports.push(progress));
  return { session, reports, end: session.progress() };
}
const rowOf = async (session: FileSession, start: string) => {
  const rows = await session.rows(0, session.progress().segments);
  const found = rows.find(({ raw }) => raw.startsWith(start));
  if (!found) throw new Error(`no row begins with ${start}`);
  return found;
};

describe("an open file", () => {
  it("explains each segment: loop, name, elements by name, what codes and days mean", async () => {
    const { session, end } = await opened(SAMPLE);
    expect(end).toMatchObject({ isComplete: true, size: SAMPLE.length, bytes: SAMPLE.length, units: 3 });
    const subscriber = await rowOf(session, "NM1*IL");
    expect(subscriber).toMatchObject({ loop: "2010BA", name: "Subscriber Name", segmentId: "NM1" });
    expect(subscriber.values.filter(({ personal }) => personal).map(({ value }) => value)).toEqual([
      "Whitaker",
      "James",
      "W123456789",
    ]);
    const service = await rowOf(session, "DTP*472");
    expect(service.values.at(-1)).toMatchObject({ position: "03", value: "20260302", meaning: "03/02/2026" });
    const claim = await rowOf(session, "CLM*FP00000001");
    expect(claim.values.find(({ position }) => position === "05-3")?.meaning).toBe("Original");
  });

  it("shows findings at their places, each with its SNIP type, and covers the people in them", async () => {
    const { session } = await opened(SAMPLE);
    const found = await session.findings(0, 50);
    const rows = await session.rows(0, 200);
    expect(found.map(({ at, snip }) => [rows[at]?.raw.slice(0, 18), snip])).toEqual([
      ["DMG*D8*19611314*M", 1],
      ["CLM*FP00000003*42*", 3],
      ["SV1*HC:99213*145*X", 2],
      ["SE*27*0002", 1],
    ]);
    expect(found[0]?.message).toContain("19611314");
    expect(found[0]?.coveredMessage).not.toContain("19611314");
    expect((await session.detail(found[1]?.at ?? 0))?.unit).toBe("FP00000003");
    expect((await session.units(0, 10)).map(({ name }) => name)).toEqual([
      "FP00000001",
      "FP00000003",
      "FP00000002",
    ]);
    expect(session.nextFinding(-1, 1)).toBe(found[0]?.at);
    expect(session.nextFinding(found[1]?.at ?? 0, 1)).toBe(found[2]?.at);
  });

  it("judges codes by the lists that come with the product, on the day of service", async () => {
    const { session } = await opened(Buffer.from(SAMPLE.toString("latin1").replace("ABK:E119", "ABK:E11")));
    const [found] = (await session.findings(0, 50)).filter(({ snip }) => snip === 5);
    expect(found?.message).toBe("E11 needs more characters to be billed.");
    expect((await session.rows(found?.at ?? 0, (found?.at ?? 0) + 1))[0]?.raw).toMatch(/^HI\*ABK:E11\*/);
  });

  it("finds a value, a claim number, a segment id, a loop and a name, and walks round", async () => {
    const { session } = await opened(SAMPLE);
    expect(await session.find("fp00000003")).toBe(1);
    const claim = session.match(-1, 1);
    expect((await session.rows(claim?.at ?? 0, (claim?.at ?? 0) + 1))[0]?.raw).toMatch(/^CLM\*FP00000003/);
    expect(await session.find("HL*")).toBe(4);
    const numbers = [1, 2, 3, 4].map(() => session.match(-1, 1)?.number);
    expect(numbers).toEqual([1, 1, 1, 1]);
    const last = session.match(10_000, -1);
    expect(last?.number).toBe(4);
    expect(session.match(last?.at ?? 0, 1)?.number).toBe(1);
    expect(await session.find("2010bb")).toBe(2);
    expect(await session.find("Billing Provider Name")).toBe(2);
    expect(await session.find("nowhere in it")).toBe(0);
    expect(session.match(0, 1)).toBeUndefined();
  });

  it("says of every element what its guide says, also of those left out, with the box on paper", async () => {
    const { session } = await opened(SAMPLE);
    const detail = await session.detail((await rowOf(session, "CLM*FP00000001")).at);
    expect(detail).toMatchObject({
      guide: "837P, 005010X222A1",
      use: expect.stringMatching(/^required|situational/),
    });
    const at = (position: string) => detail?.elements.find((element) => element.position === position);
    expect(at("01")).toMatchObject({
      value: "FP00000001",
      use: "required",
      boxes: ["box 26 of the CMS-1500 (02/12)"],
    });
    expect(at("20")).toMatchObject({ value: "", use: "situational", name: "Delay Reason Code" });
    expect(at("20")?.codes).toContainEqual({ code: "1", words: "Proof of eligibility" });
    expect(at("03")).toBeUndefined();
  });

  it("tells how far it is while it reads, and answers about what it has", async () => {
    const [start = "", claims = ""] = SAMPLE.toString("latin1").split("HL*2*1*22*0~\n");
    const long = `${start}HL*2*1*22*0~\n${claims.repeat(1)}`.replace(
      /(LX\*1~\n)/,
      `${"NTE*ADD*long~\n".repeat(40_000)}$1`,
    );
    const { reports } = await opened(Buffer.from(long, "latin1"));
    expect(reports[0]?.isComplete).toBe(false);
    expect(reports[0]?.segments).toBeGreaterThan(100);
    expect(reports.at(-1)?.isComplete).toBe(true);
  });

  it("takes anything: bytes that are no X12 are one row with a finding", async () => {
    const { session, end } = await opened(Buffer.from("%PDF-1.7 not X12"));
    expect(end).toMatchObject({ segments: 1, findings: 1 });
    expect(await session.rows(0, 5)).toMatchObject([
      { segmentId: "", name: undefined, values: [], severity: "blocks" },
    ]);
    expect((await opened(Buffer.from(""))).end.findings).toBe(1);
  });

  it.skipIf(corpus.length === 0)("has a corpus to open", () => {
    expect(corpus.length).toBeGreaterThan(150);
  });

  it.each(corpus)(
    "explains every row of %s, each finding at a row that is marked",
    { timeout: 60_000 },
    async (file) => {
      const bytes = readFileSync(`${CORPUS}/${file}`);
      const { session, end } = await opened(bytes);
      const rows = await session.rows(0, end.segments);
      expect(rows).toHaveLength(end.segments);
      const text = bytes.toString("latin1");
      expect(rows.filter(({ raw }) => raw.length < 4_000 && !text.includes(raw))).toEqual([]);
      const found = await session.findings(0, 20_000);
      expect(found.filter(({ at }) => rows[at]?.severity === undefined)).toEqual([]);
      const details = await Promise.all(rows.map(({ at }) => session.detail(at)));
      expect(details.flatMap((detail) => detail?.findings ?? [])).toHaveLength(found.length);
    },
  );
});
