-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "appeal_template" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appeal_template_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "denial_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "level_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "deadline_on" DATE,
    "deadline_rule_id" UUID,
    "template_id" UUID,
    "letter" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "channel" TEXT,
    "packet_file_id" UUID,
    "filed_at" TIMESTAMPTZ(3),
    "filed_by_id" UUID,
    "proof" TEXT,
    "decision_due_on" DATE,
    "decided_on" DATE,
    "outcome" TEXT,
    "outcome_note" TEXT,
    "recovered_amount" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "coverage_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "payer_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "rendering_provider_id" UUID,
    "facility_id" UUID,
    "chain_id" UUID NOT NULL,
    "predecessor_id" UUID,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "frequency_code" TEXT NOT NULL,
    "patient_control_number" TEXT NOT NULL,
    "payer_control_number" TEXT,
    "original_payer_control_number" TEXT,
    "prior_authorization" TEXT,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "owner" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "filing_limit_on" DATE,
    "service_from" DATE NOT NULL,
    "service_to" DATE NOT NULL,
    "place_of_service" TEXT NOT NULL,
    "accident_on" DATE,
    "parties" JSONB NOT NULL,
    "total_charge" BIGINT NOT NULL,
    "first_submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "adjudicated_at" TIMESTAMPTZ(3),
    "touched" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim_diagnosis" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "claim_diagnosis_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "service_line" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "line_number" INTEGER NOT NULL,
    "line_control_number" TEXT NOT NULL,
    "service_from" DATE NOT NULL,
    "service_to" DATE NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "modifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "diagnosis_pointers" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "units" INTEGER NOT NULL,
    "charge_amount" BIGINT NOT NULL,
    "place_of_service" TEXT,
    "ndc" TEXT,

    CONSTRAINT "service_line_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim_finding" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "scrub_number" INTEGER NOT NULL,
    "edit_id" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "remedy" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "overridden_by_id" UUID,
    "override_reason" TEXT,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_finding_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim_event" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "detail" TEXT,
    "actor_name" TEXT NOT NULL,
    "edi_file_id" UUID,
    "place" TEXT,

    CONSTRAINT "claim_event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "coding_audit" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "guideline" TEXT,
    "frame_query" JSONB NOT NULL,
    "frame_hash" TEXT NOT NULL,
    "frame_size" INTEGER NOT NULL,
    "frame" JSONB NOT NULL,
    "method" TEXT NOT NULL,
    "method_version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "planned_by_id" UUID NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,
    "finished_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coding_audit_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "audit_case" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "audit_id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "coder_id" UUID,
    "auditor_id" UUID,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "audit_case_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "audited_code" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code_system" TEXT NOT NULL,
    "assigned_code" TEXT,
    "audited_code" TEXT,
    "decision" TEXT NOT NULL,
    "what" TEXT,
    "direction" TEXT,
    "cause" TEXT,
    "severity" TEXT,
    "citation" TEXT,
    "comment" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "audited_code_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "code_assignment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "code_system" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "document_id" UUID,
    "evidence_start" INTEGER,
    "evidence_end" INTEGER,
    "evidence_text" TEXT,
    "assigned_by_id" UUID,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "code_assignment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "denial" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "claim_id" UUID NOT NULL,
    "service_line_id" UUID,
    "claim_payment_id" UUID NOT NULL,
    "group_code" TEXT NOT NULL,
    "reason_code" TEXT NOT NULL,
    "remark_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "amount" BIGINT NOT NULL,
    "category" TEXT NOT NULL,
    "root_cause" TEXT,
    "preventable" BOOLEAN,
    "status" TEXT NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "resolution" TEXT,
    "owner_id" UUID,
    "deadline_on" DATE,
    "deadline_rule_id" UUID,
    "deadline_basis" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "recovered_amount" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "denial_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "contact_record" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "denial_id" UUID,
    "claim_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT,
    "person" TEXT,
    "note" TEXT NOT NULL,
    "promise" TEXT,
    "follow_up_on" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "contact_record_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "write_off" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "denial_id" UUID,
    "claim_id" UUID NOT NULL,
    "service_line_id" UUID,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "root_cause" TEXT,
    "note" TEXT,
    "status" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "ledger_posting_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "write_off_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "clinical_document" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author_name" TEXT,
    "authored_at" TIMESTAMPTZ(3) NOT NULL,
    "signed" BOOLEAN NOT NULL DEFAULT true,
    "text" TEXT NOT NULL,
    "source_id" TEXT,

    CONSTRAINT "clinical_document_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "record_entry" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code_system" TEXT,
    "code" TEXT,
    "display" TEXT NOT NULL,
    "value" TEXT,
    "unit" TEXT,
    "recorded_on" DATE,
    "status" TEXT,
    "source_id" TEXT,

    CONSTRAINT "record_entry_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "document_reading" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_reading_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "provider_query" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "encounter_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "indicators" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answer_option" TEXT,
    "answer_text" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "provider_query_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "stored_file_id" UUID,
    "status" TEXT NOT NULL,
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "new_count" INTEGER NOT NULL DEFAULT 0,
    "same_count" INTEGER NOT NULL DEFAULT 0,
    "changed_count" INTEGER NOT NULL DEFAULT 0,
    "refused_count" INTEGER NOT NULL DEFAULT 0,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "import_issue" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "import_run_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "import_issue_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "mrn" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "middle_name" TEXT,
    "birth_date" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "address_line" TEXT,
    "city" TEXT,
    "state" TEXT,
    "zip" TEXT,
    "phone" TEXT,
    "source_system" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "coverage" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "payer_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "member_id" TEXT NOT NULL,
    "group_number" TEXT,
    "relationship" TEXT NOT NULL,
    "subscriber_last_name" TEXT,
    "subscriber_first_name" TEXT,
    "subscriber_birth_date" DATE,
    "subscriber_sex" TEXT,
    "subscriber_address_line" TEXT,
    "subscriber_city" TEXT,
    "subscriber_state" TEXT,
    "subscriber_zip" TEXT,
    "effective_from" DATE,
    "effective_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "encounter" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,
    "practice_id" UUID,
    "provider_id" UUID,
    "facility_id" UUID,
    "referring_npi" TEXT,
    "referring_last_name" TEXT,
    "referring_first_name" TEXT,
    "prior_authorization" TEXT,
    "accident_on" DATE,
    "setting" TEXT NOT NULL,
    "place_of_service" TEXT,
    "specialty" TEXT,
    "reason_for_visit" TEXT,
    "service_from" DATE NOT NULL,
    "service_to" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "gaps" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "coder_id" UUID,
    "coded_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "non_billable_reason" TEXT,
    "upstream_change" JSONB,
    "source_system" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "encounter_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "charge" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "line_number" INTEGER NOT NULL,
    "service_date" DATE NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "modifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "units" INTEGER NOT NULL,
    "charge_amount" BIGINT,
    "diagnosis_pointers" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "place_of_service" TEXT,
    "ndc" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "encounter_hold" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "owner_id" UUID,
    "note" TEXT,
    "follow_up_on" DATE,
    "opened_by_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "encounter_hold_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "mfa_required" BOOLEAN NOT NULL DEFAULT true,
    "clock_offset_days" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "current_organization_id" UUID,
    "second_factor_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_failure_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sign_in_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "email_hash" TEXT,
    "address" TEXT,
    "detail" TEXT,

    CONSTRAINT "sign_in_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "ledger_posting" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "posting_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_by_id" UUID,
    "claim_id" UUID,
    "claim_payment_id" UUID,
    "remittance_id" UUID,
    "reverses_id" UUID,
    "note" TEXT,

    CONSTRAINT "ledger_posting_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "claim_id" UUID,
    "service_line_id" UUID,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" UUID,
    "actor_name" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "counter" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "scope" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "last" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("organization_id","scope","kind")
);

