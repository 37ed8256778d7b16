import type { Clearinghouse } from "./clearinghouse/clearinghouse";

/** The outside world behind interfaces; jobs call them between transactions, never inside one. */
export interface Gateways {
  readonly clearinghouse: Clearinghouse;
}
