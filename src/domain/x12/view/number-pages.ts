const PAGE_BITS = 16;
const PAGE_SIZE = 1 << PAGE_BITS;
const WITHIN = PAGE_SIZE - 1;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A list of small numbers that grows page by page: millions of entries, a few bytes each, nothing copied. */
export class NumberPages<N extends Numbers> {
  length = 0;
  readonly #pages: N[] = [];
  readonly #newPage: (size: number) => N;

  constructor(newPage: (size: number) => N) {
    this.#newPage = newPage;
  }

  push(value: number): void {
    if ((this.length & WITHIN) === 0) this.#pages.push(this.#newPage(PAGE_SIZE));
    (this.#pages[this.length >> PAGE_BITS] as N)[this.length & WITHIN] = value;
    this.length += 1;
  }

  /** 0 where nothing stands. */
  at(index: number): number {
    return this.#pages[index >> PAGE_BITS]?.[index & WITHIN] ?? 0;
  }

  set(index: number, value: number): void {
    const page = this.#pages[index >> PAGE_BITS];
    if (page) page[index & WITHIN] = value;
  }

  /** The last index whose value is not above the one sought, in a list that rises; -1 when all are above. */
  lastNotAbove(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

export const pagesOf32 = (): NumberPages<Uint32Array> => new NumberPages((size) => new Uint32Array(size));
export const pagesOf16 = (): NumberPages<Uint16Array> => new NumberPages((size) => new Uint16Array(size));
export const pagesOf8 = (): NumberPages<Uint8Array> => new NumberPages((size) => new Uint8Array(size));
