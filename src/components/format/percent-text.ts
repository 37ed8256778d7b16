/** A ratio of whole numbers as "9.1 %", rounded half up; without a denominator it is not known. */
export function percentText(numerator: bigint | number, denominator: bigint | number, decimals = 1): string {
  const [part, whole] = [BigInt(numerator), BigInt(denominator)];
  if (whole <= 0n) return "not known";
  const scale = 10n ** BigInt(decimals);
  const size = part < 0n ? -part : part;
  const scaled = (size * 200n * scale + whole) / (2n * whole);
  const fraction = decimals > 0 ? `.${(scaled % scale).toString().padStart(decimals, "0")}` : "";
  return `${part < 0n && scaled > 0n ? "−" : ""}${scaled / scale}${fraction} %`;
}
