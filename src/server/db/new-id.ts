import { randomFillSync } from "node:crypto";

let lastTime = 0;
let lastCount = 0;

/**
 * UUID v7 (RFC 9562): 48 bits of time, a counter of 12 bits, then random. Ids of one process are in the order in which
 * they were made (its 6.2, method 1), so that what came first also comes first where nothing else decides.
 */
export function newId(): string {
  const bytes = randomFillSync(new Uint8Array(16));
  const count = nextCount(Date.now(), (bytes[6] ?? 0) & 0x7f);
  let time = lastTime;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | (count >> 8);
  bytes[7] = count & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Buffer.from(bytes).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const MOST = 0xfff;

/** Begins somewhere in the lower part with each millisecond; where it is full, or the clock went back, time is lent. */
function nextCount(now: number, begin: number): number {
  const isNew = now > lastTime;
  if (isNew || lastCount === MOST) {
    lastTime = isNew ? now : lastTime + 1;
    lastCount = begin;
  } else lastCount += 1;
  return lastCount;
}
