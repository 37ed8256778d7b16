"use client";

import { CheckField } from "@/components/ui/check-field";
import { ROLE_WORDS, type Role } from "@/trpc/role-words";

interface RoleChoiceProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

const ALL = Object.keys(ROLE_WORDS) as Role[];

/** A person may hold several roles; their rights add up. */
export const RoleChoice = ({ roles, onChange }: RoleChoiceProps) => (
  <fieldset className="stack">
    <legend className="field-label">Roles</legend>
    {ALL.map((role) => (
      <CheckField
        key={role}
        name={role}
        label={ROLE_WORDS[role]}
        checked={roles.includes(role)}
        onChange={(checked) => onChange(checked ? [...roles, role] : roles.filter((one) => one !== role))}
      />
    ))}
  </fieldset>
);
