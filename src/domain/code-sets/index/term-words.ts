/** Lower case, without words in parentheses, apostrophes and double blanks. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/['’]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** "Anomaly, anomalous" is meant by either of its words. */
export const formsOf = (title: string): string[] => plain(title).split(/\s*[,;]\s*| or /);

/** The words of a text whatever their order. */
export const wordSet = (text: string): string => (plain(text).match(/[a-z0-9]+/g) ?? []).sort().join(" ");
