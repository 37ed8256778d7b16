/** What each byte is by the delimiters of an interchange. */
import type { Delimiters } from "./delimiters";

export const PLAIN = 0;
export const ELEMENT = 1;
export const COMPONENT = 2;
export const REPETITION = 3;
export const TERMINATOR = 4;
export const FOREIGN = 5;

/** A class for each of the 256 bytes; foreign is what is not printable ASCII. */
export const classify = (delimiters: Delimiters): Uint8Array => {
  const classes = new Uint8Array(256);
  classes.fill(FOREIGN, 0, 32);
  classes.fill(FOREIGN, 127);
  classes[delimiters.element.charCodeAt(0) & 255] = ELEMENT;
  classes[delimiters.component.charCodeAt(0) & 255] = COMPONENT;
  if (delimiters.repetition) classes[delimiters.repetition.charCodeAt(0) & 255] = REPETITION;
  classes[delimiters.segment.charCodeAt(0) & 255] = TERMINATOR;
  return classes;
};
