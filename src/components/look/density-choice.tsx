"use client";

import { useState } from "react";
import { useDensity } from "@/components/look/density";
import type { Density } from "@/components/look/look-preferences";
import { rememberLook } from "@/components/look/remember-look";
import { SelectField } from "@/components/ui/select-field";

const OPTIONS: readonly { value: Density; label: string }[] = [
  { value: "compact", label: "Compact, 28" },
  { value: "regular", label: "Regular, 36" },
  { value: "touch", label: "Touch, 44" },
];

/** Row height of every grid in this browser. */
export function DensityChoice() {
  const [chosen, setChosen] = useState(useDensity());
  const choose = (value: string) => {
    const next = OPTIONS.find((option) => option.value === value)?.value ?? "compact";
    setChosen(next);
    rememberLook("density", next);
    document.documentElement.dataset.density = next;
  };
  return <SelectField label="Density" value={chosen} options={OPTIONS} onChange={choose} />;
}