-- CreateTable
CREATE TABLE "work_item" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "leaves_when" TEXT NOT NULL,
    "owner_id" UUID,
    "lease_holder_id" UUID,
    "lease_expires_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "amount" BIGINT,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "work_item_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "running_work" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "problems" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "result_kind" TEXT,
    "result_id" UUID,

    CONSTRAINT "running_work_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "practice" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "npi" TEXT NOT NULL,
    "tax_id" TEXT NOT NULL,
    "taxonomy_code" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "zip" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "pay_to_name" TEXT,
    "pay_to_address_line" TEXT,
    "pay_to_city" TEXT,
    "pay_to_state" TEXT,
    "pay_to_zip" TEXT,
    "source_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "provider" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "npi" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "credentials" TEXT,
    "taxonomy_code" TEXT NOT NULL,
    "specialty" TEXT NOT NULL,
    "user_id" UUID,
    "source_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "facility" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "npi" TEXT,
    "place_of_service" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "zip" TEXT NOT NULL,
    "source_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "trading_partner" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "interchange_qualifier" TEXT NOT NULL,
    "interchange_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "sender_qualifier" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "usage" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "user_name" TEXT NOT NULL,
    "password_key" TEXT NOT NULL,
    "host_key" TEXT,
    "outbound_folder" TEXT NOT NULL,
    "inbound_folder" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "trading_partner_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "payer" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payer_id" TEXT NOT NULL,
    "program" TEXT NOT NULL,
    "filing_indicator" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "zip" TEXT NOT NULL,
    "filing_limit_days" INTEGER,
    "acknowledgment_days" INTEGER NOT NULL DEFAULT 3,
    "response_days" INTEGER NOT NULL DEFAULT 30,
    "member_id_pattern" TEXT,
    "trading_partner_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "payer_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "fee_schedule_item" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "modifier" TEXT NOT NULL DEFAULT '',
    "amount" BIGINT NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,

    CONSTRAINT "fee_schedule_item_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "deadline_rule" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "program" TEXT NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "payer_id" UUID,
    "basis" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "calendar" TEXT NOT NULL,
    "receipt_presumption_days" INTEGER NOT NULL DEFAULT 0,
    "filed_when" TEXT NOT NULL,
    "decision_days" INTEGER,
    "minimum_amount" BIGINT,
    "level_name" TEXT,
    "source" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "deadline_rule_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "remittance" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "edi_file_id" UUID NOT NULL,
    "payer_id" UUID,
    "payer_name" TEXT NOT NULL,
    "payer_identifier" TEXT NOT NULL,
    "trace_number" TEXT NOT NULL,
    "payment_method" TEXT NOT NULL,
    "payment_on" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "balance_proof" JSONB NOT NULL,
    "problem" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "remittance_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim_payment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "remittance_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "patient_control_number" TEXT NOT NULL,
    "payer_control_number" TEXT,
    "status_code" TEXT NOT NULL,
    "charge_amount" BIGINT NOT NULL,
    "paid_amount" BIGINT NOT NULL,
    "patient_responsibility" BIGINT NOT NULL,
    "patient_name" TEXT,
    "remark_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "claim_id" UUID,
    "posting_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "exception" TEXT,
    "exception_detail" TEXT,
    "matched_by" TEXT,
    "place" TEXT,
    "posted_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_payment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "service_payment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_payment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line_control_number" TEXT,
    "procedure_code" TEXT NOT NULL,
    "modifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "units" INTEGER NOT NULL,
    "charge_amount" BIGINT NOT NULL,
    "paid_amount" BIGINT NOT NULL,
    "allowed_amount" BIGINT,
    "remark_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "service_line_id" UUID,

    CONSTRAINT "service_payment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "adjustment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "claim_payment_id" UUID NOT NULL,
    "service_payment_id" UUID,
    "position" INTEGER NOT NULL,
    "group_code" TEXT NOT NULL,
    "reason_code" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "quantity" INTEGER,

    CONSTRAINT "adjustment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "provider_adjustment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "remittance_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "reason_code" TEXT NOT NULL,
    "reference" TEXT,
    "amount" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "claim_id" UUID,

    CONSTRAINT "provider_adjustment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "edi_file" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "trading_partner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "interchange_control_number" TEXT,
    "status" TEXT NOT NULL,
    "issues" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edi_file_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "batch" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "trading_partner_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "total_charge" BIGINT NOT NULL,
    "interchange_control_number" TEXT NOT NULL,
    "group_control_number" TEXT NOT NULL,
    "edi_file_id" UUID,
    "built_at" TIMESTAMPTZ(3) NOT NULL,
    "built_by_id" UUID,
    "delivery_started_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "delivery_attempts" INTEGER NOT NULL DEFAULT 0,
    "delivery_problem" TEXT,
    "ta1_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "claim_acknowledged_at" TIMESTAMPTZ(3),
    "acknowledgment_due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "batch_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "transaction_set_control_number" TEXT NOT NULL,
    "patient_control_number" TEXT NOT NULL,
    "payer_name" TEXT NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "acknowledgment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "edi_file_id" UUID NOT NULL,
    "batch_id" UUID,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "details" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acknowledgment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "claim_acknowledgment" (
    "organization_id" UUID NOT NULL DEFAULT (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "acknowledgment_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "category_code" TEXT,
    "status_code" TEXT,
    "entity_code" TEXT,
    "payer_control_number" TEXT,
    "message" TEXT NOT NULL,
    "place" TEXT,
    "applied" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_acknowledgment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appeal_template_organization_id_name_key" ON "appeal_template"("organization_id", "name");

-- CreateIndex
CREATE INDEX "appeal_organization_id_status_deadline_on_idx" ON "appeal"("organization_id", "status", "deadline_on");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_organization_id_number_key" ON "appeal"("organization_id", "number");

-- CreateIndex
CREATE INDEX "claim_organization_id_status_due_on_idx" ON "claim"("organization_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "claim_organization_id_encounter_id_idx" ON "claim"("organization_id", "encounter_id");

-- CreateIndex
CREATE INDEX "claim_organization_id_chain_id_idx" ON "claim"("organization_id", "chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_organization_id_patient_control_number_key" ON "claim"("organization_id", "patient_control_number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_diagnosis_organization_id_claim_id_sequence_key" ON "claim_diagnosis"("organization_id", "claim_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "service_line_organization_id_claim_id_line_number_key" ON "service_line"("organization_id", "claim_id", "line_number");

-- CreateIndex
CREATE UNIQUE INDEX "service_line_organization_id_line_control_number_key" ON "service_line"("organization_id", "line_control_number");

-- CreateIndex
CREATE INDEX "claim_finding_organization_id_claim_id_status_idx" ON "claim_finding"("organization_id", "claim_id", "status");

-- CreateIndex
CREATE INDEX "claim_finding_organization_id_status_edit_id_idx" ON "claim_finding"("organization_id", "status", "edit_id");

-- CreateIndex
CREATE INDEX "claim_event_organization_id_claim_id_at_idx" ON "claim_event"("organization_id", "claim_id", "at");

-- CreateIndex
CREATE INDEX "coding_audit_organization_id_status_idx" ON "coding_audit"("organization_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "coding_audit_organization_id_number_key" ON "coding_audit"("organization_id", "number");

-- CreateIndex
CREATE INDEX "audit_case_organization_id_status_idx" ON "audit_case"("organization_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "audit_case_organization_id_audit_id_encounter_id_key" ON "audit_case"("organization_id", "audit_id", "encounter_id");

-- CreateIndex
CREATE UNIQUE INDEX "audited_code_organization_id_case_id_position_key" ON "audited_code"("organization_id", "case_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "code_assignment_organization_id_encounter_id_sequence_key" ON "code_assignment"("organization_id", "encounter_id", "sequence");

-- CreateIndex
CREATE INDEX "denial_organization_id_status_deadline_on_idx" ON "denial"("organization_id", "status", "deadline_on");

-- CreateIndex
CREATE INDEX "denial_organization_id_claim_id_idx" ON "denial"("organization_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "denial_organization_id_number_key" ON "denial"("organization_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "denial_organization_id_claim_payment_id_service_line_id_gro_key" ON "denial"("organization_id", "claim_payment_id", "service_line_id", "group_code", "reason_code");

-- CreateIndex
CREATE INDEX "contact_record_organization_id_claim_id_at_idx" ON "contact_record"("organization_id", "claim_id", "at");

-- CreateIndex
CREATE INDEX "write_off_organization_id_status_idx" ON "write_off"("organization_id", "status");

-- CreateIndex
CREATE INDEX "clinical_document_organization_id_encounter_id_authored_at_idx" ON "clinical_document"("organization_id", "encounter_id", "authored_at");

-- CreateIndex
CREATE INDEX "record_entry_organization_id_encounter_id_kind_idx" ON "record_entry"("organization_id", "encounter_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "document_reading_organization_id_document_id_user_id_key" ON "document_reading"("organization_id", "document_id", "user_id");

-- CreateIndex
CREATE INDEX "provider_query_organization_id_status_sent_at_idx" ON "provider_query"("organization_id", "status", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "provider_query_organization_id_number_key" ON "provider_query"("organization_id", "number");

-- CreateIndex
CREATE INDEX "import_run_organization_id_started_at_idx" ON "import_run"("organization_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "patient_organization_id_mrn_key" ON "patient"("organization_id", "mrn");

-- CreateIndex
CREATE UNIQUE INDEX "patient_organization_id_source_system_source_id_key" ON "patient"("organization_id", "source_system", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_organization_id_patient_id_rank_effective_from_key" ON "coverage"("organization_id", "patient_id", "rank", "effective_from");

-- CreateIndex
CREATE INDEX "encounter_organization_id_status_due_on_idx" ON "encounter"("organization_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "encounter_organization_id_service_from_idx" ON "encounter"("organization_id", "service_from");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_organization_id_number_key" ON "encounter"("organization_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_organization_id_source_system_source_id_key" ON "encounter"("organization_id", "source_system", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_organization_id_encounter_id_line_number_key" ON "charge"("organization_id", "encounter_id", "line_number");

-- CreateIndex
CREATE INDEX "encounter_hold_organization_id_closed_at_follow_up_on_idx" ON "encounter_hold"("organization_id", "closed_at", "follow_up_on");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_user_id_code_hash_key" ON "recovery_code"("user_id", "code_hash");

-- CreateIndex
CREATE INDEX "user_session_user_id_idx" ON "user_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organization_id_user_id_key" ON "membership"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "ledger_posting_organization_id_claim_id_idx" ON "ledger_posting"("organization_id", "claim_id");

-- CreateIndex
CREATE INDEX "ledger_posting_organization_id_effective_on_idx" ON "ledger_posting"("organization_id", "effective_on");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_posting_organization_id_posting_key_key" ON "ledger_posting"("organization_id", "posting_key");

-- CreateIndex
CREATE INDEX "ledger_entry_organization_id_claim_id_account_idx" ON "ledger_entry"("organization_id", "claim_id", "account");

-- CreateIndex
CREATE INDEX "ledger_entry_organization_id_account_idx" ON "ledger_entry"("organization_id", "account");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_organization_id_posting_id_position_key" ON "ledger_entry"("organization_id", "posting_id", "position");

-- CreateIndex
CREATE INDEX "audit_event_organization_id_at_idx" ON "audit_event"("organization_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_organization_id_subject_kind_subject_id_idx" ON "audit_event"("organization_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_key_organization_id_key_key" ON "idempotency_key"("organization_id", "key");

-- CreateIndex
CREATE INDEX "work_item_organization_id_queue_closed_at_due_on_idx" ON "work_item"("organization_id", "queue", "closed_at", "due_on");

-- CreateIndex
CREATE INDEX "work_item_organization_id_subject_kind_subject_id_idx" ON "work_item"("organization_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "running_work_organization_id_started_at_idx" ON "running_work"("organization_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "draft_organization_id_user_id_key_key" ON "draft"("organization_id", "user_id", "key");

-- CreateIndex
CREATE INDEX "stored_file_organization_id_subject_kind_subject_id_idx" ON "stored_file"("organization_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_organization_id_npi_key" ON "practice"("organization_id", "npi");

-- CreateIndex
CREATE UNIQUE INDEX "provider_organization_id_npi_key" ON "provider"("organization_id", "npi");

-- CreateIndex
CREATE UNIQUE INDEX "provider_organization_id_source_key_key" ON "provider"("organization_id", "source_key");

-- CreateIndex
CREATE UNIQUE INDEX "facility_organization_id_source_key_key" ON "facility"("organization_id", "source_key");

-- CreateIndex
CREATE UNIQUE INDEX "trading_partner_organization_id_interchange_id_key" ON "trading_partner"("organization_id", "interchange_id");

-- CreateIndex
CREATE UNIQUE INDEX "payer_organization_id_payer_id_key" ON "payer"("organization_id", "payer_id");

-- CreateIndex
CREATE UNIQUE INDEX "fee_schedule_item_organization_id_procedure_code_modifier_e_key" ON "fee_schedule_item"("organization_id", "procedure_code", "modifier", "effective_from");

-- CreateIndex
CREATE INDEX "deadline_rule_organization_id_kind_program_level_idx" ON "deadline_rule"("organization_id", "kind", "program", "level");

-- CreateIndex
CREATE INDEX "remittance_organization_id_status_received_at_idx" ON "remittance"("organization_id", "status", "received_at");

-- CreateIndex
CREATE INDEX "remittance_organization_id_payer_identifier_trace_number_idx" ON "remittance"("organization_id", "payer_identifier", "trace_number");

-- CreateIndex
CREATE UNIQUE INDEX "remittance_organization_id_number_key" ON "remittance"("organization_id", "number");

-- CreateIndex
CREATE INDEX "claim_payment_organization_id_status_idx" ON "claim_payment"("organization_id", "status");

-- CreateIndex
CREATE INDEX "claim_payment_organization_id_claim_id_idx" ON "claim_payment"("organization_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_payment_organization_id_remittance_id_position_key" ON "claim_payment"("organization_id", "remittance_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "claim_payment_organization_id_posting_key_key" ON "claim_payment"("organization_id", "posting_key");

-- CreateIndex
CREATE UNIQUE INDEX "service_payment_organization_id_claim_payment_id_position_key" ON "service_payment"("organization_id", "claim_payment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "adjustment_organization_id_claim_payment_id_position_key" ON "adjustment"("organization_id", "claim_payment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "provider_adjustment_organization_id_remittance_id_position_key" ON "provider_adjustment"("organization_id", "remittance_id", "position");

-- CreateIndex
CREATE INDEX "edi_file_organization_id_at_idx" ON "edi_file"("organization_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "edi_file_organization_id_trading_partner_id_direction_conte_key" ON "edi_file"("organization_id", "trading_partner_id", "direction", "content_hash");

-- CreateIndex
CREATE INDEX "batch_organization_id_status_built_at_idx" ON "batch"("organization_id", "status", "built_at");

-- CreateIndex
CREATE UNIQUE INDEX "batch_organization_id_number_key" ON "batch"("organization_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "batch_organization_id_trading_partner_id_interchange_contro_key" ON "batch"("organization_id", "trading_partner_id", "interchange_control_number");

-- CreateIndex
CREATE INDEX "submission_organization_id_claim_id_idx" ON "submission"("organization_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_organization_id_batch_id_claim_id_key" ON "submission"("organization_id", "batch_id", "claim_id");

-- CreateIndex
CREATE INDEX "acknowledgment_organization_id_at_idx" ON "acknowledgment"("organization_id", "at");

-- CreateIndex
CREATE INDEX "claim_acknowledgment_organization_id_claim_id_at_idx" ON "claim_acknowledgment"("organization_id", "claim_id", "at");

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_organization_id_denial_id_fkey" FOREIGN KEY ("organization_id", "denial_id") REFERENCES "denial"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_organization_id_deadline_rule_id_fkey" FOREIGN KEY ("organization_id", "deadline_rule_id") REFERENCES "deadline_rule"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_organization_id_template_id_fkey" FOREIGN KEY ("organization_id", "template_id") REFERENCES "appeal_template"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_organization_id_packet_file_id_fkey" FOREIGN KEY ("organization_id", "packet_file_id") REFERENCES "stored_file"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_coverage_id_fkey" FOREIGN KEY ("organization_id", "coverage_id") REFERENCES "coverage"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "patient"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_payer_id_fkey" FOREIGN KEY ("organization_id", "payer_id") REFERENCES "payer"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_practice_id_fkey" FOREIGN KEY ("organization_id", "practice_id") REFERENCES "practice"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_rendering_provider_id_fkey" FOREIGN KEY ("organization_id", "rendering_provider_id") REFERENCES "provider"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_facility_id_fkey" FOREIGN KEY ("organization_id", "facility_id") REFERENCES "facility"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organization_id_predecessor_id_fkey" FOREIGN KEY ("organization_id", "predecessor_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_diagnosis" ADD CONSTRAINT "claim_diagnosis_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_line" ADD CONSTRAINT "service_line_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_finding" ADD CONSTRAINT "claim_finding_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_event" ADD CONSTRAINT "claim_event_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_case" ADD CONSTRAINT "audit_case_organization_id_audit_id_fkey" FOREIGN KEY ("organization_id", "audit_id") REFERENCES "coding_audit"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_case" ADD CONSTRAINT "audit_case_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audited_code" ADD CONSTRAINT "audited_code_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "audit_case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "code_assignment" ADD CONSTRAINT "code_assignment_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "code_assignment" ADD CONSTRAINT "code_assignment_organization_id_document_id_fkey" FOREIGN KEY ("organization_id", "document_id") REFERENCES "clinical_document"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "denial" ADD CONSTRAINT "denial_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "denial" ADD CONSTRAINT "denial_organization_id_service_line_id_fkey" FOREIGN KEY ("organization_id", "service_line_id") REFERENCES "service_line"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "denial" ADD CONSTRAINT "denial_organization_id_claim_payment_id_fkey" FOREIGN KEY ("organization_id", "claim_payment_id") REFERENCES "claim_payment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "denial" ADD CONSTRAINT "denial_organization_id_deadline_rule_id_fkey" FOREIGN KEY ("organization_id", "deadline_rule_id") REFERENCES "deadline_rule"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contact_record" ADD CONSTRAINT "contact_record_organization_id_denial_id_fkey" FOREIGN KEY ("organization_id", "denial_id") REFERENCES "denial"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contact_record" ADD CONSTRAINT "contact_record_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_organization_id_denial_id_fkey" FOREIGN KEY ("organization_id", "denial_id") REFERENCES "denial"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_organization_id_service_line_id_fkey" FOREIGN KEY ("organization_id", "service_line_id") REFERENCES "service_line"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_organization_id_ledger_posting_id_fkey" FOREIGN KEY ("organization_id", "ledger_posting_id") REFERENCES "ledger_posting"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clinical_document" ADD CONSTRAINT "clinical_document_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document_reading" ADD CONSTRAINT "document_reading_organization_id_document_id_fkey" FOREIGN KEY ("organization_id", "document_id") REFERENCES "clinical_document"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "provider_query" ADD CONSTRAINT "provider_query_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "provider_query" ADD CONSTRAINT "provider_query_organization_id_provider_id_fkey" FOREIGN KEY ("organization_id", "provider_id") REFERENCES "provider"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_issue" ADD CONSTRAINT "import_issue_organization_id_import_run_id_fkey" FOREIGN KEY ("organization_id", "import_run_id") REFERENCES "import_run"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "patient"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_organization_id_payer_id_fkey" FOREIGN KEY ("organization_id", "payer_id") REFERENCES "payer"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "patient"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_organization_id_practice_id_fkey" FOREIGN KEY ("organization_id", "practice_id") REFERENCES "practice"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_organization_id_provider_id_fkey" FOREIGN KEY ("organization_id", "provider_id") REFERENCES "provider"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_organization_id_facility_id_fkey" FOREIGN KEY ("organization_id", "facility_id") REFERENCES "facility"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "encounter_hold" ADD CONSTRAINT "encounter_hold_organization_id_encounter_id_fkey" FOREIGN KEY ("organization_id", "encounter_id") REFERENCES "encounter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_organization_id_claim_payment_id_fkey" FOREIGN KEY ("organization_id", "claim_payment_id") REFERENCES "claim_payment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_organization_id_remittance_id_fkey" FOREIGN KEY ("organization_id", "remittance_id") REFERENCES "remittance"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_organization_id_reverses_id_fkey" FOREIGN KEY ("organization_id", "reverses_id") REFERENCES "ledger_posting"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_organization_id_posting_id_fkey" FOREIGN KEY ("organization_id", "posting_id") REFERENCES "ledger_posting"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_organization_id_service_line_id_fkey" FOREIGN KEY ("organization_id", "service_line_id") REFERENCES "service_line"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payer" ADD CONSTRAINT "payer_organization_id_trading_partner_id_fkey" FOREIGN KEY ("organization_id", "trading_partner_id") REFERENCES "trading_partner"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadline_rule" ADD CONSTRAINT "deadline_rule_organization_id_payer_id_fkey" FOREIGN KEY ("organization_id", "payer_id") REFERENCES "payer"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "remittance" ADD CONSTRAINT "remittance_organization_id_edi_file_id_fkey" FOREIGN KEY ("organization_id", "edi_file_id") REFERENCES "edi_file"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "remittance" ADD CONSTRAINT "remittance_organization_id_payer_id_fkey" FOREIGN KEY ("organization_id", "payer_id") REFERENCES "payer"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_payment" ADD CONSTRAINT "claim_payment_organization_id_remittance_id_fkey" FOREIGN KEY ("organization_id", "remittance_id") REFERENCES "remittance"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_payment" ADD CONSTRAINT "claim_payment_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_payment" ADD CONSTRAINT "service_payment_organization_id_claim_payment_id_fkey" FOREIGN KEY ("organization_id", "claim_payment_id") REFERENCES "claim_payment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_payment" ADD CONSTRAINT "service_payment_organization_id_service_line_id_fkey" FOREIGN KEY ("organization_id", "service_line_id") REFERENCES "service_line"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_organization_id_claim_payment_id_fkey" FOREIGN KEY ("organization_id", "claim_payment_id") REFERENCES "claim_payment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_organization_id_service_payment_id_fkey" FOREIGN KEY ("organization_id", "service_payment_id") REFERENCES "service_payment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "provider_adjustment" ADD CONSTRAINT "provider_adjustment_organization_id_remittance_id_fkey" FOREIGN KEY ("organization_id", "remittance_id") REFERENCES "remittance"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "provider_adjustment" ADD CONSTRAINT "provider_adjustment_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "edi_file" ADD CONSTRAINT "edi_file_organization_id_trading_partner_id_fkey" FOREIGN KEY ("organization_id", "trading_partner_id") REFERENCES "trading_partner"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_organization_id_trading_partner_id_fkey" FOREIGN KEY ("organization_id", "trading_partner_id") REFERENCES "trading_partner"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_organization_id_edi_file_id_fkey" FOREIGN KEY ("organization_id", "edi_file_id") REFERENCES "edi_file"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_organization_id_batch_id_fkey" FOREIGN KEY ("organization_id", "batch_id") REFERENCES "batch"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acknowledgment" ADD CONSTRAINT "acknowledgment_organization_id_edi_file_id_fkey" FOREIGN KEY ("organization_id", "edi_file_id") REFERENCES "edi_file"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acknowledgment" ADD CONSTRAINT "acknowledgment_organization_id_batch_id_fkey" FOREIGN KEY ("organization_id", "batch_id") REFERENCES "batch"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_acknowledgment" ADD CONSTRAINT "claim_acknowledgment_organization_id_acknowledgment_id_fkey" FOREIGN KEY ("organization_id", "acknowledgment_id") REFERENCES "acknowledgment"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_acknowledgment" ADD CONSTRAINT "claim_acknowledgment_organization_id_claim_id_fkey" FOREIGN KEY ("organization_id", "claim_id") REFERENCES "claim"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


