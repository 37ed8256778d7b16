/** Which guide a transaction set is read by, where its number alone does not tell. */
import { describe, expect, test } from "vitest";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const isa =
  "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260302*0930*^*00501*000000001*0*T*:~";
const one = (transaction: string, version: string, ...body: readonly string[]) => {
  const segments = [`ST*${transaction}*0001*${version}`, ...body, `SE*${body.length + 2}*0001`];
  const text = `${isa}GS*HI*S*R*20260302*0930*1*X*${version}~${segments.join("~")}~GE*1*1~IEA*1*000000001~`;
  return readInterchanges(text).interchanges[0]?.groups[0]?.transactionSets[0];
};
const BHT = (structure: string, purpose: string) => `BHT*${structure}*${purpose}*1*20260302*0930`;

describe("EDI-9: one transaction number, several guides", () => {
  test.each([
    ["278", "005010X217", BHT("0007", "13"), "Health Care Services Review: Request for Review"],
    ["278", "005010X217", BHT("0007", "01"), "Health Care Services Review: Request for Review"],
    ["278", "005010X217", BHT("0007", "11"), "Health Care Services Review: Response"],
    ["277", "005010X212", BHT("0010", "08"), "Health Care Claim Status Response"],
    ["277", "005010X214", BHT("0085", "08"), "Health Care Claim Acknowledgment"],
    ["270", "005010X279", BHT("0022", "13"), "Health Care Eligibility Benefit Inquiry"],
    ["271", "005010X279A1", BHT("0022", "11"), "Health Care Eligibility Benefit Response"],
  ])("%s in version %s that begins with %s is the %s", (transaction, version, beginning, name) => {
    expect(one(transaction, version, beginning)?.guide?.name).toBe(name);
  });

  test("a purpose that no guide knows is read by the first, and reported", () => {
    const set = one("278", "005010X217", BHT("0007", "99"));
    expect(set?.guide?.name).toBe("Health Care Services Review: Request for Review");
    expect(set?.issues.find(({ path }) => path === "BHT/02")?.value).toBe("99");
  });

  test("a set without a body still says what it lacks", () => {
    expect(one("278", "005010X217")?.issues.map(({ code, path }) => [code, path])).toContainEqual([
      "missing-segment",
      "BHT",
    ]);
  });

  test("no two guides answer to the same transaction, version and purpose", () => {
    const keys = ALL_GUIDES.flatMap(({ transaction, id, aliases, purposes = [""] }) =>
      [id, ...aliases].flatMap((version) =>
        purposes.map((purpose) => `${transaction} ${version} ${purpose}`),
      ),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
