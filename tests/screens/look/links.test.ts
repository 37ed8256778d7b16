import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../src/components/", import.meta.url).pathname;
const links = globSync("**/*.tsx", { cwd: folder }).flatMap((name) =>
  [...readFileSync(`${folder}${name}`, "utf8").matchAll(/<Link\s[^>]*>/g)].map(([tag]) => ({ name, tag })),
);

describe("links of the design system", () => {
  it("finds them", () => expect(links.length).toBeGreaterThan(5));
  // A prefetched record would leave an access event for a chart that nobody opened.
  it.each(links)("$name opens nothing before it is pressed (AUD)", ({ tag }) => {
    expect(tag).toContain("prefetch={false}");
  });
});
