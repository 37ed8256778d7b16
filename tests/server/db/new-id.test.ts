import { afterEach, describe, expect, it, vi } from "vitest";
import { newId } from "@/server/db/new-id";

afterEach(() => void vi.useRealTimers());

describe("a new id", () => {
  it("is a UUID of version 7 that begins with the time in milliseconds", () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const time = Number.parseInt(id.replace("-", "").slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThan(before + 60_000);
  });

  it("comes after those made before: within a millisecond, where its counter is full, when the clock goes back", () => {
    vi.useFakeTimers({ now: Date.now() + 1_000 });
    const ids = Array.from({ length: 20_000 }, newId);
    vi.setSystemTime(Date.now() - 500);
    ids.push(newId(), newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });
});
