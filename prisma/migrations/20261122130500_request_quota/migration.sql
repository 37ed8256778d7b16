-- How many requests of a minute were handed out to the processes that answer a caller: a key or a person.
create table request_quota (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    caller uuid not null,
    window_start timestamptz(3) not null,
    used integer not null check (used > 0),
    constraint request_quota_pkey primary key (organization_id, caller)
);

select protect_tenant_table('request_quota', 'select, insert, update');
