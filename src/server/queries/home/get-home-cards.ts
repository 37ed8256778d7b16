import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { ROLES } from "@/server/access/permissions";
import { defineQuery } from "@/server/queries/read-model";
import { cardFigures, type Figures } from "./card-figures";
import { HOME_CARDS } from "./home-cards";

export interface HomeCard extends Figures {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface HomeView {
  readonly today: CalendarDate;
  readonly cards: readonly HomeCard[];
}

/** What needs this person: one row of figures for each saved view of the roles they hold. */
export const getHomeCards = defineQuery({
  name: "get-home-cards",
  permission: "work-queue:read",
  discloses: "aggregate",
  input: z.strictObject({}),
  async read(context): Promise<HomeView> {
    const rows = ROLES.filter((role) => context.actor.roles.includes(role)).flatMap(
      (role) => HOME_CARDS[role],
    );
    const cards: HomeCard[] = [];
    for (const { counted, onlyWhenOpen, ...card } of new Map(rows.map((row) => [row.id, row])).values()) {
      const figures = await cardFigures(context, counted);
      if (!onlyWhenOpen || figures.count > 0) cards.push({ ...card, ...figures });
    }
    return { today: context.today, cards };
  },
});
