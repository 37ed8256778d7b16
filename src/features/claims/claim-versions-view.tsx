"use client";

import Link from "next/link";
import { DataTable } from "@/components/data-table";
import { instantText } from "@/components/format/instant-text";
import { StatusBadge } from "@/components/status-badge";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import type { ClaimView } from "@/features/claims/claim-words";
import { type Permission, useMay } from "@/trpc/use-viewer";

type Difference = NonNullable<ClaimView["versions"]["difference"]>[number];
type Version = ClaimView["versions"]["chain"][number];
type ClaimDocument = ClaimView["documents"][number];

const DIFFERENCE_COLUMNS: readonly Column<Difference>[] = [
  { id: "place", heading: "Where", width: "150px", kind: "identity", cell: ({ place }) => place },
  { id: "label", heading: "Field", width: "200px", cell: ({ label }) => label },
  { id: "before", heading: "Before", width: "1fr", cell: ({ before }) => before || "nothing" },
  { id: "after", heading: "Now", width: "1fr", cell: ({ after }) => after || "nothing" },
];
const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  "1": "Original",
  "7": "Replacement",
  "8": "Void",
};

const versionColumns = (claim: ClaimView): readonly Column<Version>[] => [
  {
    id: "number",
    heading: "Claim",
    width: "130px",
    kind: "identity",
    cell: ({ id, number }) => (id === claim.id ? number : <Link href={`/claims/${id}`}>{number}</Link>),
  },
  {
    id: "kind",
    heading: "Kind",
    width: "150px",
    cell: ({ frequencyCode }) => `${FREQUENCY_WORDS[frequencyCode] ?? ""} (${frequencyCode})`,
  },
  {
    id: "status",
    heading: "Status",
    width: "150px",
    cell: ({ status }) => <StatusBadge status={CLAIM_STATUS_WORDS[status]} />,
  },
  { id: "active", heading: "Active", width: "90px", cell: ({ active }) => (active ? "yes" : "no") },
  {
    id: "created",
    heading: "Opened",
    width: "1fr",
    cell: ({ createdAt }) => instantText(createdAt, claim.timeZone),
  },
];

/** The chain of versions, and what this one changes, field by field. */
export function ClaimVersionsView({ claim }: { readonly claim: ClaimView }) {
  const { chain, difference } = claim.versions;
  return (
    <div className="box-scroll">
      <SectionHead title="Versions" summary="one of them is active" />
      <DataTable
        label="Versions"
        columns={versionColumns(claim)}
        rows={chain}
        rowId={({ id }) => id}
        currentId={claim.id}
      />
      <SectionHead title="Difference" summary={difference ? "against the version before" : undefined} />
      <DataTable
        label="Difference"
        columns={DIFFERENCE_COLUMNS}
        rows={difference ?? []}
        rowId={({ at }) => at}
        empty={
          <span className="quiet">
            {difference ? "Both versions are the same." : "This is the first version."}
          </span>
        }
      />
    </div>
  );
}

/** Where each kind opens, and what that needs. */
const DOORS: Readonly<Record<ClaimDocument["kind"], { readonly path: string; readonly needs: Permission }>> =
  {
    x12: { path: "/files", needs: "x12:read" },
    remittance: { path: "/remittances", needs: "remittance:read" },
    denial: { path: "/denials", needs: "denial:read" },
    appeal: { path: "/appeals", needs: "appeal:read" },
    encounter: { path: "/encounters", needs: "encounter:read" },
  };

/** Files, remittances, appeals and the encounter that belong to the claim. */
export function ClaimDocumentsView({ claim }: { readonly claim: ClaimView }) {
  const may = useMay();
  const columns: readonly Column<ClaimDocument>[] = [
    {
      id: "title",
      heading: "Document",
      width: "1fr",
      cell: ({ id, kind, title }) => {
        const { path, needs } = DOORS[kind];
        return may(needs) ? <Link href={`${path}/${id}`}>{title}</Link> : title;
      },
    },
    {
      id: "at",
      heading: "When",
      width: "160px",
      cell: ({ at }) => (at ? instantText(at, claim.timeZone) : ""),
    },
  ];
  return (
    <div className="box-scroll">
      <DataTable
        label="Documents"
        columns={columns}
        rows={claim.documents}
        rowId={({ kind, id }) => `${kind}-${id}`}
        empty={<span className="quiet">No documents yet.</span>}
      />
    </div>
  );
}
