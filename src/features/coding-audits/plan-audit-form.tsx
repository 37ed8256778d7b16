"use client";

import { countOf } from "@/components/format/count-text";
import { DateField } from "@/components/ui/date-field";
import { ErrorPanel } from "@/components/ui/error-panel";
import { SectionHead } from "@/components/ui/section-head";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { usePlan } from "@/features/coding-audits/use-plan";
import { messageOf } from "@/trpc/refusal";

type Plan = ReturnType<typeof usePlan>;

/** From purpose to seed, top to bottom. */
export const PlanAuditForm = ({ plan }: { readonly plan: Plan }) => (
  <>
    <div className="pad form-grid">
      <TextField
        label="Name"
        value={plan.texts.name}
        onChange={plan.setText("name")}
        required
        ref={focusNow}
      />
      <TextField label="Purpose" value={plan.texts.purpose} onChange={plan.setText("purpose")} required />
      <TextField
        label="Guideline"
        hint="What the codes are held against"
        value={plan.texts.guideline}
        onChange={plan.setText("guideline")}
      />
    </div>
    <PopulationPart plan={plan} />
    <DrawPart plan={plan} />
    {plan.error ? (
      <ErrorPanel
        happened="The sample was not drawn."
        kept="What you typed is kept."
        toDo={messageOf(plan.error)}
      />
    ) : null}
  </>
);

/** The form is opened to be typed in. */
const focusNow = (field: HTMLInputElement | null): void => field?.focus({ preventScroll: true });

function PopulationPart({ plan }: { readonly plan: Plan }) {
  const { options, counted } = plan;
  const named = (list: readonly { readonly id: string; readonly name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section>
      <SectionHead
        title="Population"
        summary="completed encounters"
        aside={counted ? countOf(counted.count, "chart") : "counting"}
      />
      <div className="pad form-grid">
        <SelectField
          label="Coder"
          value={plan.texts.coderId}
          options={named(options?.coders)}
          placeholder="Any"
          onChange={plan.setText("coderId")}
        />
        <SelectField
          label="Payer"
          value={plan.texts.payerId}
          options={named(options?.payers)}
          placeholder="Any"
          onChange={plan.setText("payerId")}
        />
        <SelectField
          label="Specialty"
          value={plan.texts.specialty}
          options={(options?.specialties ?? []).map((specialty) => ({ value: specialty, label: specialty }))}
          placeholder="Any"
          onChange={plan.setText("specialty")}
        />
        <DateField label="Completed from" value={plan.dates.codedFrom} onChange={plan.setDate("codedFrom")} />
        <DateField label="Completed to" value={plan.dates.codedTo} onChange={plan.setDate("codedTo")} />
        <p className="quiet text-label">
          {(counted?.byCoder ?? []).map(({ name, count }) => `${name} ${count}`).join(" · ")}
        </p>
      </div>
    </section>
  );
}

function DrawPart({ plan }: { readonly plan: Plan }) {
  const { options } = plan;
  const auditors = (options?.auditors ?? []).filter(({ id }) => id !== options?.me);
  return (
    <section>
      <SectionHead title="Sample" summary="simple random, without replacement" />
      <div className="pad form-grid">
        <TextField
          label="Charts to draw"
          inputMode="numeric"
          value={plan.texts.sampleSize}
          onChange={plan.setText("sampleSize")}
        />
        <TextField
          label="Seed"
          hint="Empty: drawn here and kept"
          value={plan.texts.seed}
          onChange={plan.setText("seed")}
          onEnter={plan.draw}
        />
        <SelectField
          label="Auditor"
          hint="Charts that this person coded are left out"
          value={plan.texts.auditorId}
          options={auditors.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Myself"
          onChange={plan.setText("auditorId")}
        />
        <DateField label="Due" value={plan.dates.dueOn} onChange={plan.setDate("dueOn")} />
      </div>
    </section>
  );
}
