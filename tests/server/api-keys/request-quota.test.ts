import { expect, it } from "vitest";
import { createRequestQuota } from "@/server/access/request-quota";

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);

it("RATE-1: a quota is counted by caller and whole again after its window", () => {
  const quotaOf = createRequestQuota(2, 60_000);
  expect(quotaOf("a", at(0))).toEqual({ limit: 2, remaining: 1, resetSeconds: 60, isExceeded: false });
  expect(quotaOf("a", at(10))).toEqual({ limit: 2, remaining: 0, resetSeconds: 50, isExceeded: false });
  expect(quotaOf("a", at(20))).toMatchObject({ remaining: 0, isExceeded: true, resetSeconds: 40 });
  expect(quotaOf("b", at(20))).toMatchObject({ remaining: 1, isExceeded: false });
  expect(quotaOf("a", at(60))).toMatchObject({ remaining: 1, isExceeded: false });
});
