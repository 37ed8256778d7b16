/** The places that segments have in the guides, each with a small number, so that millions of segments cost two bytes each. */
import { type CompiledChild, type CompiledLoop, type CompiledSegment, compileGuide } from "../compile";
import type { Guide, Rule } from "../guide";
import { type About, isPersonalLoop } from "./personal-elements";

export interface Place {
  readonly tag: string;
  /** Empty outside any loop. */
  readonly loopId: string;
  /** Undefined where no guide has a place for the segment. */
  readonly compiled: CompiledSegment | undefined;
  /** Undefined for the envelope and for what no guide knows. */
  readonly guide: Guide | undefined;
  readonly loop: CompiledLoop | undefined;
  readonly child: CompiledChild | undefined;
  readonly about: About;
  /** The element that names the business unit (a claim, a payment), where this segment does. */
  readonly unitElement: number | undefined;
  /** Whether it stands inside such a unit. */
  readonly isInUnit: boolean;
  /** Bytes that are no segment. */
  readonly isGap: boolean;
}

const UNPLACED = {
  guide: undefined,
  loop: undefined,
  child: undefined,
  unitElement: undefined,
  isInUnit: false,
  isGap: false,
};
/** So many unknown segment ids are told apart; damage could bring any number. */
const MANY = 10_000;

interface Around {
  readonly seen: Set<CompiledLoop>;
  readonly isInUnit: boolean;
}

export class PlaceTable {
  readonly places: Place[] = [];
  readonly #known = new Map<CompiledSegment, Map<string, number>>();
  readonly #others = new Map<string, number>();

  /** The rules must be those that the file is read with: a guide is compiled once for each choice. */
  constructor(guides: readonly Guide[], rulesFor: (guide: Guide) => readonly Rule[]) {
    for (const guide of guides)
      this.#addLoop(guide, compileGuide(guide, rulesFor(guide)).root, { seen: new Set(), isInUnit: false });
  }

  /** The number of the place. */
  of(tag: string, compiled: CompiledSegment | undefined, loopId: string): number {
    const known = compiled && this.#known.get(compiled)?.get(loopId);
    return known ?? this.#other(tag, compiled, loopId);
  }

  /** The number of the place of bytes that are no segment. */
  gap(): number {
    return this.#dynamic("", () => ({
      ...UNPLACED,
      tag: "",
      loopId: "",
      compiled: undefined,
      about: "unknown",
      isGap: true,
    }));
  }

  #other(tag: string, compiled: CompiledSegment | undefined, loopId: string): number {
    const named = this.#others.size < MANY ? tag : "?";
    return this.#dynamic(`${named}/${loopId}/${compiled?.name ?? ""}`, () => ({
      ...UNPLACED,
      tag: named,
      loopId,
      compiled,
      about: compiled ? "other" : "unknown",
    }));
  }

  #dynamic(key: string, place: () => Place): number {
    const known = this.#others.get(key);
    if (known !== undefined) return known;
    this.#others.set(key, this.places.length);
    return this.places.push(place()) - 1;
  }

  #addLoop(guide: Guide, loop: CompiledLoop, { seen, isInUnit: around }: Around): void {
    if (seen.has(loop)) return;
    seen.add(loop);
    const about = isPersonalLoop(loop) ? "person" : "other";
    const isInUnit = around || loop.definition.unit !== undefined;
    for (const child of loop.children)
      if (child.loop) this.#addLoop(guide, child.loop, { seen, isInUnit });
      else this.#addPlace({ ...placeOf(guide, loop, child), about, isInUnit });
  }

  #addPlace(place: Place): void {
    const { compiled, loopId } = place;
    if (compiled === undefined) return;
    const byLoop = this.#known.get(compiled) ?? new Map<string, number>();
    this.#known.set(compiled, byLoop);
    if (!byLoop.has(loopId)) byLoop.set(loopId, this.places.push(place) - 1);
  }
}

function placeOf(guide: Guide, loop: CompiledLoop, child: CompiledChild): Omit<Place, "about" | "isInUnit"> {
  const [unitKey, unitField] = loop.definition.unit ?? [];
  const compiled = child.first;
  const unit = child.key === unitKey ? compiled.codec.codecs.find(({ key }) => key === unitField) : undefined;
  return {
    tag: compiled.tag,
    loopId: loop.id,
    compiled,
    guide,
    loop,
    child,
    unitElement: unit?.position,
    isGap: false,
  };
}
