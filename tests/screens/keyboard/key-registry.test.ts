import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type KeyHandlers, KeyRegistry } from "@/components/keyboard/key-registry";
import { type KeyAction, keyActions, keyRow } from "@/components/keyboard/key-table";
import { keySheet } from "../../../scripts/documents/key-sheet";
import { sourceFilesOf } from "../../architecture/import-graph";

vi.stubGlobal("document", { activeElement: null });
const event = {} as KeyboardEvent;

const scope = fc.constantFrom("layer" as const, "page" as const, "frame" as const);
const bindings = fc.dictionary(
  fc.constantFrom<KeyAction[]>("accept", "edit", "history", "undo", "open"),
  fc.boolean(),
);

describe("the sheet under ?", () => {
  it("shows exactly the keys that something takes: a screen leaves away what it cannot do now", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(scope, bindings)), (screens) => {
        const registry = new KeyRegistry();
        for (const [where, bound] of screens) {
          const handlers: KeyHandlers = Object.fromEntries(
            Object.entries(bound).map(([action, open]) => [action, open ? () => true : undefined]),
          );
          registry.add({ scope: where, handlers: () => handlers, element: () => null });
        }
        const shown = registry.available(null);
        for (const action of keyActions)
          expect(registry.run([action], event), action).toBe(shown.has(action));
      }),
    );
  });
});

describe("a key of the table", () => {
  const screens = [...sourceFilesOf("src/components"), ...sourceFilesOf("src/features")].filter(
    (file) => !/showcase|key-table/.test(file),
  );

  it("has an act on some screen, or is kept free and shown nowhere", () => {
    const text = screens.map((file) => readFileSync(file, "utf8")).join("\n");
    const isBound = (action: KeyAction) =>
      new RegExp(`["']${action}["']|\\b${action}: (\\(|[\\w.]+)`).test(text);
    expect(screens.length).toBeGreaterThan(100);
    const numbered = /^(pane|choose)-\d$/;
    const free = keyActions.filter((action) => keyRow(action).reserved);
    const used = keyActions.filter((action) => !(free.includes(action) || numbered.test(action)));
    expect(used.filter((action) => !isBound(action))).toEqual([]);
    const named = (action: KeyAction) =>
      new RegExp(`(action|hint|key)(: |=\\{?)["']${action}["']`).test(text);
    expect(free.filter(named)).toEqual([]);
    for (const action of free) expect(keySheet(), action).not.toContain(keyRow(action).says);
  });
});
