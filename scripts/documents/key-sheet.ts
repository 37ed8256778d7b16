import { type KeyGroup, type KeyRow, keyActions, keyRow } from "@/components/keyboard/key-table";

const GROUPS: readonly { readonly group: KeyGroup; readonly note: string }[] = [
  { group: "Everywhere", note: "On every screen." },
  {
    group: "Go",
    note: "One after the other: first `g`, then the letter. A place that your roles do not open is not there.",
  },
  { group: "Panes", note: "The numbered parts of a screen." },
  { group: "Move", note: "In lists, findings, forms and documents." },
  {
    group: "Verbs",
    note: "What each does depends on what has the focus. A key without meaning there does nothing.",
  },
];

/** docs/keys.md: the key table as people read it. */
export const keySheet = (): string =>
  [
    "# Keys",
    "",
    "Written by `npm run docs` from `src/components/keyboard/key-table.ts`.",
    "",
    "`?` shows the keys that work where you are. `Ctrl` is the command key on Apple keyboards. Letters act while no field has",
    "the focus; `Esc` leaves a field and keeps what you typed.",
    ...GROUPS.flatMap(({ group, note }) => [
      "",
      `## ${group}`,
      "",
      note,
      "",
      "| key | does |",
      "| --- | --- |",
      ...rowsOf(group).map(
        ({ keys, says, place }) => `| ${keys.map(shown).join(" or ")} | ${says}${where(place)} |`,
      ),
    ]),
    "",
  ].join("\n");

const rowsOf = (group: KeyGroup): KeyRow[] =>
  keyActions.map(keyRow).filter((row) => row.group === group && !row.reserved);

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
};
/** A chord as printed on keys: `Shift+↓`; a sequence with its blank. */
const shown = (chord: string): string =>
  `\`${chord.replace(/Arrow(Down|Up|Left|Right)/, (name) => NAMES[name] ?? name)}\``;

const PLACES: Readonly<Record<string, string>> = {
  grid: " (in a list)",
  reader: " (in a document)",
  chooser: " (inside a list of choices)",
};
const where = (place: KeyRow["place"]): string => PLACES[place ?? ""] ?? "";
