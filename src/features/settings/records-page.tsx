"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Way } from "@/components/frame/ways-on";
import { useKeys } from "@/components/keyboard/use-keys";
import { shownFields } from "@/components/record-form/form-field";
import { RecordForm } from "@/components/record-form/record-form";
import type { RecordFormState } from "@/components/record-form/use-record-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { type Recorded, type RecordOptions, useOpenRecord } from "@/features/settings/use-open-record";
import { type Permission, useMay } from "@/trpc/use-viewer";

interface RecordsPageProps<Row extends Recorded> extends RecordOptions<Row> {
  readonly title: string;
  /** What the screen answers. */
  readonly sentence: ReactNode;
  readonly plural?: string | undefined;
  readonly columns: readonly Column<Row>[];
  /** The columns that stay while a record is open beside them. */
  readonly brief: readonly string[];
  readonly empty: string;
  /** What is true of all of them, while none is open. */
  readonly message: ReactNode;
  /** Beside the fields of an open record. */
  readonly beside?: ((row: Row, form: RecordFormState) => ReactNode) | undefined;
  /** They come with the product and are only changed. */
  readonly given?: true | undefined;
  /** Who may change them, when it is not those who change settings. */
  readonly changedBy?: { readonly permission: Permission; readonly says: string } | undefined;
  /** Ways on of an open record, before its history. */
  readonly waysOf?: ((row: Row) => readonly Way[]) | undefined;
}

const idOf = ({ id }: Recorded): string => id;

/** A settings screen: the list, and beside it the one record that is added or changed. */
export function RecordsPage<Row extends Recorded>(props: RecordsPageProps<Row>) {
  const { title, sentence, noun, rows } = props;
  const mayChange = useMay()(props.changedBy?.permission ?? "settings:write");
  const record = useOpenRecord(props, mayChange);
  const { row, openKey, form } = record;
  const name = row ? props.nameOf(row) : `New ${noun}`;
  return (
    <>
      <IdentityStrip page title={title} sentence={sentence} />
      <Panes columns={openKey ? ["1fr", "440px"] : ["1fr"]}>
        <Pane number={1} title={title} summary={countOf(rows.length, noun, props.plural)} opensFocused>
          <DataTable
            label={title}
            columns={openKey ? briefColumns(props) : props.columns}
            rows={rows}
            rowId={idOf}
            currentId={openKey}
            onOpen={mayChange ? ({ id }) => record.open(id) : undefined}
            empty={<EmptyState kind="nothing-yet" title={props.empty} />}
          />
        </Pane>
        {openKey ? (
          <Pane number={2} title={name}>
            {row ? props.beside?.(row, form) : null}
            <RecordForm key={openKey} form={form} label={name} />
          </Pane>
        ) : null}
      </Panes>
      {openKey ? (
        <OpenRecordLine
          form={form}
          name={name}
          saveLabel={row ? "Save" : `Add the ${noun}`}
          onLeave={record.leave}
          historyOf={row?.id}
          ways={row && props.waysOf?.(row)}
        />
      ) : (
        <ListLine {...props} mayChange={mayChange} onNew={() => record.open("new")} />
      )}
    </>
  );
}

/** The last one takes the room that is left. */
function briefColumns<Row extends Recorded>({
  columns,
  brief,
}: RecordsPageProps<Row>): readonly Column<Row>[] {
  const kept = columns.filter(({ id }) => brief.includes(id));
  return kept.map((column, index) => (index === kept.length - 1 ? { ...column, width: "1fr" } : column));
}

interface ListLineProps {
  readonly noun: string;
  readonly message: ReactNode;
  readonly given?: true | undefined;
  readonly changedBy?: { readonly says: string } | undefined;
  readonly mayChange: boolean;
  readonly onNew: () => void;
}

function ListLine({ noun, message, given, changedBy, mayChange, onNew }: ListLineProps) {
  const mayAdd = mayChange && !given;
  useKeys("page", mayAdd ? { new: onNew } : {});
  const next = { label: `New ${noun}`, action: "do-next-step" as const, onAct: onNew };
  return (
    <NextStepLine
      message={mayChange ? message : (changedBy?.says ?? "Administrators change what stands here.")}
      {...(mayAdd ? { next } : {})}
    />
  );
}

interface OpenRecordLineProps {
  readonly form: RecordFormState;
  readonly name: string;
  readonly saveLabel: string;
  readonly onLeave: () => void;
  readonly historyOf?: string | undefined;
  readonly ways?: readonly Way[] | undefined;
}

/** Saves, leaves, or says which fields stand in the way. */
export function OpenRecordLine({
  form,
  name,
  saveLabel,
  onLeave,
  historyOf,
  ways = [],
}: OpenRecordLineProps) {
  const router = useRouter();
  const wrong = shownFields(form.groups, form.values).filter((field) => form.problems[field.name]);
  return (
    <NextStepLine
      severity={wrong.length > 0 ? "blocks" : undefined}
      message={
        wrong.length > 0 ? (
          <>
            <b>{countOf(wrong.length, "field needs", "fields need")} another look:</b>{" "}
            {wrong.map(({ label }) => label).join(", ")}.
          </>
        ) : (
          <>
            <b>{name}.</b> {form.dirty || historyOf === undefined ? "Not saved yet." : "Nothing is changed."}
          </>
        )
      }
      others={[{ label: "Not now", action: "back", onAct: onLeave }]}
      ways={
        historyOf === undefined
          ? undefined
          : [
              ...ways,
              {
                id: "history",
                label: "History",
                note: "Who changed what, and when",
                onChoose: () => router.push(`/settings/audit-trail?record=${historyOf}`),
              },
            ]
      }
      next={{
        label: saveLabel,
        action: "do-next-step",
        working: form.working ? "Saving" : undefined,
        onAct: form.submit,
      }}
    />
  );
}
