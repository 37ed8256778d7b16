import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/server/db/client";
import { withClient } from "../../../scripts/postgres/connection";
import { freshDatabase } from "../../support/test-database";

const INSTANTS = ["2026-03-08T06:59:59.123Z", "2026-07-04T00:00:00.000Z", "2026-12-31T23:30:00.000Z"];

describe("TIME-1: on a PostgreSQL whose own zone is not UTC", () => {
  it.each([
    ["America/New_York", ""],
    ["Asia/Kathmandu", ""],
    ["UTC", `?options=${encodeURIComponent("-c TimeZone=Pacific/Honolulu")}`],
    [
      "America/New_York",
      `?application_name=x&options=${encodeURIComponent("-c work_mem=8MB")}&connect_timeout=20`,
    ],
  ])(
    "whose zone is %s and that is reached with “%s”, instants are kept and read as they are",
    async (zone, options) => {
      const { name, url } = await freshDatabase();
      await withClient(url("postgres"), (client) =>
        client.query(`alter database ${name} set timezone to '${zone}'`),
      );
      const db = openDatabase(`${url("firstpass_app")}${options}`, 2);
      afterAll(() => db.$disconnect());
      for (const instant of INSTANTS) {
        const [row] = await db.$queryRaw<{ given: Date; told: string; written: Date }[]>`
        select ${new Date(instant)}::timestamptz as given, ${instant}::text::timestamptz as written,
               to_char(${new Date(instant)}::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as told`;
        expect([row?.given.toISOString(), row?.written.toISOString(), row?.told]).toEqual([
          instant,
          instant,
          instant,
        ]);
      }
    },
  );
});
