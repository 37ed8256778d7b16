"use client";

import { useRef, useState } from "react";
import {
  type FormGroup,
  type FormValues,
  type Problems,
  problemsOf,
  rebase,
} from "@/components/record-form/form-field";

/** A record as its list has it: what its fields hold, and the version they belong to. */
export interface Seen {
  readonly values: FormValues;
  readonly version: number;
}

/** Why a save did not happen, for the form as a whole or at its fields. */
export interface SaveFailure {
  readonly message: string;
  readonly fields: Problems;
  /** Somebody saved first: the record as it is now. */
  readonly saved?: Seen | undefined;
}

interface RecordFormOptions {
  /** Which record is open; another one has other fields, undefined none. */
  readonly openKey: string | undefined;
  readonly seen: Seen;
  readonly groups: (values: FormValues) => readonly FormGroup[];
  /** Undefined when it is saved. */
  readonly save: (values: FormValues, version: number) => Promise<SaveFailure | undefined>;
}

interface FormState {
  readonly openKey: string | undefined;
  readonly seen: Seen;
  readonly values: FormValues;
  /** Fields that were left once: they may be judged. */
  readonly left: readonly string[];
  readonly attempted: boolean;
  /** What the server or another person said of a field as it stands. */
  readonly told: Problems;
  readonly message: string | undefined;
}

const fresh = (openKey: string | undefined, seen: Seen): FormState => ({
  openKey,
  seen,
  values: seen.values,
  left: [],
  attempted: false,
  told: {},
  message: undefined,
});

export type RecordFormState = ReturnType<typeof useRecordForm>;

/** The typing of one record at a time. What is typed stays until it is saved or left on purpose. */
export function useRecordForm({ openKey, seen, groups, save }: RecordFormOptions) {
  const [kept, keep] = useState<FormState>();
  const [working, setWorking] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const state = kept?.openKey === openKey && kept ? kept : fresh(openKey, seen);
  const shown = groups(state.values);
  const wrong = problemsOf(shown, state.values);
  const judged = (name: string): boolean =>
    state.attempted || (state.left.includes(name) && state.values[name] !== "");
  const problems: Problems = {
    ...Object.fromEntries(Object.entries(wrong).filter(([name]) => judged(name))),
    ...state.told,
  };
  const change = (name: string, value: string) => {
    const { [name]: _told, ...told } = state.told;
    keep({ ...state, values: { ...state.values, [name]: value }, told });
  };
  const fail = ({ message, fields, saved }: SaveFailure) => {
    const merged = saved && rebase(state.seen.values, state.values, saved.values);
    const theirs = Object.entries(merged?.theirs ?? {}).map(([name, value]) => [name, theirsText(value)]);
    keep({
      ...state,
      attempted: true,
      message,
      told: { ...fields, ...Object.fromEntries(theirs) },
      ...(merged && saved ? { seen: saved, values: merged.values } : {}),
    });
    focusField(element.current, Object.keys(fields)[0]);
  };
  const submit = async () => {
    if (working) return;
    const [first] = Object.keys(wrong);
    if (first !== undefined) {
      keep({ ...state, attempted: true });
      focusField(element.current, first);
      return;
    }
    setWorking(true);
    const failure = await save(state.values, state.seen.version).finally(() => setWorking(false));
    if (failure) fail(failure);
    else keep(undefined);
  };
  return {
    element,
    groups: shown,
    values: state.values,
    problems,
    message: state.message,
    working,
    dirty: Object.keys(state.values).some((name) => state.values[name] !== (seen.values[name] ?? "")),
    change,
    leave: (name: string) => {
      if (!state.left.includes(name)) keep({ ...state, left: [...state.left, name] });
    },
    submit: () => void submit(),
    /** Puts the typing aside; the answer brings it back. */
    drop: () => {
      keep(undefined);
      return () => keep(state);
    },
  };
}

const theirsText = (value: string): string =>
  value === "" ? "Meanwhile somebody emptied it." : `Meanwhile saved as “${value}”.`;

const focusField = (form: HTMLFormElement | null, name: string | undefined): void => {
  if (name !== undefined) form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
};
