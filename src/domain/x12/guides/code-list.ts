/** Long lists of codes, written as one text with blanks between. */
import { code, type ElementType, type Field, qualifier } from "../definition";

type Listed<S extends string, Found = never> = S extends `${infer First} ${infer Rest}`
  ? Listed<Rest, Found | First>
  : Found | S;

const split = (list: string) => list.split(" ") as [string, string, ...string[]];

/** An ID element with a closed list of values. */
export const codesIn = <const S extends string>(list: S): ElementType<Listed<S>> =>
  code(...split(list)) as unknown as ElementType<Listed<S>>;

/** The element that tells this use of a segment id from others, by any of several codes. */
export const qualifierIn = <const S extends string>(list: S): Field<Listed<S>, "required"> =>
  qualifier(...split(list)) as unknown as Field<Listed<S>, "required">;
