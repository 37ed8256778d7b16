"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import type { Way } from "@/components/frame/ways-on";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type DenialView, statusWords } from "@/features/denials/denial-words";

interface NextStepProps {
  readonly view: DenialView;
  readonly ways: readonly Way[];
  readonly working: boolean;
}

/** The first open way of the playbook is the next step, unless something of it is already under way. */
export function DenialNextStep({ view, ways, working }: NextStepProps) {
  const router = useRouter();
  return (
    <NextStepLine
      message={messageOf(view)}
      ways={ways}
      next={withWorking(
        nextOf(view, ways, (href) => router.push(href)),
        working,
      )}
    />
  );
}

const withWorking = (step: Step | undefined, working: boolean): Step | undefined =>
  step && working ? { ...step, working: "Working" } : step;

function nextOf(view: DenialView, ways: readonly Way[], go: (href: string) => void): Step | undefined {
  const action = "do-next-step";
  const appeal = view.appeals.find(({ status }) => status === "drafting" || status === "ready");
  if (appeal)
    return { label: `Go on with ${appeal.number}`, action, onAct: () => go(`/appeals/${appeal.id}`) };
  const filed = view.appeals.find(({ status }) => status === "filed" || status === "receipt-confirmed");
  if (filed) return { label: `Open ${filed.number}`, action, onAct: () => go(`/appeals/${filed.id}`) };
  const { successor, denial } = view;
  if (denial.status === "correcting" && successor)
    return { label: `Open claim ${successor.number}`, action, onAct: () => go(`/claims/${successor.id}`) };
  const way = view.mayWork ? ways.find(({ closed }) => !closed) : undefined;
  return way && { label: String(way.label), action, onAct: way.onChoose };
}

function messageOf({ denial, claim, nextLevel, successor, appeals, today }: DenialView): ReactNode {
  if (denial.resolution) return <b>{statusWords(denial.status, denial.resolution)}. Nothing to do.</b>;
  if (appeals.some(({ status }) => status === "filed" || status === "receipt-confirmed"))
    return (
      <>
        <b>The payer’s move.</b> The decision comes as a remittance or a letter.
      </>
    );
  if (denial.status === "correcting" && successor)
    return (
      <>
        <b>Corrected claim {successor.number}</b> is {successor.status}.
      </>
    );
  if (!denial.deadlineOn)
    return (
      <>
        <b>Deadline unknown:</b> no rule for {claim.payerName}, level {nextLevel}. Ask the payer;{" "}
        <Link
          prefetch={false}
          href={`/settings/deadlines?open=new&payer=${claim.payerId}&level=${nextLevel}`}
        >
          administrators add it under Deadlines
        </Link>
        .
      </>
    );
  if (denial.deadlineOn < today)
    return (
      <>
        <b>The appeal limit passed</b> on {formatCalendarDate(denial.deadlineOn)}. An appeal needs a good
        cause.
      </>
    );
  return (
    <>
      <b>Can still be won.</b> Too late after {formatCalendarDate(denial.deadlineOn)}.
    </>
  );
}
