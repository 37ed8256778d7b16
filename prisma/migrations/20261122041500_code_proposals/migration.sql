-- Services as the source captured them wait for a coder before anything is billed from them.
alter table charge add column proposed boolean not null default false;

-- What became of proposed codes that a coder did not take as they stood.
create table proposal_decision (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    encounter_id uuid not null,
    kind text not null check (kind in ('diagnosis', 'service')),
    code text not null,
    outcome text not null check (outcome in ('declined', 'changed')),
    reason text,
    became_code text,
    decided_by_id uuid,
    decided_at timestamptz(3) not null,
    constraint proposal_decision_pkey primary key (organization_id, id),
    constraint proposal_decision_organization_id_encounter_id_fkey
        foreign key (organization_id, encounter_id) references encounter (organization_id, id)
        on delete restrict on update restrict
);
create index proposal_decision_organization_id_encounter_id_idx on proposal_decision (organization_id, encounter_id);
select protect_tenant_table('proposal_decision', 'select, insert, update, delete');
