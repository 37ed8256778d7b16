import { isTextField } from "@/components/keyboard/native-key";

export interface InputState {
  readonly state: "command" | "entry";
  /** The name of the field in entry: "box 1a". */
  readonly field: string;
  /** The begun sequence: "g". */
  readonly pending: string;
}

const COMMAND: InputState = { state: "command", field: "", pending: "" };
const PENDING_MS = 2000;

/** Follows focus: in a field people enter text, elsewhere letters are verbs. */
export class InputStateStore {
  private current: InputState = COMMAND;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly read = (): InputState => this.current;
  readonly readOnServer = (): InputState => COMMAND;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  setPending(pending: string): void {
    clearTimeout(this.timer);
    if (pending) this.timer = setTimeout(() => this.set({ ...this.current, pending: "" }), PENDING_MS);
    if (pending !== this.current.pending) this.set({ ...this.current, pending });
  }

  start(): () => void {
    const follow = () => {
      const focused = document.activeElement;
      const entry = isTextField(focused);
      this.set({ ...this.current, state: entry ? "entry" : "command", field: entry ? nameOf(focused) : "" });
    };
    const followLater = () => queueMicrotask(follow);
    document.addEventListener("focusin", follow);
    document.addEventListener("focusout", followLater);
    follow();
    return () => {
      document.removeEventListener("focusin", follow);
      document.removeEventListener("focusout", followLater);
    };
  }

  private set(next: InputState): void {
    const same = next.state === this.current.state && next.field === this.current.field;
    if (same && next.pending === this.current.pending) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}

function nameOf(field: Element | null): string {
  if (!(field instanceof HTMLElement)) return "";
  const label = field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : undefined;
  return (field.dataset.entryName ?? field.getAttribute("aria-label") ?? label ?? "").trim();
}
