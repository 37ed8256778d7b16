import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../src/components/look/", import.meta.url).pathname;
const sheets = globSync("*.css", { cwd: folder }).filter((name) => !/tokens|print/.test(name));

describe("style sheets", () => {
  it("finds them", () => expect(sheets.length).toBeGreaterThan(8));

  it.each(sheets)("%s takes every color from the tokens", (name) => {
    const css = readFileSync(`${folder}${name}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)).toBeNull();
  });

  it("know every variable they use", () => {
    const all = globSync(`${folder}*.css`)
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    const known = new Set([...all.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
    const setByComponents = new Set(["--columns", "--rows", "--least", "--span", "--below"]);
    const used = [...all.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name ?? "");
    const unknown = used.filter(
      (name) => !known.has(name) && !setByComponents.has(name) && !name.startsWith("--radix"),
    );
    expect(unknown).toEqual([]);
  });
});
