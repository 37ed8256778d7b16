/** Whether it pays to look for what came before: what is looked for in vain again and again is looked for no more. */

/** So often in vain, net of what was found. */
const PATIENCE = 1000;
const FOUND_AGAIN = 4;

export const isHopeless = (luck: number): boolean => luck < -PATIENCE;

export const luckAfter = (luck: number, isFound: boolean): number =>
  isFound ? Math.min(luck + FOUND_AGAIN, PATIENCE) : luck - 1;
