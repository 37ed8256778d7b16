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
  // Upon what is kept now, not what was drawn: leaving a field and an answer may come together.
  const update = (next: (now: FormState) => Partial<FormState>) =>
    keep((before) => {
      const now = before?.openKey === openKey && before ? before : fresh(openKey, seen);
      return { ...now, ...next(now) };
    });
  const change = (name: string, value: string) =>
    update(({ values, told: { [name]: _told, ...told } }) => ({
      values: { ...values, [name]: value },
      told,
      message: undefined,
    }));
  const fail = ({ message, fields, saved }: SaveFailure) => {
    update((now) => ({ attempted: true, message, told: fields, ...(saved ? upon(saved, now) : {}) }));
    focusField(element.current, Object.keys(fields)[0]);
  };
  const submit = async () => {
    if (working) return;
    const [first] = Object.keys(wrong);
    if (first !== undefined) {
      update(() => ({ attempted: true }));
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
    /** A field was left; one of a record that was closed in the same moment leaves nothing behind. */
    leave: (name: string) =>
      keep((now) => (now?.openKey === openKey && now ? { ...now, left: [...now.left, name] } : now)),
    submit: () => void submit(),
    /** Puts the typing aside; the answer brings it back. */
    drop: () => {
      keep(undefined);
      return () => keep(state);
    },
  };
}

/** Typing on, upon what somebody saved first. */
function upon(saved: Seen, { seen, values }: FormState): Partial<FormState> {
  const rebased = rebase(seen.values, values, saved.values);
  const theirs = Object.entries(rebased.theirs).map(([name, value]) => [name, theirsText(value)]);
  return { seen: saved, values: rebased.values, told: Object.fromEntries(theirs) };
}

const theirsText = (value: string): string =>
  value === "" ? "Meanwhile somebody emptied it." : `Meanwhile saved as “${value}”.`;

const focusField = (form: HTMLFormElement | null, name: string | undefined): void => {
  if (name !== undefined) form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
};
