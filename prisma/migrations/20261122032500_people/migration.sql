-- A password that an administrator gave: good until then, and only to choose one's own.
alter table app_user add column one_time_password_until timestamptz(3);

-- What one person did and saw.
create index audit_event_organization_id_actor_user_id_at_idx on audit_event (organization_id, actor_user_id, at);
