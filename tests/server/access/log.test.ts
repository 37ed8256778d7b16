import { describe, expect, it } from "vitest";
import { openLog } from "@/server/log";
import { openOffice } from "../../support/office";
import { fromCatalog } from "../tenancy/catalog";

const CANARY = "Zyxwv Canarian 555-01-2345";

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog("debug", { write: (line) => lines.push(line) }));
  return lines.join("");
}

describe("PHI-2: a log line", () => {
  it("never holds the value of any column, and no diagnosis as a code", async () => {
    const columns = await fromCatalog<{ name: string }>(
      "select distinct column_name as name from information_schema.columns where table_schema = 'public'",
    );
    expect(columns.length).toBeGreaterThan(150);
    const lines = logged((log) => {
      for (const { name } of columns)
        log.info({ [name]: CANARY, nested: { [name]: CANARY }, list: [CANARY] }, "row");
    });
    expect(lines.split("\n")).toHaveLength(columns.length + 1);
    expect(lines).not.toContain("Canarian");
    expect(logged((log) => log.info({ code: "E11.9" }, "row"))).not.toContain("E11.9");
  });

  it("keeps what helps: ids, numbers, instants and the program's own words", () => {
    const id = "0197f000-0000-7000-8000-000000000001";
    const lines = logged((log) =>
      log.info(
        { organizationId: id, count: 3, at: new Date(0), door: "scrub-claim", code: "access/forbidden" },
        "done",
      ),
    );
    expect(JSON.parse(lines)).toMatchObject({
      organizationId: id,
      count: 3,
      at: "1970-01-01T00:00:00.000Z",
      door: "scrub-claim",
      code: "access/forbidden",
      msg: "done",
    });
  });

  it("of an error keeps its name and frames, not its message, nor that of its cause", () => {
    const error = new TypeError(CANARY, { cause: new Error(`Key (member_id)=(${CANARY})`) });
    for (const lines of [
      logged((log) => log.error({ err: error }, "failed")),
      logged((log) => log.error(error)),
    ]) {
      expect(lines).not.toContain("Canarian");
      expect(JSON.parse(lines)).toMatchObject({ err: { type: "TypeError", cause: { type: "Error" } } });
      expect(lines).toContain("log.test.ts");
    }
  });

  it("of a database's refusal does not quote the row", async () => {
    const office = await openOffice();
    const failing = office.within((tx) =>
      tx.payer.create({
        data: {
          name: CANARY,
          payerId: "COBALT1",
          program: "commercial",
          filingIndicator: "CI",
          addressLine: "x",
          city: "x",
          state: "OH",
          zip: "441160001",
        },
      }),
    );
    const error = await failing.catch((thrown: unknown) => thrown);
    const lines = logged((log) => log.error({ err: error }, "failed"));
    expect(lines).not.toContain("Canarian");
    expect(JSON.parse(lines)).toMatchObject({ err: { code: "P2002" } });
  });
});
