/** What writing did with values that may not stand in a file as they are. */
/** Free text that was altered. */
export interface Repair {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}
/** A value that cannot be written as it is. */
export interface WriteRefusal {
  readonly path: string;
  readonly value: string;
  readonly message: string;
}
