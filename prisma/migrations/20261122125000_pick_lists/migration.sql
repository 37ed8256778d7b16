-- Pick lists of the office by specialty or setting; their codes stay with the favorites, in sections and in an order.
create table pick_list (
    organization_id uuid not null default (nullif(current_setting('app.organization_id'::text, true), ''::text))::uuid,
    id uuid not null,
    name text not null check (name <> ''),
    specialty text not null default '',
    setting text not null default '',
    version integer not null default 1,
    changed_at timestamptz(3) not null,
    changed_by_id uuid not null,
    constraint pick_list_pkey primary key (organization_id, id)
);
create unique index pick_list_organization_id_name_key on pick_list (organization_id, name);

alter table favorite_code add column section text not null default '';
alter table favorite_code add column position integer not null default 0;

-- Lists that began with their first code get a row of their own, in every organization.
alter table favorite_code no force row level security;
insert into pick_list (organization_id, id, name, changed_at, changed_by_id)
select distinct on (organization_id, list) organization_id, gen_random_uuid(), list, kept_at, kept_by_id
from favorite_code
where keeper = 'office'
order by organization_id, list, kept_at desc;
alter table favorite_code force row level security;

select protect_tenant_table('pick_list', 'select, insert, update, delete');
