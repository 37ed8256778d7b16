-- Row-level security, grants and the constraints that the schema language cannot say.
-- A new tenant table calls protect_tenant_table() in its own migration.

-- Forced, so that even the owner of the tables sees no row without a scope; the subselect is evaluated once a statement.
create function protect_tenant_table(tenant_table text, rights text) returns void
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', tenant_table);
  execute format('alter table %I force row level security', tenant_table);
  execute format(
    'create policy organization_scope on %I
       using (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))
       with check (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))',
    tenant_table);
  execute format('grant %s on %I to firstpass_app', rights, tenant_table);
end $$;
revoke execute on function protect_tenant_table(text, text) from public;

grant usage on schema public to firstpass_app, firstpass_backup;
grant select on all tables in schema public to firstpass_backup;
alter default privileges in schema public grant select on tables to firstpass_backup;

-- Changed by their use-cases, never deleted.
select protect_tenant_table(t, 'select, insert, update') from unnest(array[
    'counter', 'work_item', 'running_work', 'stored_file', 'practice',
    'provider', 'facility', 'trading_partner', 'payer', 'fee_schedule_item',
    'deadline_rule', 'import_run', 'patient', 'coverage', 'encounter',
    'encounter_hold', 'clinical_document', 'record_entry', 'document_reading', 'provider_query',
    'claim', 'claim_finding', 'edi_file', 'batch', 'submission',
    'remittance', 'claim_payment', 'service_payment', 'provider_adjustment', 'denial',
    'write_off', 'appeal_template', 'appeal', 'coding_audit', 'audit_case',
    'audited_code'
  ]) as t;

-- Working copies that are replaced while a person works.
select protect_tenant_table(t, 'select, insert, update, delete') from unnest(array[
    'draft', 'charge', 'code_assignment', 'claim_diagnosis', 'service_line',
    'idempotency_key'
  ]) as t;

-- Append-only: what was recorded, posted or received stays as it is.
select protect_tenant_table(t, 'select, insert') from unnest(array[
    'audit_event', 'ledger_posting', 'ledger_entry', 'claim_event', 'claim_acknowledgment',
    'acknowledgment', 'contact_record', 'adjustment', 'import_issue'
  ]) as t;

-- A person sees the own memberships before an organization is chosen; everything else needs the scope.
alter table membership enable row level security;
alter table membership force row level security;
create policy organization_scope on membership
  using (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)
      or user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
grant select, insert, update on membership to firstpass_app;

-- Any sign-in must read organizations; only one's own can be changed.
alter table organization enable row level security;
alter table organization force row level security;
create policy organization_read on organization for select using (true);
create policy organization_found on organization for insert with check (true);
create policy organization_change on organization for update
  using (id = (select nullif(current_setting('app.organization_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.organization_id', true), '')::uuid));
grant select, insert, update on organization to firstpass_app;

-- Identity: people and their sessions belong to no organization.
grant select, insert, update on app_user, recovery_code, sign_in_throttle to firstpass_app;
grant select, insert, update, delete on user_session to firstpass_app;
grant select, insert on sign_in_event to firstpass_app;

-- One active version per claim chain (MON-7); one open item per subject and kind; one open hold per encounter.
create unique index claim_one_active_version on claim (organization_id, chain_id) where active;
create unique index work_item_one_open on work_item (organization_id, kind, subject_kind, subject_id)
  where closed_at is null;
create unique index encounter_one_open_hold on encounter_hold (organization_id, encounter_id) where closed_at is null;
create index work_item_open on work_item (organization_id, queue, due_on, id) where closed_at is null;
create index encounter_open on encounter (organization_id, status, due_on, id)
  where status not in ('closed', 'non-billable', 'canceled');
create index claim_open on claim (organization_id, status, due_on, id)
  where status not in ('closed', 'replaced', 'voided', 'withdrawn');

alter table charge add constraint charge_units_positive check (units > 0);
alter table service_line add constraint service_line_units_positive check (units > 0);
alter table claim add constraint claim_frequency check (frequency_code in ('1', '7', '8'));
alter table claim_finding add constraint claim_finding_severity
  check (severity in ('fix', 'note', 'warn', 'block', 'stop'));
alter table coverage add constraint coverage_rank check (rank between 1 and 3);
alter table coverage add constraint coverage_dates
  check (effective_to is null or effective_from is null or effective_to >= effective_from);
alter table encounter add constraint encounter_dates check (service_to >= service_from);
alter table ledger_entry add constraint ledger_entry_not_zero check (amount <> 0);
alter table trading_partner add constraint trading_partner_usage check (usage in ('T', 'P'));
alter table write_off add constraint write_off_two_people
  check (decided_by_id is null or decided_by_id <> proposed_by_id);
