/** What segments were rewritten to: providers, addresses and services come again and again in a file. */
import type { CompiledSegment } from "../compile";
import { isHopeless, luckAfter } from "../luck";
import { ownText } from "./own-text";

/** Texts kept of each kind of segment. */
const MOST = 4096;

class KindOfSegment {
  /** Whether there is anything to rewrite in segments of this kind. */
  readonly mayChange: boolean;
  readonly #known = new Map<string, string>();
  #luck = 0;

  constructor(mayChange: boolean) {
    this.mayChange = mayChange;
  }

  find(text: string): string | undefined {
    if (isHopeless(this.#luck)) return undefined;
    const known = this.#known.get(text);
    this.#luck = luckAfter(this.#luck, known !== undefined);
    return known;
  }

  keep(text: string, rewritten: string): void {
    if (isHopeless(this.#luck)) return;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(ownText(text), rewritten);
  }
}

export class KnownSegments {
  readonly #mayChange: (tag: string) => boolean;
  readonly #kinds = new Map<CompiledSegment, KindOfSegment>();

  constructor(mayChange: (tag: string) => boolean) {
    this.#mayChange = mayChange;
  }

  ofKind(compiled: CompiledSegment): KindOfSegment {
    const known = this.#kinds.get(compiled);
    if (known !== undefined) return known;
    const made = new KindOfSegment(this.#mayChange(compiled.tag));
    this.#kinds.set(compiled, made);
    return made;
  }

  forget(): void {
    this.#kinds.clear();
  }
}
