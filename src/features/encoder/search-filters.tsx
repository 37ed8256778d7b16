"use client";

import { CheckField } from "@/components/ui/check-field";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { EncoderAddress, SetGroup } from "@/features/encoder/encoder-address";
import { SET_GROUPS } from "@/features/encoder/encoder-words";
import { PatientFilter } from "@/features/encoder/patient-filter";

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
      <PatientFilter address={address} />
    </div>
  </div>
);
