import { CARDIOLOGY } from "./cardiology";
import type { ChartTemplate } from "./chart";
import { DERMATOLOGY } from "./dermatology";
import { EAR_NOSE_THROAT } from "./ear-nose-throat";
import { EMERGENCY_MEDICINE } from "./emergency-medicine";
import { ENDOCRINOLOGY } from "./endocrinology";
import { FAMILY_MEDICINE } from "./family-medicine";
import { GASTROENTEROLOGY } from "./gastroenterology";
import { INTERNAL_MEDICINE } from "./internal-medicine";
import { NEUROLOGY } from "./neurology";
import { OBSTETRICS_GYNECOLOGY } from "./obstetrics-gynecology";
import { OPHTHALMOLOGY } from "./ophthalmology";
import { ORTHOPEDICS } from "./orthopedics";
import { PEDIATRICS } from "./pediatrics";
import { PHYSICAL_THERAPY } from "./physical-therapy";
import { PSYCHIATRY } from "./psychiatry";
import { UROLOGY } from "./urology";

/** Invented visits of sixteen specialties, written for this project; each tells many different stories. */
export const CHART_TEMPLATES: readonly ChartTemplate[] = [
  ...INTERNAL_MEDICINE,
  ...FAMILY_MEDICINE,
  ...CARDIOLOGY,
  ...ORTHOPEDICS,
  ...DERMATOLOGY,
  ...OBSTETRICS_GYNECOLOGY,
  ...PEDIATRICS,
  ...PSYCHIATRY,
  ...NEUROLOGY,
  ...OPHTHALMOLOGY,
  ...UROLOGY,
  ...GASTROENTEROLOGY,
  ...EAR_NOSE_THROAT,
  ...ENDOCRINOLOGY,
  ...PHYSICAL_THERAPY,
  ...EMERGENCY_MEDICINE,
];
