import { countOf } from "@/components/format/count-text";
import type { Way } from "@/components/frame/ways-on";
import type { WayOn } from "@/domain/denials/plays";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";

/** What a dialog is open for. */
export type Asked = Exclude<WayOn, "appeal"> | "alike" | "root-cause" | "assign";

interface Sources {
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly ask: (asked: Asked) => void;
}

/** The server's ways in its order, each with its limit; then the group and the root cause. */
export function denialWays({ view, acts, ask }: Sources): Way[] {
  const { denial, claim, alike, nextLevel } = view;
  const aside: Readonly<Partial<Record<WayOn, string>>> = {
    correct: claim.filingLimitOn ? `by ${formatCalendarDate(claim.filingLimitOn)}` : "no limit known",
    "send-as-new": claim.filingLimitOn ? `by ${formatCalendarDate(claim.filingLimitOn)}` : "no limit known",
    appeal: denial.deadlineOn ? `by ${formatCalendarDate(denial.deadlineOn)}` : "deadline unknown",
    "write-off": "needs a second person",
  };
  const choose = (id: WayOn) => () => {
    if (id === "appeal") acts.openAppeal.mutate({ denialId: denial.id, version: denial.version });
    else ask(id);
  };
  const ways = view.ways.map(
    ({ id, title, closed }): Way => ({
      id,
      label: id === "appeal" ? `${title}, level ${nextLevel}` : title,
      aside: aside[id],
      closed,
      onChoose: choose(id),
    }),
  );
  if (!view.mayWork) return ways;
  return [
    ...ways,
    ...(alike.count > 0
      ? [
          {
            id: "alike",
            label: "Work the group",
            aside: countOf(alike.count, "other"),
            onChoose: () => ask("alike"),
          },
        ]
      : []),
    {
      id: "root-cause",
      label: "Name the root cause",
      aside: denial.rootCause ?? undefined,
      onChoose: () => ask("root-cause"),
    },
    { id: "assign", label: "Give to a person", onChoose: () => ask("assign") },
  ];
}
