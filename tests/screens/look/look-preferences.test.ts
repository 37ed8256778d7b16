import { describe, expect, it } from "vitest";
import { readLookPreferences } from "@/components/look/look-preferences";

const from = (cookies: Record<string, string>) => readLookPreferences((name) => cookies[name]);

describe("look preferences", () => {
  it("follow the system and are compact when nothing was chosen", () => {
    expect(from({})).toEqual({ theme: "system", density: "compact", railOpen: false });
  });
  it("read what this browser keeps", () => {
    expect(
      from({ "firstpass-theme": "dark", "firstpass-density": "touch", "firstpass-rail": "open" }),
    ).toEqual({ theme: "dark", density: "touch", railOpen: true });
  });
  it("trust nothing else a cookie may say", () => {
    expect(from({ "firstpass-theme": 'x" onload=', "firstpass-density": "huge" })).toEqual({
      theme: "system",
      density: "compact",
      railOpen: false,
    });
  });
});
