import { describe, expect, it } from "vitest";
import { recordDecision } from "@/server/use-cases/appeals/record-decision";
import { runUseCase } from "@/server/use-cases/use-case";
import { filedAppeal, findAppealRow, specialistOf } from "../../support/appeals";
import { claimStatusOf, type DeniedClaim, denialsOf, deniedClaim, refuses } from "../../support/denied-claim";
import { postAll, receive } from "../../support/remitted-claims";

const TWO_LINES = [{ procedureCode: "99213" }, { procedureCode: "20610", chargeAmount: 14_800n }];

/** Two refused lines, each with an appeal at the payer. */
async function appealedTwice() {
  const denied = await deniedClaim([refuses(14_500n), refuses(14_800n, "97")], { charges: TWO_LINES });
  const appealIds: string[] = [];
  for (const { id } of await denialsOf(denied.office)) appealIds.push(await filedAppeal(denied, id));
  return { denied, appealIds };
}

/** The payer answers one line with the charge of the whole claim, and leaves the other one out. */
async function answerLine({ office, stored }: DeniedClaim, at: 0 | 1, trace: string): Promise<void> {
  const line = stored.claim.serviceLines[at];
  if (!line) throw new Error("two lines");
  await receive(office, {
    trace,
    interchange: 900 + at,
    claims: [
      {
        number: stored.claim.patientControlNumber,
        lines: [
          {
            control: line.lineControlNumber,
            code: line.procedureCode,
            charge: 29_300n,
            paid: 9_000n,
            adjustments: [["CO", "45", 20_300n]],
          },
        ],
      },
    ],
  });
  await postAll(office);
}

describe("D4 a remittance that leaves a line out while its appeal is with the payer", () => {
  it("ends the appeal that it answers, and leaves the claim appealed for the other", async () => {
    const { denied, appealIds } = await appealedTwice();
    const { office, stored } = denied;
    expect(await claimStatusOf(office, stored.claim.id)).toBe("appealed");
    await answerLine(denied, 0, "ONE");
    expect(await claimStatusOf(office, stored.claim.id)).toBe("appealed");
    const appeals = await Promise.all(appealIds.map((id) => findAppealRow(office, id)));
    expect(appeals.map(({ status, outcome }) => [status, outcome])).toEqual([
      ["decided", "favorable"],
      ["filed", null],
    ]);
    expect((await denialsOf(office)).map(({ status }) => status)).toEqual(["resolved", "waiting"]);

    await answerLine(denied, 1, "TWO");
    expect(await claimStatusOf(office, stored.claim.id)).toBe("paid");
  });

  it("leaves it appealed too where the other appeal was won and its money is still to come", async () => {
    const { denied, appealIds } = await appealedTwice();
    const { office, stored } = denied;
    const [, second = ""] = appealIds;
    await runUseCase(recordDecision, office.runtime, specialistOf(office), {
      appealId: second,
      version: (await findAppealRow(office, second)).version,
      outcome: "favorable",
      decidedOn: "2026-03-20",
      note: "",
    });
    await answerLine(denied, 0, "ONE");
    expect(await claimStatusOf(office, stored.claim.id)).toBe("appealed");
  });
});
