-- A development may be that something else took the place of what was undertaken.

alter table found_development drop constraint found_development_course_check;

alter table found_development add constraint found_development_course_check
    check (course in ('done', 'progressed', 'reviewed', 'postponed', 'dropped', 'superseded'));
