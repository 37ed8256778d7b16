import type { KeyAction } from "@/components/keyboard/key-table";

/** A handler may return false to say that the key was not for it. */
export type KeyHandler = (event: KeyboardEvent) => unknown;
/** Undefined while there is nothing to do: the key then is not among those that work here. */
export type KeyHandlers = Readonly<Partial<Record<KeyAction, KeyHandler | undefined>>>;
/** layer: what floats on top, alone · focus: while focus is inside · page: this screen · frame: every screen. */
export type KeyScope = "layer" | "focus" | "page" | "frame";

interface Registration {
  readonly scope: KeyScope;
  readonly handlers: () => KeyHandlers;
  readonly element: () => Element | null;
}

const RANK: Readonly<Record<KeyScope, number>> = { layer: 3, focus: 2, page: 1, frame: 0 };

/** Who listens for which action, and in which order they are asked. */
export class KeyRegistry {
  private readonly registrations = new Set<Registration>();

  add(registration: Registration): () => void {
    this.registrations.add(registration);
    return () => {
      this.registrations.delete(registration);
    };
  }

  hasLayer(): boolean {
    return [...this.registrations].some(({ scope }) => scope === "layer");
  }

  /** Runs the first handler that takes one of the actions. */
  run(actions: readonly KeyAction[], event: KeyboardEvent): boolean {
    for (const { handlers } of this.listening(document.activeElement)) {
      for (const action of actions) {
        const handler = handlers()[action];
        if (handler && handler(event) !== false) return true;
      }
    }
    return false;
  }

  /** Every action that somebody would take now: the sheet under `?` shows these. */
  available(focus: Element | null): Set<KeyAction> {
    const bound = this.listening(focus).flatMap(({ handlers }) => Object.entries(handlers()));
    return new Set(bound.flatMap(([action, handler]) => (handler ? [action as KeyAction] : [])));
  }

  private listening(focus: Element | null): Registration[] {
    const all = [...this.registrations].reverse();
    const layers = all.filter(({ scope }) => scope === "layer");
    if (layers.length > 0) {
      const inside = all.filter(
        ({ scope, element }) => scope === "focus" && element()?.closest("[data-layer]"),
      );
      return [...inside.filter(({ element }) => element()?.contains(focus)), ...layers];
    }
    return all
      .filter(({ scope, element }) => scope !== "focus" || element()?.contains(focus))
      .sort(
        (one, other) => RANK[other.scope] - RANK[one.scope] || innerFirst(one.element(), other.element()),
      );
  }
}

function innerFirst(one: Element | null, other: Element | null): number {
  if (!one || !other || one === other) return 0;
  if (one.contains(other)) return 1;
  return other.contains(one) ? -1 : 0;
}
