/** One resource of a bundle: what becomes of it and which of its fields are read. */
export interface FhirFields {
  readonly resource: string;
  readonly becomes: string;
  readonly fields: readonly string[];
}

/** For the documentation, and checked by a test: a bundle of exactly these fields is read whole. */
export const FHIR_FIELDS: readonly FhirFields[] = [
  {
    resource: "Patient",
    becomes: "A patient. Refused without family name, given name or full birth date.",
    fields: ["id", "identifier (type MR)", "name", "gender", "birthDate", "address", "telecom (phone)"],
  },
  {
    resource: "Coverage",
    becomes: "A coverage, when its payer is one of the organization's payers.",
    fields: [
      "status",
      "order",
      "beneficiary",
      "subscriber",
      "subscriberId",
      "relationship",
      "period",
      "payor",
      "class (group)",
    ],
  },
  {
    resource: "Organization",
    becomes: "The payer of a Coverage (identifier, name), the practice or the place of an Encounter.",
    fields: ["id", "identifier", "name", "address"],
  },
  {
    resource: "Practitioner",
    becomes: "The rendering provider, by NPI; added when NPI, name and taxonomy are complete.",
    fields: ["id", "identifier (us-npi)", "name", "qualification (NUCC taxonomy)"],
  },
  {
    resource: "PractitionerRole",
    becomes: "Specialty and taxonomy of its Practitioner.",
    fields: ["practitioner", "specialty"],
  },
  {
    resource: "Location",
    becomes: "The place of care, outside of offices.",
    fields: ["id", "identifier (us-npi)", "name", "address"],
  },
  {
    resource: "RelatedPerson",
    becomes: "The subscriber of a Coverage who is not the patient.",
    fields: ["name", "gender", "birthDate", "address"],
  },
  {
    resource: "Encounter",
    becomes: "An encounter. Refused without patient or service date, or when canceled or entered in error.",
    fields: [
      "id",
      "status",
      "class",
      "type",
      "serviceType",
      "subject",
      "participant",
      "period",
      "reasonCode",
      "serviceProvider",
      "location",
    ],
  },
  {
    resource: "DocumentReference",
    becomes: "A document of its encounter, when its text is inside the file as text/plain or text/html.",
    fields: [
      "id",
      "type",
      "description",
      "date",
      "author",
      "docStatus",
      "context.encounter",
      "content.attachment",
    ],
  },
  {
    resource: "Claim",
    becomes:
      "Charges of its encounter (CPT and HCPCS items), proposed diagnoses (ICD-10-CM), and the payer's name where there is no Coverage.",
    fields: ["created", "billablePeriod", "insurance", "diagnosis", "item"],
  },
  {
    resource: "Condition",
    becomes: "An entry of the structured record.",
    fields: ["code", "encounter", "recordedDate", "onsetDateTime", "clinicalStatus"],
  },
  {
    resource: "Procedure",
    becomes: "An entry of the structured record.",
    fields: ["code", "encounter", "performedDateTime", "performedPeriod", "status"],
  },
  {
    resource: "Observation",
    becomes: "An entry of the structured record.",
    fields: [
      "code",
      "encounter",
      "effectiveDateTime",
      "valueQuantity",
      "valueCodeableConcept",
      "valueString",
      "component",
      "status",
    ],
  },
  {
    resource: "DiagnosticReport",
    becomes: "An entry of the structured record.",
    fields: ["code", "encounter", "effectiveDateTime", "status"],
  },
  {
    resource: "MedicationRequest",
    becomes: "An entry of the structured record.",
    fields: ["medicationCodeableConcept", "encounter", "authoredOn", "status"],
  },
  {
    resource: "Immunization",
    becomes: "An entry of the structured record.",
    fields: ["vaccineCode", "encounter", "occurrenceDateTime", "status"],
  },
  {
    resource: "AllergyIntolerance",
    becomes: "An entry of the structured record of the first visit on or after its date.",
    fields: ["code", "patient", "recordedDate", "clinicalStatus"],
  },
];
