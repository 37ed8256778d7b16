/** Luhn over the constant prefix 80840 and the ten digits (45 CFR 162.406, CMS NPI check digit specification). */
export function isValidNpi(npi: string): boolean {
  if (!/^[12]\d{9}$/.test(npi)) return false;
  let sum = 24; // what the prefix 80840 contributes
  for (let position = 0; position < 10; position += 1) {
    const digit = Number(npi[position]);
    const doubled = position % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
