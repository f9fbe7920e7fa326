-- Entries, and what people decided.
insert into entry (id, kind, item_id, known_at) values ('0190f0f0-0000-7000-8000-000000000300', 'person', '0190f0f0-0000-7000-8000-000000000100', '2024-05-06T10:00:00.300Z');
insert into entry (id, kind, item_id, known_at) values ('0190f0f0-0000-7000-8000-000000000301', 'undertaking', '0190f0f0-0000-7000-8000-000000000103', '2024-05-06T10:00:00.301Z');
insert into entry (id, kind, item_id, known_at) values ('0190f0f0-0000-7000-8000-000000000302', 'contact', '0190f0f0-0000-7000-8000-000000000102', '2024-05-06T10:00:00.302Z');
insert into entry (id, kind, item_id, known_at) values ('0190f0f0-0000-7000-8000-000000000303', 'person', '0190f0f0-0000-7000-8000-000000000110', '2024-05-06T10:00:00.303Z');
insert into entry_redirect (entry_id, to_entry_id, known_at) values ('0190f0f0-0000-7000-8000-000000000303', '0190f0f0-0000-7000-8000-000000000300', '2024-05-06T10:00:00.310Z');
insert into entry_item (item_id, kind, entry_id) values ('0190f0f0-0000-7000-8000-000000000100', 'person', '0190f0f0-0000-7000-8000-000000000300');
insert into entry_item (item_id, kind, entry_id) values ('0190f0f0-0000-7000-8000-000000000110', 'person', '0190f0f0-0000-7000-8000-000000000300');
insert into decision (id, act, item_id, field, value, who, why, known_at) values ('0190f0f0-0000-7000-8000-000000000321', 'correct', '0190f0f0-0000-7000-8000-000000000100', 'name', 'Ion Russu', 'officer', 'as he signs', '2024-05-06T10:00:00.321Z');
insert into decision (id, act, entry_id, other_entry, other_item, who, why, known_at) values ('0190f0f0-0000-7000-8000-000000000322', 'merge', '0190f0f0-0000-7000-8000-000000000300', '0190f0f0-0000-7000-8000-000000000303', '0190f0f0-0000-7000-8000-000000000110', 'archivist', 'the same person', '2024-05-06T10:00:00.322Z');
insert into decision (id, act, revokes, who, why, known_at) values ('0190f0f0-0000-7000-8000-000000000320', 'revoke', '0190f0f0-0000-7000-8000-000000000321', 'head of desk', 'he signs both ways', '2024-05-06T10:00:00.323Z');
insert into decision (id, act, revokes, who, why, known_at) values ('0190f0f0-0000-7000-8000-000000000319', 'revoke', '0190f0f0-0000-7000-8000-000000000320', 'officer', 'the passport says so', '2024-05-06T10:00:00.324Z');
insert into decision (id, act, entry_id, who, why, known_at) values ('0190f0f0-0000-7000-8000-000000000323', 'assign', '0190f0f0-0000-7000-8000-000000000301', 'head of desk', 'ours', '2024-05-06T10:00:00.325Z');
insert into follow_up (undertaking_id, item_id, bearing, is_certain, score, reason, known_at) values ('0190f0f0-0000-7000-8000-000000000301', '0190f0f0-0000-7000-8000-000000000108', 'progresses', 0, '0.75', 'the same plant', '2024-05-06T10:00:00.330Z');
insert into stewardship (decision_id, entry_id, unit, officer, internal_date, next_step, notes) values ('0190f0f0-0000-7000-8000-000000000323', '0190f0f0-0000-7000-8000-000000000301', 'Energy desk', 'J. Ozols', '2025-06-30', 'call the ministry', 'slow');
insert into change (seq, kind, subject) values (11, 'entry', '0190f0f0-0000-7000-8000-000000000300');
insert into change (seq, kind, subject) values (12, 'decision', '0190f0f0-0000-7000-8000-000000000322');
insert into history (seq, at, act, document_id, who, account) values (12, '2024-05-06T10:00:00.340Z', 'decide', null, 'officer', 'corrected a name');
