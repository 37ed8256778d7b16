/** Opens a reader for each transaction set; what one remembers goes to the next of the same interchange. */
import { compileGuide } from "./compile";
import type { FileMemory } from "./file-memory";
import type { Guide } from "./guide";
import type { InterchangeBuilder, SetBuilder } from "./interchange-builder";
import { type ParserOptions, streamedLoop } from "./parser-options";
import { TransactionReader } from "./reader";
import { Tallies } from "./tally";

export class Readers {
  readonly #options: ParserOptions;
  readonly #memory: FileMemory;
  #tallies: Tallies | undefined;

  constructor(options: ParserOptions, memory: FileMemory) {
    this.#options = options;
    this.#memory = memory;
  }

  /** Another interchange may use other separators, so that the same bytes may mean something else. */
  forget(): void {
    this.#tallies = undefined;
  }

  open(guide: Guide, set: SetBuilder, interchange: InterchangeBuilder): TransactionReader {
    const { onLoop, onEnclosing, onSegment, rulesFor, readsValues = true } = this.#options;
    const compiled = compileGuide(guide, rulesFor?.(guide));
    if (this.#tallies?.guide !== compiled) this.#tallies = new Tallies(compiled, this.#memory);
    return new TransactionReader(compiled, {
      tallies: this.#tallies,
      delimiters: interchange.delimiters,
      transaction: set.control,
      report: (issue) => set.note(issue),
      streamed: streamedLoop(guide, this.#options),
      readsValues,
      onSegment,
      onEnclosing,
      onLoop: onLoop && ((frame) => onLoop(frame, set, interchange)),
    });
  }
}
