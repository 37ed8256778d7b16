-- The earlier encounter of the same patient from which a coder took a code, confirmed for this record.
alter table code_assignment add column copied_from_id uuid;
alter table code_assignment add constraint code_assignment_organization_id_copied_from_id_fkey
    foreign key (organization_id, copied_from_id) references encounter (organization_id, id) on delete restrict on update restrict;
alter table charge add column copied_from_id uuid;
alter table charge add constraint charge_organization_id_copied_from_id_fkey
    foreign key (organization_id, copied_from_id) references encounter (organization_id, id) on delete restrict on update restrict;
