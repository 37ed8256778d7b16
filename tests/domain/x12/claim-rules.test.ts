/** The rules of the three claims: each named, each with its source, each shown by a file. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guide837d } from "@/domain/x12/guides/837d";
import { guide837i } from "@/domain/x12/guides/837i";
import { guide837p } from "@/domain/x12/guides/837p";

const FOLDER = "tests/golden/x12";
const shown = new Set(
  readdirSync(FOLDER).flatMap((name) => {
    const { findings } = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, "utf8"));
    return findings.map(({ rule }: { rule?: string }) => rule);
  }),
);

test.each([
  [guide837p, 36],
  [guide837i, 40],
  [guide837d, 34],
] as const)(
  "EDI-3 $shortName: every rule says where it comes from and is shown by a golden file",
  (guide, count) => {
    const ids = [...new Set(guide.rules.map(({ id }) => id))];
    expect(ids.length).toBeGreaterThanOrEqual(count);
    expect(ids.filter((id) => !id.startsWith(`${guide.shortName.toLowerCase()}/`))).toEqual([]);
    expect(guide.rules.filter(({ authority }) => authority.length < 12)).toEqual([]);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  },
);
