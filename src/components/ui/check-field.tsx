"use client";

import type { ReactNode } from "react";

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly name?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

export const CheckField = ({ label, checked, name, onChange }: CheckFieldProps) => (
  <label className="check">
    <input type="checkbox" {...{ name, checked }} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
);
