-- Official files of code sets as the office brought them, what was found in them, and why some were refused.
create table code_file (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size integer not null check (size >= 0),
    packing text not null check (packing in ('none', 'gzip')),
    status text not null check (status in ('received', 'reading', 'ready', 'refused')),
    problem_count integer not null default 0,
    received_at timestamptz(3) not null,
    received_by_id uuid,
    finished_at timestamptz(3),
    constraint code_file_pkey primary key (organization_id, id)
);
create unique index code_file_organization_id_sha256_key on code_file (organization_id, sha256);

create table code_file_chunk (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    code_file_id uuid not null,
    position integer not null,
    bytes bytea not null,
    constraint code_file_chunk_pkey primary key (organization_id, id),
    constraint code_file_chunk_organization_id_code_file_id_fkey
        foreign key (organization_id, code_file_id) references code_file (organization_id, id)
        on delete restrict on update restrict
);
-- The bytes are packed already.
alter table code_file_chunk alter column bytes set storage external;
create unique index code_file_chunk_organization_id_code_file_id_position_key
    on code_file_chunk (organization_id, code_file_id, position);

create table code_component (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    code_file_id uuid not null,
    position integer not null,
    kind text not null,
    name text not null,
    title text not null,
    publisher text not null,
    edition text not null,
    covers_from date not null,
    covers_through date,
    counts jsonb not null,
    remarks jsonb not null,
    remark_count integer not null default 0,
    constraint code_component_pkey primary key (organization_id, id),
    constraint code_component_organization_id_code_file_id_fkey
        foreign key (organization_id, code_file_id) references code_file (organization_id, id)
        on delete restrict on update restrict
);
create unique index code_component_organization_id_code_file_id_position_key
    on code_component (organization_id, code_file_id, position);

create table code_file_problem (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    code_file_id uuid not null,
    position integer not null,
    place text not null,
    line integer not null,
    code text not null,
    message text not null,
    constraint code_file_problem_pkey primary key (organization_id, id),
    constraint code_file_problem_organization_id_code_file_id_fkey
        foreign key (organization_id, code_file_id) references code_file (organization_id, id)
        on delete restrict on update restrict
);
create unique index code_file_problem_organization_id_code_file_id_position_key
    on code_file_problem (organization_id, code_file_id, position);

-- A file that is taken out goes with everything read from it; what was done with it stays in the audit trail.
select protect_tenant_table(t, 'select, insert, update, delete')
from unnest(array['code_file', 'code_file_chunk', 'code_component', 'code_file_problem']) as t;

-- Licensed code sets (cpt, cdt) whose words a person may see.
alter table membership add column code_licenses text[] not null default '{}'
    check (code_licenses <@ array['cpt', 'cdt']);
