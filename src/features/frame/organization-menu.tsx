"use client";

import { useQuery } from "@tanstack/react-query";
import { Menu } from "@/components/ui/menu";
import { notify } from "@/components/ui/notify";
import { useTRPC } from "@/trpc/client";
import { takeSignInStep } from "@/trpc/sign-in";
import { useViewer } from "@/trpc/use-viewer";

/** Which organization one works in; members of several switch here, and every tab is told. */
export function OrganizationMenu() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data } = useQuery(trpc.access.state.queryOptions({}));
  const others = (data?.organizations ?? []).filter(({ id }) => id !== organization.id);
  if (others.length === 0) return <span>{organization.name}</span>;
  const enter = async (organizationId: string) => {
    const failure = await takeSignInStep({ step: "organization", organizationId });
    if (failure) notify(failure.message, { severity: "blocks" });
    else window.location.assign("/");
  };
  return (
    <Menu
      label="Organizations"
      trigger={
        <button type="button" className="top-item">
          {organization.name}
        </button>
      }
      groups={[
        others.map(({ id, name, demo }) => ({
          id,
          label: name,
          ...(demo ? { note: "Demo" } : {}),
          onChoose: () => void enter(id),
        })),
      ]}
    />
  );
}
