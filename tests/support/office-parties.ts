/** Complete entries of an administrator, as the settings screens send them. NPIs carry a valid check digit. */
const address = { addressLine: "12 Pine Street", city: "Lakeshore", state: "OH", zip: "441160001" };

export const NEW_PAYER = {
  name: "Granite Health",
  payerId: "GRANITE",
  program: "commercial",
  filingIndicator: "CI",
  ...address,
  filingLimitDays: 120,
  acknowledgmentDays: 2,
  responseDays: 21,
  memberIdPattern: "^GH\\d{9}$",
  tradingPartnerId: null as string | null,
} as const;

export const NEW_PARTNER = {
  name: "Clearing House One",
  interchangeQualifier: "ZZ",
  interchangeId: "CLEARONE",
  applicationId: "CLEARONE",
  senderQualifier: "ZZ",
  senderId: "LAKESHORE",
  usage: "T",
  host: "sftp.example.test",
  port: 22,
  userName: "lakeshore",
  hostKey: null as string | null,
  outboundFolder: "/to-them",
  inboundFolder: "/from-them",
} as const;

export const NEW_PRACTICE = {
  name: "Lakeshore Surgery Group",
  npi: "1992999999",
  taxId: "341234568",
  taxonomyCode: "261QM1300X",
  ...address,
  phone: "2165550101",
  payTo: { name: "Lakeshore Lockbox", ...address, addressLine: "PO Box 77" },
} as const;

export const NEW_PROVIDER = {
  npi: "1992999999",
  lastName: "Ferrante",
  firstName: "Lucia",
  credentials: "MD",
  taxonomyCode: "207RC0000X",
  specialty: "cardiology",
  userId: null as string | null,
} as const;

export const NEW_FACILITY = {
  name: "Lakeshore Infusion Center",
  npi: "1992999999",
  placeOfService: "22",
  ...address,
} as const;

export const NEW_RULE = {
  kind: "appeal",
  program: "commercial",
  payerId: null as string | null,
  level: 3,
  levelName: "External review",
  filingBasis: null,
  count: 4,
  unit: "month",
  calendar: "calendar",
  receiptPresumptionDays: 0,
  filedWhen: "received",
  decisionDays: 45,
  minimumAmount: null as bigint | null,
  source: "45 CFR 147.136",
  confirmed: true,
  validFrom: "2026-01-01",
  validTo: null as string | null,
} as const;
