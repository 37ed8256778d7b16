const ACRONYMS = new Map([
  ["id", "ID"],
  ["npi", "NPI"],
  ["edi", "EDI"],
  ["epsdt", "EPSDT"],
  ["cob", "COB"],
  ["drg", "DRG"],
  ["esrd", "ESRD"],
  ["pps", "PPS"],
  ["hcpcs", "HCPCS"],
  ["or", "or"],
  ["of", "of"],
]);
/** `patientControlNumber` as Patient Control Number. */
export const nameFromKey = (key: string): string =>
  key
    .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
    .split(" ")
    .map((word) => ACRONYMS.get(word.toLowerCase()) ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
