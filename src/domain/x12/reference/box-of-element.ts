/** Finds the box of a paper form that shows an element. */
import { PAPER_FORMS, type PaperForm } from "./form-boxes";

export interface FormBox {
  readonly form: PaperForm;
  readonly number: string;
}
interface ToldSegment {
  readonly tag: string;
  /** The codes that tell it from others of its id. */
  readonly told: readonly string[];
}
interface Target {
  readonly number: string;
  /** Empty where any use of the segment will do. */
  readonly qualifiers: readonly string[];
}
export interface BoxPath extends Target {
  readonly loop: string;
  readonly tag: string;
  readonly positions: readonly string[];
}

const PATH = /^([^/]+)\/([A-Z0-9]+)(?:\(([^)]*)\))?\/(.+)$/;

/** Every place of a form, taken apart. */
export const boxPaths = ({ boxes }: PaperForm): BoxPath[] =>
  boxes.flatMap(([number, ...places]) =>
    places.map((place) => {
      const [, loop = "", tag = "", qualifiers = "", positions = ""] = PATH.exec(place) ?? [];
      return {
        number,
        loop,
        tag,
        qualifiers: qualifiers.split(" ").filter(Boolean),
        positions: positions.split(" "),
      };
    }),
  );

const byPlace = new Map(PAPER_FORMS.map((form) => [form.guide, { form, targets: targetsOf(form) }]));

function targetsOf(form: PaperForm): Map<string, Target[]> {
  const targets = new Map<string, Target[]>();
  for (const { loop, tag, positions, ...target } of boxPaths(form))
    for (const position of positions) {
      const key = `${loop}/${tag}/${position}`;
      targets.set(key, [...(targets.get(key) ?? []), target]);
    }
  return targets;
}

/** The boxes that show an element of a loop's segment; `like` is its position in the first of equal rows. */
export function boxesOfElement(
  guideId: string,
  loopId: string,
  segment: ToldSegment,
  like: string,
): FormBox[] {
  const found = byPlace.get(guideId);
  const targets = found?.targets.get(`${loopId}/${segment.tag}/${like}`) ?? [];
  return targets
    .filter(({ qualifiers }) => qualifiers.length === 0 || isTold(segment, qualifiers))
    .flatMap(({ number }) => (found ? [{ form: found.form, number }] : []));
}

const isTold = ({ told }: ToldSegment, wanted: readonly string[]): boolean =>
  told.some((code) => wanted.includes(code));
