-- A doubt.
insert into reading_doubt (reading_id, place, start_unit, end_unit, kind, settled) values ('0190f0f0-0000-7000-8000-000000000040', 0, 296, 298, 'who-is-meant', 'Ion Rusu');
