import { isValidNpi } from "../../src/domain/shared/npi";

/** An invented NPI with a right check digit, the same for the same serial. */
export function demoNpi(serial: number): string {
  const nine = `19${String(serial).padStart(7, "0")}`;
  for (let digit = 0; digit < 10; digit += 1) if (isValidNpi(`${nine}${digit}`)) return `${nine}${digit}`;
  throw new Error("one of ten check digits is right");
}
