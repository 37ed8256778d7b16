import { describe, expect, it } from "vitest";
import { filingLimit, filingRuleOf } from "@/domain/claims/filing-limit";
import { day } from "../../factories/build-claim";

const on = (rule: ReturnType<typeof filingRuleOf>, from: string, to = from) =>
  rule && filingLimit(rule, { serviceFrom: day(from), serviceTo: day(to) })?.on;

describe("Medicare (42 CFR 424.44)", () => {
  const professional = filingRuleOf({ program: "medicare-ffs" }, "professional");

  it.each([
    ["twelve months after the service", "2026-03-02", "2027-03-02"],
    ["29 February ends on 28 February", "2024-02-29", "2025-02-28"],
    ["28 February stays 28 February, even before a leap day", "2027-02-28", "2028-02-28"],
  ])("%s", (_sentence, service, limit) => {
    expect(on(professional, service)).toBe(limit);
  });

  it("counts a professional line from its from date and an institutional stay from its through date", () => {
    const institutional = filingRuleOf({ program: "medicare-ffs" }, "institutional");
    expect(on(professional, "2026-03-02", "2026-03-09")).toBe("2027-03-02");
    expect(on(institutional, "2026-03-02", "2026-03-09")).toBe("2027-03-09");
  });

  it("is law: no setting of the payer shortens it", () => {
    const rule = filingRuleOf({ program: "medicare-ffs", filingLimitDays: 90 }, "professional");
    expect(on(rule, "2026-03-02")).toBe("2027-03-02");
  });
});

describe("contracts", () => {
  it("count days from the service", () => {
    const rule = filingRuleOf({ program: "commercial", filingLimitDays: 90 }, "professional");
    expect(on(rule, "2026-03-02")).toBe("2026-05-31");
  });

  it("have no default: an unknown commercial limit is unknown", () => {
    expect(filingRuleOf({ program: "commercial" }, "professional")).toBeUndefined();
  });

  it("of Medicaid fall back on federal law, marked as not confirmed", () => {
    expect(filingRuleOf({ program: "medicaid" }, "professional")).toMatchObject({ confirmed: false });
  });
});

it("of a secondary claim waits for the prior payer's remittance", () => {
  const rule = { ...filingRuleOf({ program: "commercial", filingLimitDays: 60 }, "professional") };
  const secondary = { ...rule, basis: "prior-remittance" } as NonNullable<ReturnType<typeof filingRuleOf>>;
  const dates = { serviceFrom: day("2026-03-02"), serviceTo: day("2026-03-02") };
  expect(filingLimit(secondary, dates)).toBeUndefined();
  expect(filingLimit(secondary, { ...dates, priorRemittanceOn: day("2026-04-01") })?.on).toBe("2026-05-31");
});
