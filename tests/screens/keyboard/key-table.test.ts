import { describe, expect, it } from "vitest";
import { findKeyFaults } from "@/components/keyboard/find-key-faults";
import { buildKeymap, defaultKeyPreferences, keysOf } from "@/components/keyboard/key-preferences";
import { keyActions } from "@/components/keyboard/key-table";

const remapped = (changes: (typeof defaultKeyPreferences)["remapped"]) => ({
  singleKeys: true,
  remapped: changes,
});

describe("the table of keys", () => {
  it("has no collision and no key the browser keeps", () => expect(findKeyFaults()).toEqual([]));

  it("stays free of faults when single keys follow a leader", () => {
    expect(findKeyFaults({ singleKeys: false, remapped: {} })).toEqual([]);
  });

  it("has every verb letter and go chord of the design", () => {
    const letters = keyActions
      .flatMap((action) => keysOf(action, defaultKeyPreferences))
      .filter((key) => /^[a-z]$/.test(key));
    expect(letters.sort().join("")).toBe("abdefhijklmnopqrstuvwxyz");
    const go = keyActions
      .flatMap((action) => keysOf(action, defaultKeyPreferences))
      .filter((key) => key.startsWith("g "));
    expect(
      go
        .map((key) => key.slice(2))
        .sort()
        .join(""),
    ).toBe("abcdehilmqrs");
  });

  it("refuses one key for two acts", () => {
    expect(findKeyFaults(remapped({ hold: ["a"] }))).toEqual([
      { kind: "collision", keys: "a", actions: ["accept", "hold"] },
    ]);
  });

  it("refuses a key that begins a chord", () => {
    const faults = findKeyFaults(remapped({ hold: ["g"] }));
    expect(faults).toHaveLength(12);
    expect(faults.every(({ kind }) => kind === "collision")).toBe(true);
  });

  it("refuses keys the browser keeps", () => {
    expect(findKeyFaults(remapped({ new: ["Ctrl+N"] }))).toEqual([
      { kind: "reserved", keys: "Ctrl+N", action: "new" },
    ]);
  });

  it("lets grid and reader share a key, and digits choose in a chooser", () => {
    const { actions } = buildKeymap(defaultKeyPreferences);
    expect(actions.get("Space")).toEqual(["mark", "page-on"]);
    expect(actions.get("1")).toEqual(["pane-1", "choose-1"]);
  });

  it("knows the beginnings of sequences", () => {
    const { prefixes, actions } = buildKeymap(defaultKeyPreferences);
    expect([...prefixes]).toEqual(["g"]);
    expect(actions.get("g d")).toEqual(["go-denials"]);
  });

  it("puts single characters behind the leader when a person switches them off, chords stay", () => {
    const off = { singleKeys: false, remapped: {} };
    expect(keysOf("accept", off)).toEqual(["Ctrl+; a"]);
    expect(keysOf("redo", off)).toEqual(["Ctrl+; Shift+Z"]);
    expect(keysOf("go-home", off)).toEqual(["Ctrl+; g h"]);
    expect(keysOf("next-row", off)).toEqual(["ArrowDown", "Ctrl+; j"]);
    expect(keysOf("do-next-step", off)).toEqual(["Ctrl+Enter"]);
    expect(keysOf("mark", off)).toEqual(["Space"]);
    expect(keysOf("choose-1", off)).toEqual(["1"]);
  });
});
