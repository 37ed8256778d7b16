/** A text of its own: one that was cut out of a file would keep the file in memory. */
export const ownText = (text: string): string => ` ${text}`.slice(1);
