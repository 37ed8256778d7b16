import { describe, expect, it } from "vitest";
import type { Role } from "@/server/access/permissions";
import { listDenials } from "@/server/queries/denials/list-denials";
import { getHomeCards } from "@/server/queries/home/get-home-cards";
import { runQuery } from "@/server/queries/read-model";
import { countMyWork } from "@/server/queries/session/count-my-work";
import { assembledClaim } from "../../support/claim-in-status";
import { deniedClaim } from "../../support/denied-claim";
import { type Office, openOffice } from "../../support/office";

async function cardsOf(office: Office, person: Role) {
  const { cards } = await runQuery(getHomeCards, office.runtime, office.actors[person], {});
  return new Map(cards.map((card) => [card.id, card]));
}

describe("home cards", () => {
  it("count the very denials that the view behind them shows", async () => {
    const { office } = await deniedClaim();
    const card = (await cardsOf(office, "denial-specialist")).get("new-denials");
    const { totals } = await runQuery(listDenials, office.runtime, office.actors["denial-specialist"], {
      view: "new",
    });
    expect(card).toMatchObject({ href: "/denials?view=new", count: 1, amount: 14_500n });
    expect(totals).toMatchObject({ count: 1, amount: 14_500n });
  });

  it("name a held claim once for the biller, with its amount, and not for a coder", async () => {
    const office = await openOffice();
    await assembledClaim(office, { memberId: "" });
    expect((await cardsOf(office, "biller")).get("claim-edits")).toMatchObject({ count: 1, amount: 14_500n });
    expect((await cardsOf(office, "coder")).has("claim-edits")).toBe(false);
  });

  it("show a viewer none, and nobody the work of another organization", async () => {
    const [mine, theirs] = [await openOffice(), await openOffice()];
    await assembledClaim(mine, { memberId: "" });
    expect((await cardsOf(mine, "viewer")).size).toBe(0);
    expect((await cardsOf(theirs, "biller")).get("claim-edits")).toMatchObject({ count: 0, amount: null });
  });
});

describe("the rail's counts", () => {
  it("tell what is free from what is a person's own", async () => {
    const office = await openOffice();
    await assembledClaim(office, { memberId: "" });
    const { byQueue } = await runQuery(countMyWork, office.runtime, office.actors.biller, {});
    expect(byQueue.claim).toEqual({ own: 0, free: 1 });
  });
});
