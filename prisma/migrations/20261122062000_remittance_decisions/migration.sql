-- What a person decided about a remittance that was not posted by itself, and why.
alter table remittance
    add column decision_reason text,
    add column decided_by_id uuid,
    add column decided_at timestamptz(3),
    add constraint remittance_set_aside_reason check (status <> 'set-aside' or decision_reason is not null);

-- A payment in quarantine holds no key: the corrected remittance of the same check needs it.
alter table claim_payment alter column posting_key drop not null;
-- The owner sees every organization for this one statement only; the migration is one transaction.
alter table claim_payment no force row level security;
alter table remittance no force row level security;
update claim_payment p set posting_key = null
from remittance r
where r.organization_id = p.organization_id and r.id = p.remittance_id and r.status = 'quarantined';
alter table claim_payment force row level security;
alter table remittance force row level security;
