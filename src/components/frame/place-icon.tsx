import type { PlaceId } from "@/components/frame/places";

const PATHS: Readonly<Record<PlaceId, React.ReactNode>> = {
  home: <path d="M2.5 7.5 8 2.5l5.5 5v6h-11z" />,
  queue: <path d="M2 4h12M2 8h12M2 12h7" />,
  encoder: (
    <path d="M8 4.2C6.5 3 4.4 2.6 2 2.8v9.6c2.4-.2 4.5.2 6 1.4 1.5-1.2 3.6-1.6 6-1.4V2.8c-2.4-.2-4.5.2-6 1.4v9.6" />
  ),
  encounters: (
    <>
      <circle cx="8" cy="5" r="2.7" />
      <path d="M2.5 14c.5-3.3 2.7-4.5 5.5-4.5s5 1.2 5.5 4.5" />
    </>
  ),
  claims: <path d="M3.5 1.8h6l3 3v9.4h-9zM5.5 7.5h5M5.5 10.5h5" />,
  batches: <path d="m8 2 6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3" />,
  remittances: (
    <>
      <rect x="1.7" y="3.7" width="12.6" height="8.6" rx="1" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  denials: <path d="M13 9.5A5.3 5.3 0 1 1 12 4.8M12.5 1.8v3.4H9" />,
  audits: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.3 10.3 3.7 3.7M5 7l1.5 1.5L9.2 5.7" />
    </>
  ),
  measures: <path d="M2 14h12M3.5 11l3-4 2.5 2 4-6" />,
  settings: (
    <>
      <path d="M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7" />
      <circle cx="10.5" cy="4.5" r="1.6" />
      <circle cx="5.5" cy="11.5" r="1.6" />
    </>
  ),
};

export const PlaceIcon = ({ place }: { readonly place: PlaceId }) => (
  <svg
    aria-hidden="true"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinejoin="round"
  >
    {PATHS[place]}
  </svg>
);
