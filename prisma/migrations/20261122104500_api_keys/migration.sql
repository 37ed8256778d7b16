-- Keys by which other systems of an office ask. Revoked ones stay, so that the trail can name them.
create table api_key (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    name text not null check (name <> ''),
    secret_hash text not null,
    scopes text[] not null check (scopes <> '{}' and scopes <@ array['code-set:read']),
    made_at timestamptz(3) not null,
    made_by_id uuid not null,
    last_used_at timestamptz(3),
    revoked_at timestamptz(3),
    constraint api_key_pkey primary key (organization_id, id)
);
create unique index api_key_organization_id_secret_hash_key on api_key (organization_id, secret_hash);

select protect_tenant_table('api_key', 'select, insert, update');
