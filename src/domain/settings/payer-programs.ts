import type { PayerProgram } from "../claims/claim";

/** Lines of business, as people say them. */
export const PAYER_PROGRAMS = {
  commercial: "Commercial",
  "medicare-ffs": "Medicare, fee for service",
  "medicare-advantage": "Medicare Advantage",
  medicaid: "Medicaid",
  "workers-compensation": "Workers’ compensation",
} as const satisfies Record<PayerProgram, string>;
export const PAYER_PROGRAM_IDS = Object.keys(PAYER_PROGRAMS) as readonly PayerProgram[];
