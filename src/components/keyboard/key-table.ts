/** Where a key means something. Inside a chooser digits choose, so it overlaps with nothing. */
export type KeyPlace = "everywhere" | "grid" | "reader" | "chooser";
export type KeyGroup = "Everywhere" | "Go" | "Panes" | "Move" | "Verbs";

export interface KeyRow {
  /** Chords, or sequences of chords divided by a blank. Ctrl is the command key on Apple keyboards. */
  readonly keys: readonly string[];
  readonly says: string;
  readonly group: KeyGroup;
  readonly place?: KeyPlace | undefined;
  /** Kept free for an act that no screen has yet: no sheet and no document shows it. */
  readonly reserved?: true | undefined;
}

/** Every key of the product: feeds handlers, hints, the sheet under `?` and the documentation. */
export const keyTable = {
  commands: { keys: ["Ctrl+K"], says: "Commands and search", group: "Everywhere" },
  "show-keys": { keys: ["?"], says: "The keys that work here", group: "Everywhere" },
  find: { keys: ["/"], says: "Find in this pane", group: "Everywhere" },
  "do-next-step": { keys: ["Ctrl+Enter"], says: "Do the next step", group: "Everywhere" },
  save: { keys: ["Ctrl+S"], says: "Save now", group: "Everywhere" },
  undo: { keys: ["z"], says: "Undo the last act", group: "Everywhere" },
  redo: { keys: ["Shift+Z"], says: "Do it again", group: "Everywhere" },
  back: { keys: ["Esc"], says: "From entry to command, close, go back", group: "Everywhere" },

  "go-home": { keys: ["g h"], says: "Home", group: "Go" },
  "go-queue": { keys: ["g q"], says: "Queue", group: "Go" },
  "go-encounters": { keys: ["g e"], says: "Encounters", group: "Go" },
  "go-claims": { keys: ["g c"], says: "Claims", group: "Go" },
  "go-batches": { keys: ["g b"], says: "Batches", group: "Go" },
  "go-remittances": { keys: ["g r"], says: "Remittances", group: "Go" },
  "go-denials": { keys: ["g d"], says: "Denials", group: "Go" },
  "go-audits": { keys: ["g a"], says: "Audits", group: "Go" },
  "go-encoder": { keys: ["g l"], says: "Encoder: look codes up", group: "Go" },
  "go-inbox": { keys: ["g i"], says: "Inbox", group: "Go" },
  "go-measures": { keys: ["g m"], says: "Measures", group: "Go" },
  "go-settings": { keys: ["g s"], says: "Settings", group: "Go" },

  "pane-1": { keys: ["1"], says: "Pane 1", group: "Panes" },
  "pane-2": { keys: ["2"], says: "Pane 2", group: "Panes" },
  "pane-3": { keys: ["3"], says: "Pane 3", group: "Panes" },
  "pane-4": { keys: ["4"], says: "Pane 4", group: "Panes" },
  "pane-5": { keys: ["5"], says: "Pane 5", group: "Panes" },
  "pane-6": { keys: ["6"], says: "Pane 6", group: "Panes" },
  "next-pane": { keys: ["F6"], says: "Next pane, then the browser", group: "Panes" },
  "previous-pane": { keys: ["Shift+F6"], says: "Previous pane", group: "Panes" },
  "wider-pane": { keys: ["]"], says: "Make this pane wider", group: "Panes" },
  "narrower-pane": { keys: ["["], says: "Make this pane narrower", group: "Panes" },

  "next-row": { keys: ["ArrowDown", "j"], says: "Next row", group: "Move" },
  "previous-row": { keys: ["ArrowUp", "k"], says: "Previous row", group: "Move" },
  "first-row": { keys: ["Home"], says: "First row", group: "Move" },
  "last-row": { keys: ["End"], says: "Last row", group: "Move" },
  "page-down": { keys: ["PageDown"], says: "A page down", group: "Move" },
  "page-up": { keys: ["PageUp"], says: "A page up", group: "Move" },
  "next-lane": { keys: ["ArrowRight"], says: "Next lane", group: "Move" },
  "previous-lane": { keys: ["ArrowLeft"], says: "Previous lane", group: "Move" },
  open: { keys: ["Enter"], says: "Open; a finding: its field; a code: its evidence", group: "Move" },
  "next-record": { keys: ["."], says: "Next record of the list", group: "Move" },
  "previous-record": { keys: [","], says: "Previous record of the list", group: "Move" },
  mark: { keys: ["Space"], says: "Mark the row", group: "Move", place: "grid" },
  "mark-range": {
    keys: ["Shift+Space"],
    says: "Mark from the last mark to here",
    group: "Move",
    place: "grid",
  },
  "mark-row": {
    keys: ["Shift+Space"],
    says: "Mark the row, where Space pages on",
    group: "Move",
    place: "reader",
  },
  "mark-down": { keys: ["Shift+ArrowDown", "Shift+J"], says: "Mark downward", group: "Move", place: "grid" },
  "mark-up": { keys: ["Shift+ArrowUp", "Shift+K"], says: "Mark upward", group: "Move", place: "grid" },
  "mark-all": { keys: ["Ctrl+A"], says: "Mark all in this view", group: "Move", place: "grid" },
  "page-on": { keys: ["Space"], says: "Page on", group: "Move", place: "reader" },

  "go-up": { keys: ["u"], says: "Up to the heading above", group: "Move" },

  accept: { keys: ["a"], says: "Accept, agree, match", group: "Verbs" },
  "code-book": {
    keys: ["b"],
    says: "Code book at the focused code; what a focused number means",
    group: "Verbs",
  },
  encoder: { keys: ["F2", "Shift+B"], says: "Encoder at the focused code", group: "Verbs" },
  favorite: { keys: ["*"], says: "Keep as a favorite, or no longer", group: "Verbs" },
  decline: { keys: ["d"], says: "Decline, with a reason", group: "Verbs" },
  edit: { keys: ["e"], says: "Edit", group: "Verbs" },
  fix: { keys: ["f"], says: "Apply the offered fix", group: "Verbs" },
  hold: { keys: ["h"], says: "Hold, with reason and date", group: "Verbs" },
  insert: { keys: ["i"], says: "Insert a line, code, document", group: "Verbs" },
  "pick-lists": { keys: ["Shift+I"], says: "Insert from a pick list or the favorites", group: "Verbs" },
  "earlier-visits": { keys: ["Shift+Y"], says: "Codes of an earlier encounter, one by one", group: "Verbs" },
  references: {
    keys: ["Shift+R"],
    says: "Reference: guidelines and policies of the focused code",
    group: "Verbs",
  },
  link: { keys: ["l"], says: "Link two things", group: "Verbs" },
  message: { keys: ["m"], says: "Message on the focused thing", group: "Verbs", reserved: true },
  new: { keys: ["n"], says: "New thing of this screen", group: "Verbs" },
  override: { keys: ["o"], says: "Override, with a reason", group: "Verbs" },
  "pane-window": { keys: ["p"], says: "Pane to its own window", group: "Verbs", reserved: true },
  query: { keys: ["q"], says: "Provider query", group: "Verbs" },
  route: { keys: ["r"], says: "Route to a person or queue", group: "Verbs" },
  snooze: { keys: ["s"], says: "Snooze until a date", group: "Verbs", reserved: true },
  test: { keys: ["t"], says: "Test again", group: "Verbs" },
  "next-view": { keys: ["v"], says: "Next view of the same record", group: "Verbs" },
  "ways-on": { keys: ["w"], says: "Ways on: open actions, by digit", group: "Verbs" },
  remove: { keys: ["x"], says: "Remove (undo with z)", group: "Verbs" },
  history: { keys: ["y"], says: "History: the timeline of the record", group: "Verbs" },

  "choose-1": { keys: ["1"], says: "First choice", group: "Everywhere", place: "chooser" },
  "choose-2": { keys: ["2"], says: "Second choice", group: "Everywhere", place: "chooser" },
  "choose-3": { keys: ["3"], says: "Third choice", group: "Everywhere", place: "chooser" },
  "choose-4": { keys: ["4"], says: "Fourth choice", group: "Everywhere", place: "chooser" },
  "choose-5": { keys: ["5"], says: "Fifth choice", group: "Everywhere", place: "chooser" },
  "choose-6": { keys: ["6"], says: "Sixth choice", group: "Everywhere", place: "chooser" },
  "choose-7": { keys: ["7"], says: "Seventh choice", group: "Everywhere", place: "chooser" },
  "choose-8": { keys: ["8"], says: "Eighth choice", group: "Everywhere", place: "chooser" },
  "choose-9": { keys: ["9"], says: "Ninth choice", group: "Everywhere", place: "chooser" },
} as const satisfies Record<string, KeyRow>;

export type KeyAction = keyof typeof keyTable;

export const keyActions = Object.keys(keyTable) as KeyAction[];
export const keyRow = (action: KeyAction): KeyRow => keyTable[action];
