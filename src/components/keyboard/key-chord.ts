/** The parts of a keyboard event that make a chord. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { " ": "Space", Escape: "Esc" };
const SILENT = new Set([
  "Shift",
  "Control",
  "Alt",
  "Meta",
  "AltGraph",
  "CapsLock",
  "Dead",
  "Process",
  "Unidentified",
]);

/** "Ctrl+K", "Shift+Z", "?", "Space", "F6". Caps lock does not turn a verb into another one. */
export function chordOf(press: KeyPress, apple: boolean): string | undefined {
  if (SILENT.has(press.key)) return undefined;
  const [command, foreign] = apple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  const held: readonly (readonly [boolean, string])[] = [
    [foreign, "Other"],
    [command, "Ctrl"],
    [press.altKey, "Alt"],
    [press.shiftKey && !showsItsShift(press.key), "Shift"],
  ];
  const names = held.flatMap(([down, name]) => (down ? [name] : []));
  return [...names, keyName(press.key, names.length > 0)].join("+");
}

const LETTER = /^[a-z]$/i;

/** "?" and ">" already are what Shift makes of a key; letters and named keys are not. */
const showsItsShift = (key: string): boolean => key.length === 1 && key !== " " && !LETTER.test(key);

function keyName(key: string, held: boolean): string {
  if (LETTER.test(key)) return held ? key.toUpperCase() : key.toLowerCase();
  return NAMES[key] ?? key;
}

const TEXT_EDITING = new Set(["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"]);

/** Letters are text in a field; chords, function keys and Esc work in both states. */
export const worksInField = (chord: string): boolean =>
  /^(Ctrl\+|Esc$|(Shift\+)?F\d+$)/.test(chord) && !TEXT_EDITING.has(chord);

/** Whether a sequence begins with one printable character, which WCAG 2.1.4 wants re-mappable. */
export const isSingleCharacter = (sequence: string): boolean =>
  /^(Shift\+[A-Z]|[^\s+]|\+)( |$)/.test(sequence);

const APPLE: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };
const SHORT: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageDown: "PgDn",
  PageUp: "PgUp",
};

/** What a keycap shows: "Ctrl Enter", or "⌘ Enter" on Apple keyboards; "g h" for a sequence. */
export const chordLabel = (sequence: string, apple = false): string =>
  sequence
    .split(/[ ]|(?<=.)\+/)
    .map((part) => (apple ? APPLE[part] : undefined) ?? SHORT[part] ?? part)
    .join(" ");
