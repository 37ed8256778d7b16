-- Codes kept at hand, alone or for the office, and what the office itself says on a code.
create table favorite_code (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    keeper text not null,
    list text not null default '',
    system text not null,
    code text not null,
    kept_at timestamptz(3) not null,
    kept_by_id uuid not null,
    constraint favorite_code_pkey primary key (organization_id, id),
    constraint favorite_code_list_of_office check ((keeper = 'office') = (list <> ''))
);
create unique index favorite_code_organization_id_place_key
    on favorite_code (organization_id, keeper, list, system, code);

create table code_note (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    system text not null,
    code text not null,
    text text not null check (text <> ''),
    version integer not null default 1,
    written_at timestamptz(3) not null,
    written_by_id uuid not null,
    constraint code_note_pkey primary key (organization_id, id)
);
create index code_note_organization_id_system_code_idx on code_note (organization_id, system, code);

select protect_tenant_table('favorite_code', 'select, insert, delete');
select protect_tenant_table('code_note', 'select, insert, update, delete');
