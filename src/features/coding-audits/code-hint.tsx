"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CodedKind } from "@/domain/coding-audits/finding-words";
import { useTRPC } from "@/trpc/client";

interface CodeHintProps {
  readonly code: string;
  readonly coded: CodedKind;
  readonly on: string;
}
const SHORTEST_CODE = 3;

/** What the typed code means on the date of service. */
export function CodeHint({ code, coded, on }: CodeHintProps) {
  const trpc = useTRPC();
  const typed = code.trim();
  const system = coded === "diagnosis" ? ("icd10cm" as const) : (procedureCodeSystem(typed) ?? "cpt");
  const { data } = useQuery(
    trpc.codeSets.get.queryOptions(typed.length >= SHORTEST_CODE ? { system, code: typed, on } : skipToken),
  );
  if (!data) return "valid on the date of service";
  const { answer } = data;
  if (answer.kind === "valid") return answer.entry.title || "descriptor not licensed";
  if (answer.kind === "header") return `${answer.entry.title}: needs more characters`;
  if (answer.kind === "not-on-date") return `${answer.title}: not valid on this date`;
  return "not in the loaded code set";
}
