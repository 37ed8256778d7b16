"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import type { Cents } from "@/domain/shared/money";
import type { Workspace } from "@/features/coding/sheet-wire";
import { keptServices, saveInputOf, sheetOf } from "@/features/coding/sheet-wire";
import { useTRPC } from "@/trpc/client";
import { messageOf, refusalOf } from "@/trpc/refusal";

/** Why the sheet on the screen is not the one that is kept. */
export interface SaveTrouble {
  readonly kind: "conflict" | "lease" | "failed";
  readonly message: string;
}

interface Kept {
  readonly findings: Workspace["findings"];
  readonly charges: ReadonlyMap<string, Cents>;
  readonly at: Date | undefined;
}

export interface SheetControl {
  readonly sheet: CodingSheet;
  readonly kept: Kept;
  readonly saving: boolean;
  /** There is no network: the save waits for it. */
  readonly waiting: boolean;
  readonly trouble: SaveTrouble | undefined;
  readonly change: (next: CodingSheet) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Waits until everything is kept; answers with the version it is kept as. */
  readonly flush: () => Promise<number>;
  /** Saves again on top of what somebody else saved. */
  readonly keepMine: (version: number) => Promise<number>;
}

const RETRY_MS = 3000;

/** The sheet on the screen, kept after every change: one save at a time, always the newest. */
export function useSheet(workspace: Workspace): SheetControl {
  const [sheet, setSheet] = useState(() => sheetOf(workspace));
  const [kept, setKept] = useState<Kept>(() => ({
    findings: workspace.findings,
    charges: storedCharges(workspace),
    at: undefined,
  }));
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const save = useMutation(useTRPC().coding.save.mutationOptions({ onError: () => undefined }));
  const held = useRef({ version: workspace.encounter.version, saved: sheet, latest: sheet });
  const running = useRef<Promise<number>>(undefined);
  const [past, future] = [useRef<CodingSheet[]>([]), useRef<CodingSheet[]>([])];

  const saveAll = async (): Promise<number> => {
    while (held.current.latest !== held.current.saved) {
      const sent = held.current.latest;
      const input = { encounterId: workspace.encounter.id, version: held.current.version };
      const answer = await save.mutateAsync({ ...input, ...saveInputOf(sent) });
      held.current = { ...held.current, version: answer.version, saved: sent };
      setKept({ findings: answer.findings, charges: chargesOf(sent, answer.charges), at: answer.savedAt });
      setTrouble(undefined);
    }
    return held.current.version;
  };
  const flush = (): Promise<number> => {
    running.current ??= saveAll()
      .catch((error: unknown) => {
        setTrouble(troubleOf(error));
        throw error;
      })
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  };
  const pump = () => void flush().catch(() => undefined);
  useRetry(trouble?.kind === "failed", pump);

  const show = (next: CodingSheet) => {
    held.current = { ...held.current, latest: next };
    setSheet(next);
    pump();
  };
  const step = (from: typeof past, to: typeof past) => (): boolean => {
    const next = from.current.pop();
    if (!next) return false;
    to.current.push(held.current.latest);
    show(next);
    return true;
  };
  return {
    sheet,
    kept,
    saving: save.isPending,
    waiting: save.isPaused,
    trouble,
    change(next) {
      past.current.push(held.current.latest);
      future.current = [];
      show(next);
    },
    undo: step(past, future),
    redo: step(future, past),
    flush,
    keepMine(version) {
      held.current = { ...held.current, version, saved: { diagnoses: [], services: [] } };
      return flush();
    },
  };
}

function useRetry(wanted: boolean, again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => latest.current(), RETRY_MS);
    return () => clearInterval(timer);
  }, [wanted]);
}

const storedCharges = ({ services }: Workspace): ReadonlyMap<string, Cents> =>
  new Map(
    services.flatMap(({ chargeAmount }, index): [string, Cents][] =>
      chargeAmount === null ? [] : [[`s${index}`, chargeAmount]],
    ),
  );

function chargesOf(
  sheet: CodingSheet,
  amounts: readonly (Cents | null | undefined)[],
): ReadonlyMap<string, Cents> {
  return new Map(
    keptServices(sheet).flatMap(({ key }, index): [string, Cents][] => {
      const amount = amounts[index];
      return amount === null || amount === undefined ? [] : [[key, amount]];
    }),
  );
}

function troubleOf(error: unknown): SaveTrouble {
  const refusal = refusalOf(error);
  const kind =
    refusal === "record/changed-meanwhile"
      ? "conflict"
      : refusal === "record/leased" || refusal === "lifecycle/refused"
        ? "lease"
        : "failed";
  return { kind, message: messageOf(error) };
}
