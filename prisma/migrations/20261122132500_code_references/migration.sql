-- What the office keeps beside the official guidelines: its policies, those of payers, and references it has licensed.
create table code_reference (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    kind text not null check (kind in ('policy', 'payer-policy', 'licensed')),
    payer_id uuid,
    title text not null check (title <> ''),
    text text not null check (text <> ''),
    source text not null default '',
    system text not null,
    codes text not null,
    code_from text not null,
    code_to text not null,
    effective_from date,
    effective_to date,
    seen_by text[] not null default '{}',
    version integer not null default 1,
    written_at timestamptz(3) not null,
    written_by_id uuid not null,
    constraint code_reference_pkey primary key (organization_id, id),
    constraint code_reference_payer check ((kind = 'payer-policy') = (payer_id is not null)),
    constraint code_reference_licensed check (kind = 'licensed' or seen_by = '{}'),
    constraint code_reference_organization_id_payer_id_fkey foreign key (organization_id, payer_id)
        references payer (organization_id, id) on delete restrict on update restrict
);
create index code_reference_organization_id_system_code_from_idx on code_reference (organization_id, system, code_from);

select protect_tenant_table('code_reference', 'select, insert, update, delete');
