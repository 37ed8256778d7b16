import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCommand } from "@/cli/codes-command";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type Open, openAddress } from "@/server/command-line/download-file";
import { fetchFiles } from "@/server/command-line/fetch-files";
import { fileAt, filesNamed, importFile } from "@/server/command-line/import-files";
import { officeFolder } from "@/server/command-line/office-folder";
import { editionOf, PUBLIC_FILES } from "@/server/command-line/public-addresses";
import { listCodeFiles } from "@/server/queries/code-sets/list-code-files";
import { loadCodeFiles } from "@/server/queries/code-sets/load-code-files";
import { runQuery } from "@/server/queries/read-model";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";
import { atHand } from "../../support/office-at-hand";
import { orderFile, releaseFolder, sha256 } from "../../support/release-files";

const ORDER = orderFile([["B8801", "1", "Infestation by Demodex mites"]]);
const NAME = "icd10cm_order_2026.txt";
/** Of the starter set, written for this project. */
const OWN_WORDS = "Office visit, established patient, level 3, low or 20 minutes";
const said: string[] = [];
const say = (line: string) => void said.push(line);

describe("C1: firstpass-codes import", () => {
  it("brings a file through the same use-case, reads it where no worker runs, and says what is in it", async () => {
    const office = await openOffice();
    const folder = releaseFolder({ [NAME]: ORDER });
    const imported = await importFile(atHand(office), fileAt(join(folder, NAME)), say);
    expect(imported).toMatchObject({
      file: NAME,
      outcome: "taken",
      sha256: sha256(ORDER),
      lists: [{ kind: "icd10cm-order", edition: "FY2026", counts: { rows: 1, billable: 1 } }],
      problems: [],
    });
    expect(said).toContain(`${NAME}: Waiting for the worker, 0 of 1 kB`);
    const again = await importFile(atHand(office), fileAt(join(folder, NAME)), say);
    expect(again).toMatchObject({ outcome: "already-here", sha256: sha256(ORDER) });
    const [shown] = await runQuery(listCodeFiles, office.runtime, office.actors.viewer, {});
    expect(shown).toMatchObject({ receivedBy: "Command line" });
  }, 60_000);

  it("says why a file is refused", async () => {
    const office = await openOffice();
    const folder = releaseFolder({ "holiday.txt": "hello" });
    expect(await importFile(atHand(office), fileAt(join(folder, "holiday.txt")), say)).toMatchObject({
      outcome: "refused",
      problems: [{ place: "holiday.txt", line: 0 }],
    });
  }, 60_000);

  it("takes of a folder the files that are official by their names, and whatever is named itself", () => {
    const folder = releaseFolder({ [NAME]: ORDER, "readme.pdf": "x" });
    mkdirSync(join(folder, "more"));
    writeFileSync(join(folder, "more", "cms_2026_pr.zip"), "x");
    expect(filesNamed([folder])).toEqual([join(folder, NAME), join(folder, "more", "cms_2026_pr.zip")]);
    expect(filesNamed([join(folder, "readme.pdf")])).toEqual([join(folder, "readme.pdf")]);
  });
});

