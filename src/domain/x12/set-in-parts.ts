/** Writes the loops of a transaction set as they come, one by one. */
import type { CompiledGuide, CompiledLoop } from "./compile";
import type { LoopPart, MorePart } from "./file-parts";
import type { SetWriter } from "./writer";

interface OpenLoop {
  readonly loop: CompiledLoop;
  /** The number of its hierarchical level, or of the one around it. */
  readonly levelId: string;
}

export class SetInParts {
  readonly #guide: CompiledGuide;
  readonly #writer: SetWriter;
  /** The loops that lead to where the next part belongs; the set itself is the first. */
  readonly #open: OpenLoop[] = [];

  constructor(guide: CompiledGuide, writer: SetWriter) {
    this.#guide = guide;
    this.#writer = writer;
  }

  /** False when the guide has no such loop, or the loops around it are missing. */
  put({ at, value, ...part }: LoopPart | MorePart): boolean {
    const open = part.type === "loop" ? this.#begin(at, part.hasChildren) : this.#open[at.length];
    if (open === undefined) return false;
    this.#writer.writeChildren(open.loop, value, open.levelId);
    return true;
  }

  #begin(at: readonly string[], hasChildren: boolean): OpenLoop | undefined {
    const loop = this.#loopAt(at);
    if (loop === undefined) return undefined;
    this.#open.length = at.length;
    const around = this.#open.at(-1)?.levelId ?? "";
    const open = { loop, levelId: this.#writer.beginLoop(loop, around, hasChildren) };
    this.#open.push(open);
    return open;
  }

  #loopAt(at: readonly string[]): CompiledLoop | undefined {
    const key = at.at(-1);
    return key === undefined ? this.#guide.root : this.#open[at.length - 1]?.loop.byKey[key]?.loop;
  }
}
