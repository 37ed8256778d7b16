import { describe, expect, it } from "vitest";
import type { KeyPress } from "@/components/keyboard/key-chord";
import { chordLabel, chordOf, isSingleCharacter, worksInField } from "@/components/keyboard/key-chord";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("chords", () => {
  it.each([
    ["a letter", press("a"), "a"],
    ["a letter under caps lock", press("A"), "a"],
    ["a letter with Shift", press("Z", { shiftKey: true }), "Shift+Z"],
    ["a sign that needs Shift", press("?", { shiftKey: true }), "?"],
    ["the space bar", press(" "), "Space"],
    ["Shift and space", press(" ", { shiftKey: true }), "Shift+Space"],
    ["Ctrl and a letter", press("k", { ctrlKey: true }), "Ctrl+K"],
    ["Ctrl and Enter", press("Enter", { ctrlKey: true }), "Ctrl+Enter"],
    ["Escape", press("Escape"), "Esc"],
    ["Shift and F6", press("F6", { shiftKey: true }), "Shift+F6"],
    ["the Windows key is not ours", press("k", { metaKey: true }), "Other+K"],
  ])("%s", (_, event, chord) => expect(chordOf(event, false)).toBe(chord));

  it("take the command key on Apple keyboards", () => {
    expect(chordOf(press("k", { metaKey: true }), true)).toBe("Ctrl+K");
    expect(chordOf(press("k", { ctrlKey: true }), true)).toBe("Other+K");
  });
  it("say nothing for a modifier alone", () => expect(chordOf(press("Shift"), false)).toBeUndefined());

  it.each(["a", "?", "1", "Space", "Enter", "ArrowDown", "Shift+Z", "Ctrl+A", "Ctrl+Z"])(
    "%s is text or editing in a field",
    (chord) => expect(worksInField(chord)).toBe(false),
  );
  it.each(["Ctrl+K", "Ctrl+Enter", "Ctrl+S", "F6", "Shift+F6", "Esc"])("%s works in a field too", (chord) =>
    expect(worksInField(chord)).toBe(true),
  );

  it("tell single characters from keys with names", () => {
    expect(["a", "?", "Shift+Z", "g h", "+"].every(isSingleCharacter)).toBe(true);
    expect(["Ctrl+K", "Space", "F6", "Shift+Space", "Shift+ArrowDown"].some(isSingleCharacter)).toBe(false);
  });

  it("are shown as keycaps", () => {
    expect(chordLabel("Ctrl+Enter")).toBe("Ctrl Enter");
    expect(chordLabel("Ctrl+Enter", true)).toBe("⌘ Enter");
    expect(chordLabel("ArrowDown")).toBe("↓");
    expect(chordLabel("g h")).toBe("g h");
  });
});
