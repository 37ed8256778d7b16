"use client";

import { useState } from "react";
import type { Theme } from "@/components/look/look-preferences";
import { rememberLook } from "@/components/look/remember-look";
import { SelectField } from "@/components/ui/select-field";

const OPTIONS: readonly { value: Theme; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** Fixes the theme of this browser, or lets it follow the system. */
export function ThemeChoice({ theme }: { readonly theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const choose = (value: string) => {
    const next = OPTIONS.find((option) => option.value === value)?.value ?? "system";
    setChosen(next);
    rememberLook("theme", next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return <SelectField label="Theme" value={chosen} options={OPTIONS} onChange={choose} />;
}
