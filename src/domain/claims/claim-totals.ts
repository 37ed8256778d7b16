import { type Cents, sumCents } from "../shared/money";
import type { ServiceLine } from "./claim";

/** CLM02: the sum of the lines, always computed, never typed. */
export const totalChargeOf = (lines: readonly Pick<ServiceLine, "chargeAmount">[]): Cents =>
  sumCents(lines.map(({ chargeAmount }) => chargeAmount));
