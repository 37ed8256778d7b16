/** 104200 becomes 104,200; a true minus sign for what is below zero. */
export function countText(count: number | bigint): string {
  const digits = (count < 0 ? -count : count).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  return count < 0 ? `−${digits}` : digits;
}

/** "1 claim", "37 claims". */
export const countOf = (count: number | bigint, one: string, many = `${one}s`): string =>
  `${countText(count)} ${Number(count) === 1 ? one : many}`;
