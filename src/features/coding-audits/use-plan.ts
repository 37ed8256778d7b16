"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Inputs, useTRPC } from "@/trpc/client";

const NOTHING = {
  name: "",
  purpose: "",
  guideline: "",
  coderId: "",
  payerId: "",
  specialty: "",
  auditorId: "",
  sampleSize: "10",
  seed: "",
};
type Texts = typeof NOTHING;
interface Dates {
  readonly codedFrom?: CalendarDate;
  readonly codedTo?: CalendarDate;
  readonly dueOn?: CalendarDate;
}

/** What is typed of a plan, the size of the frame it describes, and what still keeps it from being drawn. */
export function usePlan(onDrawn: (auditId: string) => void) {
  const trpc = useTRPC();
  const [texts, setTexts] = useState(NOTHING);
  const [dates, setDates] = useState<Dates>({});
  const options = useQuery(trpc.codingAudits.planOptions.queryOptions({}));
  const population = populationOf(texts, dates);
  const auditor = texts.auditorId ? { auditorId: texts.auditorId } : {};
  const counted = useQuery(trpc.codingAudits.countPopulation.queryOptions({ ...population, ...auditor }));
  const draw = useMutation(
    trpc.codingAudits.plan.mutationOptions({
      onSuccess: ({ auditId }) => onDrawn(auditId),
      onError: () => undefined,
    }),
  );
  const size = /^\d+$/.test(texts.sampleSize) ? Number(texts.sampleSize) : 0;
  const closed = reasonClosed({ texts, size, frame: counted.data?.count });
  const plan = (): Inputs["codingAudits"]["plan"] => ({
    name: texts.name,
    purpose: texts.purpose,
    ...(texts.guideline.trim() ? { guideline: texts.guideline } : {}),
    population,
    ...auditor,
    sampleSize: size,
    ...(texts.seed.trim() ? { seed: texts.seed } : {}),
    ...(dates.dueOn ? { dueOn: dates.dueOn } : {}),
  });
  return {
    texts,
    dates,
    options: options.data,
    counted: counted.data,
    closed,
    working: draw.isPending,
    error: draw.error,
    setText: (key: keyof Texts) => (value: string) => setTexts((before) => ({ ...before, [key]: value })),
    setDate: (key: keyof Dates) => (value: CalendarDate | undefined) =>
      setDates(({ [key]: _before, ...rest }) => (value ? { ...rest, [key]: value } : rest)),
    draw: () => (closed || draw.isPending ? undefined : draw.mutate(plan())),
  };
}

const populationOf = ({ coderId, payerId, specialty }: Texts, { codedFrom, codedTo }: Dates) => ({
  ...(coderId ? { coderIds: [coderId] } : {}),
  ...(payerId ? { payerIds: [payerId] } : {}),
  ...(specialty ? { specialties: [specialty] } : {}),
  ...(codedFrom ? { codedFrom } : {}),
  ...(codedTo ? { codedTo } : {}),
});

function reasonClosed(plan: {
  readonly texts: Texts;
  readonly size: number;
  readonly frame: number | undefined;
}): string | undefined {
  if (!plan.texts.name.trim()) return "a name is needed";
  if (!plan.texts.purpose.trim()) return "a purpose is needed";
  if (plan.size < 1) return "a sample size is needed";
  if (plan.frame === undefined) return "counting";
  return plan.size > plan.frame ? `only ${plan.frame} charts fit` : undefined;
}
