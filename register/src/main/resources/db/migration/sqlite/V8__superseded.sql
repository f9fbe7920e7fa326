-- A development may be that something else took the place of what was undertaken.

create table found_development_with_superseded (
    finding_id text not null primary key references finding (id),
    course     text not null check (course in ('done', 'progressed', 'reviewed', 'postponed', 'dropped', 'superseded')),
    time       text
) strict;

insert into found_development_with_superseded (finding_id, course, time)
select finding_id, course, time from found_development;

drop table found_development;

alter table found_development_with_superseded rename to found_development;
