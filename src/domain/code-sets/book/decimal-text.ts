/** A number as publishers write it, such as "0.45" or "-.3"; never a floating one. */
export type DecimalText = string;

/** The exact sum, with as many places as the longest of the numbers; what is no number counts as zero. */
export function sumOfDecimals(numbers: readonly DecimalText[]): DecimalText {
  const places = Math.max(0, ...numbers.map((number) => (number.split(".")[1] ?? "").length));
  const sum = numbers.reduce((total, number) => total + scaled(number, places), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${sum < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}

function scaled(number: DecimalText, places: number): bigint {
  const [, sign, whole = "", rest = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(number) ?? [];
  const value = BigInt(`${whole}${rest.padEnd(places, "0")}` || "0");
  return sign ? -value : value;
}
