"use client";

import { useRouter } from "next/navigation";
import { DataTable } from "@/components/data-table";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Column } from "@/components/work-queue/column";
import { type SettingsPlace, settingsPlaces } from "@/features/frame/settings-places";
import { useViewer } from "@/trpc/use-viewer";

const COLUMNS: readonly Column<SettingsPlace>[] = [
  { id: "name", heading: "Screen", width: "220px", kind: "identity", cell: (place) => place.name },
  { id: "note", heading: "Answers", width: "1fr", cell: (place) => place.note },
];
const hrefOf = (place: SettingsPlace): string => place.href;
const placeId = (place: SettingsPlace): string => place.id;

/** The settings screens this person may open. */
export function SettingsPage() {
  const router = useRouter();
  const { permissions, organization } = useViewer();
  return (
    <>
      <IdentityStrip page title="Settings" sentence={organization.name} />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Screens" opensFocused>
          <DataTable
            label="Settings"
            columns={COLUMNS}
            rows={settingsPlaces(permissions, organization.demo)}
            rowId={placeId}
            rowHref={hrefOf}
            onOpen={(place) => router.push(hrefOf(place))}
          />
        </Pane>
      </Panes>
      <NextStepLine message="Enter opens a screen." />
    </>
  );
}
