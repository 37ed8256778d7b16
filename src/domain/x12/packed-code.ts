/** Short codes as numbers, so that no text is made to compare them. */

export const PACKED_LENGTH = 4;
/** Up to four characters of ASCII as one number; -1 for more. */
export function packCode(source: string, from: number, to: number): number {
  if (to - from > PACKED_LENGTH) return -1;
  let packed = to - from;
  for (let at = from; at < to; at += 1) packed = (packed << 7) ^ source.charCodeAt(at);
  return packed;
}
export const codeTable = <C extends string>(codes: readonly C[]): ReadonlyMap<string | number, C> =>
  new Map<string | number, C>(
    codes.map((each) => [each.length > PACKED_LENGTH ? each : packCode(each, 0, each.length), each]),
  );
