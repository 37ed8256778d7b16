"use client";

import { useState } from "react";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type {
  FindingCause,
  FindingDirection,
  FindingKind,
  FindingSeverity,
} from "@/domain/coding-audits/audit-finding";
import { type CodedKind, type Difference, findingKindsFor } from "@/domain/coding-audits/finding-words";
import type { Decision, Line } from "@/features/coding-audits/worksheet-wire";

/** A new code, or a row that is changed or struck. */
export type Editing =
  | { readonly kind: "added"; readonly line?: undefined }
  | { readonly kind: Exclude<Difference, "added">; readonly line: Line };

interface Typed {
  readonly code: string;
  readonly modifiers: string;
  readonly units: string;
  readonly what: FindingKind | undefined;
  readonly direction: FindingDirection;
  readonly cause: FindingCause | undefined;
  readonly severity: FindingSeverity;
  readonly citation: string;
  readonly comment: string;
}

/** What is typed of a finding, and what still keeps it from being saved. No kind and no code is chosen by itself. */
export function useFinding(editing: Editing, onSave: (decision: Decision) => void) {
  const [typed, setTyped] = useState(() => startOf(editing.line));
  const coded = codedKind(editing, typed.code);
  const closed = reasonClosed(editing, typed);
  return {
    ...typed,
    coded,
    kinds: findingKindsFor(coded, editing.kind),
    closed,
    set: (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change })),
    save: () => {
      const decision = closed ? undefined : decisionOf(editing, typed, coded);
      if (decision) onSave(decision);
    },
  };
}

function startOf(line: Line | undefined): Typed {
  const code = line?.audited ?? line?.assigned;
  return {
    code: code?.code ?? "",
    modifiers: code?.modifiers.join(" ") ?? "",
    units: String(code?.units ?? 1),
    what: line?.what ?? undefined,
    direction: line?.direction ?? "not-known",
    cause: line?.cause ?? undefined,
    severity: line?.severity ?? "minor",
    citation: line?.citation ?? "",
    comment: line?.comment ?? "",
  };
}

/** An added code says by its form what it is. */
const codedKind = (editing: Editing, code: string): CodedKind =>
  editing.line?.coded ?? (procedureCodeSystem(code.trim()) ? "service" : "diagnosis");

function reasonClosed(editing: Editing, typed: Typed): string | undefined {
  if (editing.kind !== "removed" && !typed.code.trim()) return "a code is needed";
  if (!typed.what) return "say what was wrong";
  return typed.citation.trim() ? undefined : "an authority is needed";
}

function decisionOf(editing: Editing, typed: Typed, coded: CodedKind): Decision | undefined {
  if (!typed.what) return undefined;
  const finding = {
    what: typed.what,
    direction: typed.direction,
    severity: typed.severity,
    citation: typed.citation,
    ...(typed.cause ? { cause: typed.cause } : {}),
    ...(typed.comment.trim() ? { comment: typed.comment } : {}),
  };
  const audited = {
    code: typed.code,
    modifiers: typed.modifiers.split(/[\s,]+/).filter(Boolean),
    ...(coded === "service" ? { units: Number(typed.units) || 1 } : {}),
  };
  if (editing.kind === "added") return { kind: "add", coded, ...audited, finding };
  const rowId = editing.line.id;
  return editing.kind === "removed"
    ? { kind: "remove", rowId, finding }
    : { kind: "revise", rowId, ...audited, finding };
}
