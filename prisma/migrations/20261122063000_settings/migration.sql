-- A rule is changed by people who may have it open at the same time.
alter table deadline_rule add column version integer not null default 1;

-- What came of the last try of a partner's connection, for the people who set it up.
alter table trading_partner
    add column connection_requested_at timestamptz(3),
    add column connection_tried_at timestamptz(3),
    add column connection_failure text,
    add column connection_folder text,
    add column connection_host_key text;
