insert into decision_value (decision_id, field, value) values ('0190f0f0-0000-7000-8000-000000000321', 'name', 'Ion Russu');
insert into decision_member (decision_id, part, item_id) values ('0190f0f0-0000-7000-8000-000000000322', 'other', '0190f0f0-0000-7000-8000-000000000110');
insert into decision_passage (decision_id, text_sha256, start_unit, end_unit) values ('0190f0f0-0000-7000-8000-000000000321', 'ed7637b1a3e4acd00aa746b1acb7953bdab229e579158af5e6c130836ddedbe0', 0, 9);
insert into decided_relation (one, other, document_id) values ('LV', 'MD', '0190f0f0-0000-7000-8000-000000000010');
