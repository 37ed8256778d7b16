/**
 * Reads what was written and writes it once more, a part at a time, against the first: what does not survive that is no
 * file to give out (EDI-7).
 */
import { compileGuide } from "./compile";
import { STANDARD_DELIMITERS } from "./delimiters";
import type { FilePart } from "./file-parts";
import type { TransactionSet } from "./interchange";
import type { Issue } from "./issues";
import { PartReader } from "./read-parts";
import { SetInParts } from "./set-in-parts";
import { setsInEnvelope } from "./write-envelope";
import type { InterchangeToWrite, SetToWrite } from "./write-interchange";
import { SetWriter } from "./writer";

export interface Seen {
  /** In the order of the file. */
  readonly issues: readonly Issue[];
  readonly isSame: boolean;
}

export function secondLook(interchange: InterchangeToWrite, text: string): Seen {
  const again = new WritingAgain(interchange, text);
  const ofSets: Issue[] = [];
  const note = ({ issues }: TransactionSet): void => {
    for (const issue of issues) ofSets.push(issue);
  };
  const reader = new PartReader((part) => again.put(part), note);
  reader.feed(text);
  const { unread, around } = reader.end();
  const issues = [...unread, ...around, ...ofSets].sort((a, b) => a.offset - b.offset);
  return { issues, isSame: again.end() };
}

/** The envelope is that of the first writing, the loops are those that were read. */
class WritingAgain {
  readonly #text: string;
  readonly #writer: SetWriter;
  readonly #sets: Iterator<SetToWrite, void>;
  #set: SetInParts | undefined;
  /** How much of the text came out again. */
  #at = 0;
  #isSame = true;

  constructor(interchange: InterchangeToWrite, text: string) {
    const { delimiters = STANDARD_DELIMITERS, lineEnds = true } = interchange;
    this.#text = text;
    this.#writer = new SetWriter(delimiters, lineEnds, (piece) => this.#compare(piece));
    this.#sets = setsInEnvelope(interchange, this.#writer);
  }

  put(part: FilePart): void {
    if (!this.#isSame) return;
    if (part.type === "set") this.#beginSet();
    else if (part.type === "loop" || part.type === "more") this.#isSame &&= this.#set?.put(part) ?? false;
  }

  /** Whether all of it came out again. */
  end(): boolean {
    if (!this.#isSame || !this.#sets.next().done) return false;
    this.#compare(this.#writer.wire.take());
    return this.#isSame && this.#at === this.#text.length;
  }

  #beginSet(): void {
    const next = this.#sets.next();
    this.#set = next.done ? undefined : new SetInParts(compileGuide(next.value.guide), this.#writer);
  }

  #compare(piece: string): void {
    const end = this.#at + piece.length;
    this.#isSame &&= piece === this.#text.slice(this.#at, end);
    this.#at = end;
  }
}
