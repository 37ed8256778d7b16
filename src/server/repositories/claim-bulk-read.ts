import type { Transaction } from "@/server/db/scoped-transaction";
import type { ClaimRow } from "./claim-row";

type ClaimColumns = Omit<ClaimRow, "claimDiagnosises" | "serviceLines" | "payer"> & ClaimRow["payer"];
type LineColumns = ClaimRow["serviceLines"][number] & { readonly claimId: string };

/** What `claimInclude` gives, of many claims by three statements: a small part of the time. */
export async function readClaimRows(tx: Transaction, claimIds: readonly string[]): Promise<ClaimRow[]> {
  const ids = [...claimIds];
  const claims = await tx.$queryRaw<ClaimColumns[]>`
    select c.id, c.version, c.type, c.status, c.frequency_code as "frequencyCode",
           c.patient_control_number as "patientControlNumber", c.payer_control_number as "payerControlNumber",
           c.original_payer_control_number as "originalPayerControlNumber",
           c.prior_authorization as "priorAuthorization", c.place_of_service as "placeOfService",
           c.accident_on as "accidentOn", c.filing_limit_on as "filingLimitOn", c.parties,
           c.total_charge as "totalCharge", c.encounter_id as "encounterId", c.coverage_id as "coverageId",
           c.patient_id as "patientId", c.payer_id as "payerId", c.practice_id as "practiceId",
           c.rendering_provider_id as "renderingProviderId", c.facility_id as "facilityId", c.chain_id as "chainId",
           c.predecessor_id as "predecessorId", c.active, c.status_since as "statusSince", c.owner,
           c.owner_id as "ownerId", c.due_on as "dueOn", c.service_from as "serviceFrom", c.service_to as "serviceTo",
           c.first_submitted_at as "firstSubmittedAt", c.accepted_at as "acceptedAt",
           c.adjudicated_at as "adjudicatedAt", c.touched, c.created_at as "createdAt",
           p.acknowledgment_days as "acknowledgmentDays", p.response_days as "responseDays",
           p.trading_partner_id as "tradingPartnerId"
    from claim c join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
    where c.id = any(${ids}::uuid[])`;
  const diagnoses = await tx.$queryRaw<{ claimId: string; code: string }[]>`
    select claim_id as "claimId", code from claim_diagnosis where claim_id = any(${ids}::uuid[]) order by sequence`;
  const lines = await tx.$queryRaw<LineColumns[]>`
    select id, claim_id as "claimId", line_number as "lineNumber", line_control_number as "lineControlNumber",
           service_from as "serviceFrom", service_to as "serviceTo", procedure_code as "procedureCode", modifiers,
           diagnosis_pointers as "diagnosisPointers", units, charge_amount as "chargeAmount",
           place_of_service as "placeOfService", ndc
    from service_line where claim_id = any(${ids}::uuid[]) order by line_number`;
  const [diagnosesOf, linesOf] = [
    Map.groupBy(diagnoses, ({ claimId }) => claimId),
    Map.groupBy(lines, ({ claimId }) => claimId),
  ];
  return claims.map(({ acknowledgmentDays, responseDays, tradingPartnerId, ...claim }) => ({
    ...claim,
    claimDiagnosises: diagnosesOf.get(claim.id) ?? [],
    serviceLines: linesOf.get(claim.id) ?? [],
    payer: { acknowledgmentDays, responseDays, tradingPartnerId },
  }));
}
