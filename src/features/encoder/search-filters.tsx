"use client";

import { CheckField } from "@/components/ui/check-field";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { EncoderAddress, SetGroup } from "@/features/encoder/encoder-address";
import { SET_GROUPS } from "@/features/encoder/encoder-words";

const SEXES = [
  { id: "any", label: "Any sex" },
  { id: "female", label: "Female" },
  { id: "male", label: "Male" },
] as const;

/** What is searched, and for whom. */
export const SearchFilters = ({ address }: { readonly address: EncoderAddress }) => (
  <div className="hit-filters">
    <SwitchTabs
      label="Code sets"
      tabs={SET_GROUPS}
      current={address.in}
      onChange={(id) => address.refine({ in: id as SetGroup })}
    />
    <div className="row">
      <CheckField
        label="Billable only"
        checked={address.billable}
        onChange={(billable) => address.refine({ billable })}
      />
      <label className="row">
        <span className="quiet">Sex</span>
        <select
          className="input"
          aria-label="Sex"
          value={address.sex ?? "any"}
          onChange={({ target }) =>
            address.refine({ sex: target.value === "any" ? null : (target.value as "female" | "male") })
          }
        >
          {SEXES.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="row">
        <span className="quiet">Age</span>
        <input
          className="input age-input"
          inputMode="numeric"
          aria-label="Age in years"
          data-entry-name="Age"
          maxLength={3}
          value={address.age ?? ""}
          onChange={({ target }) => address.refine({ age: ageOf(target.value) })}
        />
      </label>
    </div>
  </div>
);

/** Completed years; anything else is no filter. */
const ageOf = (text: string): number | null => {
  const years = /^\d{1,3}$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return years === undefined || years > 124 ? null : years;
};
