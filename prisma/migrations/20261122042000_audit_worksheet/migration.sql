-- The worksheet copies services with their modifiers and units, and keeps the coder's answer and what became of a dispute.
alter table audited_code
    add column assigned_modifiers text[] not null default '{}',
    add column assigned_units integer,
    add column audited_modifiers text[] not null default '{}',
    add column audited_units integer,
    add column answer text check (answer in ('agreed', 'disputed')),
    add column answer_reason text,
    add column answered_at timestamptz(3),
    add column result text check (result in ('stands', 'amended', 'withdrawn')),
    add column result_reason text,
    add column result_by_id uuid,
    add column result_at timestamptz(3),
    add constraint audited_code_dispute_reason check (answer is distinct from 'disputed' or answer_reason is not null);
