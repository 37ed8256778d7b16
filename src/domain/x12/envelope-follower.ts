/** Tells, while a file is read, where interchanges and groups begin and end, in the order of the file. */
import type { FunctionalGroup, Interchange } from "./interchange";

export interface EnvelopeListener {
  begin(interchange: Interchange): void;
  group(group: FunctionalGroup, interchange: Interchange): void;
  endGroup(group: FunctionalGroup, interchange: Interchange): void;
  end(interchange: Interchange): void;
}

export class EnvelopeFollower {
  readonly #listener: EnvelopeListener;
  #interchanges = 0;
  #interchange: Interchange | undefined;
  #groups = 0;
  #group: FunctionalGroup | undefined;

  constructor(listener: EnvelopeListener) {
    this.#listener = listener;
  }

  /** Takes what came since the last time; to be called whenever a set or a part of one was read. */
  follow(interchanges: readonly Interchange[]): void {
    this.#followGroups();
    while (this.#interchanges < interchanges.length) {
      this.#endInterchange();
      this.#interchange = interchanges[this.#interchanges] as Interchange;
      this.#interchanges += 1;
      this.#groups = 0;
      this.#listener.begin(this.#interchange);
      this.#followGroups();
    }
  }

  /** Takes the last ones, and ends what is open. */
  end(interchanges: readonly Interchange[]): void {
    this.follow(interchanges);
    this.#endInterchange();
  }

  #followGroups(): void {
    const interchange = this.#interchange;
    if (interchange === undefined) return;
    for (; this.#groups < interchange.groups.length; this.#groups += 1) {
      this.#endGroup(interchange);
      this.#group = interchange.groups[this.#groups] as FunctionalGroup;
      this.#listener.group(this.#group, interchange);
    }
  }

  #endGroup(interchange: Interchange): void {
    if (this.#group) this.#listener.endGroup(this.#group, interchange);
    this.#group = undefined;
  }

  #endInterchange(): void {
    const interchange = this.#interchange;
    if (interchange === undefined) return;
    this.#endGroup(interchange);
    this.#listener.end(interchange);
    this.#interchange = undefined;
  }
}
