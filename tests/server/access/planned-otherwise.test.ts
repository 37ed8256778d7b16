import { expect, it } from "vitest";
import { openDatabase } from "@/server/db/client";
import { officeToAsk } from "../../support/every-answer";
import { urlFor } from "../../support/test-database";

/** Ways of Postgres to the same rows; without an order that is said, each brings them in another. */
const OTHER_WAYS = [
  ["enable_hashagg", "enable_hashjoin", "enable_seqscan"],
  ["enable_sort", "enable_indexscan", "enable_bitmapscan", "enable_indexonlyscan", "enable_mergejoin"],
  ["enable_nestloop", "enable_sort", "enable_incremental_sort"],
];

it("every read model answers the same, whichever way Postgres goes to the rows", {
  timeout: 240_000,
}, async () => {
  const { office, everyAnswer } = await officeToAsk();
  const usual = await everyAnswer();
  expect(Object.keys(usual).length).toBeGreaterThan(100);
  for (const way of OTHER_WAYS) {
    const options = way.map((setting) => `-c ${setting}=off`).join(" ");
    const db = openDatabase(`${urlFor("firstpass_app")}?options=${encodeURIComponent(options)}`, 2);
    try {
      const [{ off }] = await db.$queryRawUnsafe<[{ off: string }]>(
        `select current_setting('${way[0]}') as off`,
      );
      expect(off).toBe("off");
      const otherwise = await everyAnswer({ ...office, runtime: { ...office.runtime, db } });
      expect(otherwise, way.join()).toEqual(usual);
    } finally {
      await db.$disconnect();
    }
  }
});
