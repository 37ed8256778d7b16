-- Asking to code again can be taken back: the hit is open again, and the row says who left it so.
alter table code_update_decision drop constraint code_update_decision_decision_check;
alter table code_update_decision add constraint code_update_decision_decision_check
    check (decision in ('replaced', 'recode', 'kept', 'open'));
