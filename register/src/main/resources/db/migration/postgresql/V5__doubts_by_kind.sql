-- A doubt is told by its kind and by what the reader settled on; the sentence for it is that of whoever shows it. No
-- register has held a doubt before.

drop table reading_doubt;

create table reading_doubt (
    reading_id text collate "C" not null references reading (id),
    place      integer not null check (place >= 0),
    start_unit integer not null check (start_unit >= 0),
    end_unit   integer not null,
    kind       text collate "C" not null check (kind in ('side-by-order', 'side-by-company', 'side-left-over', 'day-or-month',
                                                         'who-is-meant', 'other-side-of-contact', 'other-side-of-undertaking',
                                                         'unmeasured', 'unread')),
    settled    text collate "C" not null check (trim(settled) <> ''),
    primary key (reading_id, place),
    check (end_unit > start_unit)
);
