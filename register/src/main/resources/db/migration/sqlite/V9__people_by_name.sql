-- People across relations are found by their names.

create index found_person_by_name on found_person (name, finding_id);
