/** Finds where interchanges begin: skips a byte-order mark and line ends, reports whatever else is in the way. */
import { guessDelimiters, ISA_LENGTH, readDelimiters, STANDARD_DELIMITERS } from "./delimiters";
import { DELIMITER_MESSAGES, explainStart } from "./envelope-issue";
import type { EnvelopeReader } from "./envelope-reader";
import { InterchangeBuilder } from "./interchange-builder";

/** What the text at hand allows: an open interchange, one that could not be opened, or nothing yet. */
export type Start = "opened" | "damaged" | "waiting";

/** How far to look for the end of a header that does not have its length. */
const GUESS_WITHIN = 160;

export class InterchangeStart {
  readonly #envelope: EnvelopeReader;
  #isFirst = true;
  #hasGarbage = false;

  constructor(envelope: EnvelopeReader) {
    this.#envelope = envelope;
  }

  /** Looks for the next ISA and opens its interchange; `isEnd` when no more text will come. */
  next(latest: InterchangeBuilder | undefined, isEnd: boolean): Start {
    const { segment } = this.#envelope;
    if (this.#isFirst && segment.restLength < 4 && !isEnd) return "waiting";
    if (this.#isFirst) this.#begin();
    this.#isFirst = false;
    if (!segment.skipBlanks() || (segment.restLength < GUESS_WITHIN && !isEnd)) return "waiting";
    const header = segment.ahead(ISA_LENGTH);
    if (!header.startsWith("ISA")) return this.#skipGarbage(latest, isEnd);
    this.#hasGarbage = false;
    return this.#open(header);
  }

  #begin(): void {
    const { segment } = this.#envelope;
    const start = segment.ahead(4);
    const mark = start.startsWith("\ufeff") ? 1 : start.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (mark > 0) {
      this.#envelope.note(
        "byte-order-mark",
        "ISA",
        "The file begins with a byte-order mark; it was skipped.",
      );
      segment.skip(mark);
    } else if (/^\s/.test(start) && segment.skipBlanks()) {
      this.#envelope.note("garbage", "ISA", "The file begins with blanks before its interchange header.", {
        offset: 0,
      });
    }
  }

  #open(header: string): Start {
    const envelope = this.#envelope;
    const { segment } = envelope;
    const found = readDelimiters(header);
    const problem = typeof found === "string" ? found : undefined;
    const isWhole = header.length === ISA_LENGTH;
    const guessed =
      problem === "isa-length" && isWhole ? guessDelimiters(segment.ahead(GUESS_WITHIN)) : undefined;
    const delimiters = typeof found === "string" ? guessed : found;
    const interchange = new InterchangeBuilder(delimiters ?? STANDARD_DELIMITERS, segment.restOffset);
    for (const issue of envelope.loose.splice(0)) interchange.note(issue, undefined);
    envelope.interchange = interchange;
    // What is left of it is not garbage too.
    this.#hasGarbage = !isWhole;
    if (!isWhole) envelope.note("truncated", "ISA", "The file ends inside its interchange header.");
    else if (problem) envelope.note(problem, "ISA", DELIMITER_MESSAGES[problem]);
    if (delimiters) {
      segment.setDelimiters(delimiters);
      return "opened";
    }
    segment.skip(3);
    return "damaged";
  }

  /** Skips to the next ISA, or lets go of what cannot hold one. */
  #skipGarbage(latest: InterchangeBuilder | undefined, isEnd: boolean): Start {
    const envelope = this.#envelope;
    const { rest, restOffset } = envelope.segment;
    if (!this.#hasGarbage) {
      envelope.interchange = latest;
      envelope.note("garbage", "ISA", explainStart(rest), { value: rest.slice(0, 40), offset: restOffset });
      envelope.interchange = undefined;
      this.#hasGarbage = true;
    }
    const at = rest.search(/ISA[^A-Za-z0-9]/);
    envelope.segment.skip(at === -1 ? Math.max(rest.length - (isEnd ? 0 : 3), 0) : at);
    return at === -1 ? "waiting" : this.next(latest, isEnd);
  }
}
