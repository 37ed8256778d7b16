"use client";

import { ChevronDown } from "lucide-react";
import type { EncoderAddress } from "@/features/encoder/encoder-address";

const SEXES = [
  { id: "any", label: "Any sex" },
  { id: "female", label: "Female" },
  { id: "male", label: "Male" },
] as const;

/** For whom: sex and completed years; kept while one walks from search to checker. */
export const PatientFilter = ({ address }: { readonly address: EncoderAddress }) => (
  <>
    <label className="row">
      <span className="quiet">Sex</span>
      <span className="select">
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
        <ChevronDown size={13} strokeWidth={1.6} aria-hidden="true" />
      </span>
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
  </>
);

/** Completed years; anything else is no filter. */
const ageOf = (text: string): number | null => {
  const years = /^\d{1,3}$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return years === undefined || years > 124 ? null : years;
};
