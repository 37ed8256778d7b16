-- What was decided about each use of a code that a new edition of a code set touches.
create table code_update_decision (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    series text not null,
    change text not null,
    code text not null,
    detail text not null default '',
    effective_on date not null,
    place text not null check (place in ('waiting-claim', 'open-encounter', 'fee-schedule', 'favorite', 'most-used')),
    subject text not null,
    decision text not null check (decision in ('replaced', 'recode', 'kept')),
    replacement text,
    reason text,
    decided_by_id uuid,
    decided_at timestamptz(3) not null,
    constraint code_update_decision_pkey primary key (organization_id, id),
    constraint code_update_decision_says_what check (
        (decision = 'replaced') = (replacement is not null) and (decision <> 'kept' or reason is not null))
);
create unique index code_update_decision_hit_key
    on code_update_decision (organization_id, series, change, code, detail, effective_on, place, subject);

select protect_tenant_table('code_update_decision', 'select, insert, update');
