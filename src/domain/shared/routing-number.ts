/** Nine digits weighted 3, 7, 1 again and again add up to a multiple of ten (American Bankers Association). */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (WEIGHTS[at % 3] ?? 0) * Number(text[at]);
  return sum % 10 === 0;
}
const WEIGHTS = [3, 7, 1];
