"use client";

import { parseAsString, useQueryState } from "nuqs";
import { useEffect, useRef } from "react";
import { focusPane } from "@/components/frame/pane-focus";
import type { FormGroup, FormValues } from "@/components/record-form/form-field";
import { type SaveFailure, useRecordForm } from "@/components/record-form/use-record-form";
import { notify } from "@/components/ui/notify";
import { saveFailureOf } from "@/features/settings/save-failure";
import { refusalOf } from "@/trpc/refusal";

export interface Recorded {
  readonly id: string;
  readonly version: number;
}

interface Saved {
  readonly id: string;
  /** What else came of it: "3 open denials have a new deadline." */
  readonly note?: string | undefined;
}

export interface RecordOptions<Row extends Recorded> {
  /** As people call one of them: "payer". */
  readonly noun: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly groups: (values: FormValues, row: Row | undefined) => readonly FormGroup[];
  readonly valuesOf: (row: Row | undefined) => FormValues;
  /** Adds without a record, changes with the version it was seen at. */
  readonly save: (values: FormValues, seen: Recorded | undefined) => Promise<Saved>;
  readonly refresh: () => Promise<readonly Row[]>;
}

/** Once the record is closed the focus is in the list again, on its first row when that was the first record. */
function useReturnToList(openKey: string | undefined, rows: readonly Recorded[]): void {
  const returns = useRef(false);
  useEffect(() => {
    if (openKey !== undefined) returns.current = true;
    else if (returns.current) {
      focusPane(1);
      returns.current = rows.length === 0;
    }
  }, [openKey, rows]);
}

/** The one record of a settings screen that is open, by its id in the address; `new` is one to add. */
export function useOpenRecord<Row extends Recorded>(options: RecordOptions<Row>, mayChange: boolean) {
  const { noun, rows, nameOf, groups, valuesOf, save, refresh } = options;
  const [asked, setAsked] = useQueryState("open", parseAsString);
  const row = rows.find(({ id }) => id === asked);
  const openKey = mayChange && (row || asked === "new") ? (asked ?? undefined) : undefined;
  const close = () => void setAsked(null);
  useReturnToList(openKey, rows);
  const form = useRecordForm({
    openKey,
    seen: { values: valuesOf(row), version: row?.version ?? 0 },
    groups: (values) => groups(values, row),
    save: async (values, version) => {
      const seen = row && { id: row.id, version };
      const answer = await save(values, seen).then(
        ({ note = "" }) => ({ note }),
        (error: unknown) => ({ error }),
      );
      const after = await refresh();
      if ("error" in answer)
        return failureOf(
          answer.error,
          after.find(({ id }) => id === row?.id),
        );
      notify(`${row ? `${nameOf(row)} saved.` : `The ${noun} is added.`} ${answer.note}`.trim());
      close();
      return undefined;
    },
  });
  const failureOf = (error: unknown, latest: Row | undefined): SaveFailure => {
    if (refusalOf(error) === "record/changed-meanwhile" && latest)
      return {
        message: `Somebody saved this ${noun} first. What you did not change follows theirs; save again to keep yours.`,
        fields: {},
        saved: { values: valuesOf(latest), version: latest.version },
      };
    return saveFailureOf(error);
  };
  const leave = () => {
    const bringBack = form.drop();
    if (form.dirty)
      notify("Your entries are put aside.", {
        undo: () => {
          bringBack();
          void setAsked(openKey ?? null);
        },
      });
    close();
  };
  return { row, openKey, form, leave, open: (id: string) => void setAsked(id) };
}