describe("C1: firstpass-codes fetch", () => {
  let server: Server;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url?.endsWith("april-2026-alpha-numeric-hcpcs-file.zip"))
        return void response.writeHead(404).end();
      if (request.url?.includes("conversion"))
        return void response.writeHead(200, { "content-type": "text/html" }).end("<html>License</html>");
      response.writeHead(200, { "content-type": "application/zip" }).end(ORDER);
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
  });
  afterAll(() => server.close());

  /** The publisher's path on a server of this test; the names of the files are the test's own. */
  const open: Open = (address) => {
    const { pathname } = new URL(address);
    return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`);
  };
  const fetchKinds = async (office: Office, kinds: readonly string[]) =>
    fetchFiles({ office: atHand(office), kinds, date: calendarDate("2026-05-01"), open, say });

  it("asks for the edition of the date, and imports what comes like any other file", async () => {
    const { files, missed } = await fetchKinds(await openOffice(), ["icd10cm-order"]);
    expect(asked).toContain("/files/zip/2026-code-descriptions-tabular-order.zip");
    // What came is no archive, and the import says so.
    expect(files).toMatchObject([
      { file: "2026-code-descriptions-tabular-order.zip", outcome: "refused", sha256: sha256(ORDER) },
    ]);
    expect(missed).toEqual([]);
  }, 60_000);

  it("tries the other name a publisher used, and takes no page for a file", async () => {
    const office = await openOffice();
    const { files } = await fetchKinds(office, ["hcpcs"]);
    expect(files).toMatchObject([{ file: "april-2026-alpha-numeric-hcpcs-files.zip" }]);
    const { missed } = await fetchKinds(office, ["icd10cm-conversions"]);
    expect(missed.join()).toContain("is a page for people");
    expect(missed.join()).toContain("by hand: from https://www.cms.gov/medicare/coding-billing/icd-10-codes");
  }, 60_000);

  it("says what could not be reached, and how to bring it by hand", async () => {
    const gone: Open = () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("no network") }));
    const { files, missed } = await fetchFiles({
      office: atHand(await openOffice()),
      kinds: ["mue", "cpt", "nonsense"],
      date: calendarDate("2026-05-01"),
      open: gone,
      say,
    });
    expect(files).toEqual([]);
    expect(missed).toHaveLength(5);
    expect(missed.join("\n")).toContain(
      "medicare-ncci-2026-q2-practitioner-services-mue-table.zip could not be reached (no network)",
    );
    expect(missed.join("\n")).toContain("American Medical Association, CPT data files, by license");
    expect(missed.join("\n")).toContain("nonsense is no kind of file");
  });

  it("WEB-3: goes to publishers by https only", async () => {
    const addresses = PUBLIC_FILES.flatMap(({ files }) =>
      files(editionOf(calendarDate("2026-01-15"))).flat(),
    );
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/(www\.cms\.gov|ftp\.cdc\.gov)\/[^?#]+\.zip$/);
    await expect(openAddress("http://127.0.0.1/x.zip")).rejects.toThrow("no https address");
  });

  it.each([
    ["2025-09-30", { fiscalYear: 2025, year: 2025, quarter: 3 }],
    ["2025-10-01", { fiscalYear: 2026, year: 2025, quarter: 4 }],
    ["2026-01-01", { fiscalYear: 2026, year: 2026, quarter: 1 }],
  ])("counts editions from a date: %s", (date, edition) => {
    expect(editionOf(calendarDate(date))).toEqual(edition);
  });
});

describe("C1: questions without a folder", () => {
  it("are answered from the office's files, without the words of licensed sets (C2)", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    await importCodeFile(office, "cpt_2026.txt", "code\tdescription\n99213\tQuuxical visit\n");
    const files = await atHand(office).read(loadCodeFiles, {});
    const found = answerCommand(["search", "--json", "--date", "2026-01-15", "demodex"], officeFolder(files));
    expect(JSON.parse(found.text).results).toEqual([
      { set: "icd10cm", code: "B88.01", title: "Infestation by Demodex mites" },
    ]);
    const looked = answerCommand(["lookup", "--json", "--date", "2026-01-15", "99213"], officeFolder(files));
    expect(JSON.parse(looked.text)).toMatchObject({ code: "99213", status: "valid", title: OWN_WORDS });
    expect(looked.text).not.toContain("Quuxical");
  });

  it("C1: a day that no file of a set covers stays with the starter set, as in the office itself", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    const folder = officeFolder(await atHand(office).read(loadCodeFiles, {}));
    const asked = (date: string, ...words: readonly string[]) =>
      answerCommand([...words, "--json", "--set", "icd10cm", "--date", date], folder);
    const before = asked("2025-09-30", "search", "hypertension");
    expect(JSON.parse(before.text).results[0]).toMatchObject({ set: "icd10cm", code: "I10" });
    expect(before.problem).toBe("not in the office's files, answered from the starter set: icd10cm");
    expect(JSON.parse(asked("2025-10-01", "search", "hypertension").text).results).toEqual([]);
    expect(JSON.parse(asked("2025-09-30", "lookup", "I10").text)).toMatchObject({
      status: "valid",
      date: "2025-09-30",
    });
    expect(JSON.parse(asked("2025-10-01", "lookup", "I10").text)).toMatchObject({ status: "not-on-date" });
  });

  it("C2: show our own words of licensed codes, or that there are none, and say whose files answer", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    await importCodeFile(
      office,
      "cpt_2026.txt",
      "code\tdescription\n99213\tQuuxical visit\n0999T\tQuuxical x\n",
    );
    const folder = officeFolder(await atHand(office).read(loadCodeFiles, {}));
    const asked = (...words: readonly string[]) => answerCommand([...words, "--date", "2026-01-15"], folder);
    expect(asked("lookup", "0999T").text).toContain("0999T  cpt  valid  descriptor not licensed");
    expect(JSON.parse(asked("search", "--json", "--set", "cpt", "0999T").text).results).toEqual([
      { set: "cpt", code: "0999T", title: "descriptor not licensed" },
    ]);
    expect(JSON.parse(asked("search", "--json", "--set", "cpt", "99213").text).results).toEqual([
      { set: "cpt", code: "99213", title: OWN_WORDS },
    ]);
    expect(asked("search", "--set", "hcpcs", "wheelchair").problem).toBe(
      "not in the office's files, answered from the starter set: hcpcs",
    );
    const listed = asked("list");
    expect(listed.text).toContain("not in the office's files, answered from the starter set:");
    expect(listed.text).not.toContain("the folder");
  });
});
