-- When the person of a session last proved who it is; sessions that are open now have to, before such an act.
alter table user_session add column confirmed_at timestamptz(3);
