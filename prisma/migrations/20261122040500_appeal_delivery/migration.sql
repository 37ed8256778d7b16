-- A packet on its way is followed step by step, so that an unknown outcome never sends it twice.
alter table appeal
  add column good_cause text,
  add column signer_name text,
  add column packet_pages integer,
  add column delivery_status text,
  add column delivery_name text,
  add column delivery_problem text,
  add constraint appeal_delivery_status check (delivery_status in ('ordered', 'staged', 'delivered'));

create unique index appeal_one_open on appeal (organization_id, denial_id)
  where status in ('drafting', 'ready', 'filed', 'receipt-confirmed');
create unique index appeal_delivery_name on appeal (organization_id, delivery_name) where delivery_name is not null;
create unique index write_off_one_proposed on write_off (organization_id, denial_id) where status = 'proposed';
create index denial_open on denial (organization_id, deadline_on, id) where status <> 'resolved';
