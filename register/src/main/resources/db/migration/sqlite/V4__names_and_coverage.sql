-- Names by language and from a day on, over those of CLDR; spellings; grants; coverage; issued briefs.

create table side_name (
    side     text not null check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    language text not null check (trim(language) <> ''),
    form     text not null check (form in ('short', 'official', 'adjective', 'capital')),
    from_day text not null check (length(from_day) = 10),
    name     text not null check (trim(name) <> ''),
    known_at text not null,
    primary key (side, language, form, from_day)
) strict;

create table place_name (
    place    text not null check (trim(place) <> ''),
    side     text check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    language text not null check (trim(language) <> ''),
    from_day text not null check (length(from_day) = 10),
    name     text not null check (trim(name) <> ''),
    known_at text not null,
    primary key (place, language, from_day)
) strict;

create table entry_name (
    entry_id text not null references entry (id),
    language text not null check (trim(language) <> ''),
    from_day text not null check (length(from_day) = 10),
    name     text not null check (trim(name) <> ''),
    known_at text not null,
    primary key (entry_id, language, from_day)
) strict;

-- How a person is written by the sources of the person's own state, and how addressed.
create table person_spelling (
    entry_id     text not null references entry (id),
    language     text not null check (trim(language) <> ''),
    spelling     text not null check (trim(spelling) <> ''),
    address_form text check (trim(address_form) <> ''),
    is_own       integer not null check (is_own in (0, 1)),
    known_at     text not null,
    primary key (entry_id, language, spelling)
) strict;

-- Who may see what; a grant without a relation or a publisher holds for all of them.
create table access_grant (
    id           text not null primary key check (length(id) = 36),
    holder       text not null check (trim(holder) <> ''),
    one          text check (one glob '[A-Z][A-Z]' or one glob '@?*'),
    other        text check (other glob '[A-Z][A-Z]' or other glob '@?*'),
    publisher_id text references publisher (id),
    up_to_rank   integer not null references handling_marking (rank),
    known_at     text not null,
    check ((one is null) = (other is null))
) strict;

create index access_grant_by_holder on access_grant (holder);

-- What was read of whom. Without it "no contact" means nothing.
create table coverage (
    id           text not null primary key check (length(id) = 36),
    publisher_id text not null references publisher (id),
    language     text not null check (trim(language) <> ''),
    from_day     text not null check (length(from_day) = 10),
    to_day       text check (length(to_day) = 10),
    known_at     text not null,
    check (to_day is null or to_day >= from_day)
) strict;

create table coverage_month (
    coverage_id text not null references coverage (id),
    month       text not null check (length(month) = 7),
    documents   integer not null check (documents >= 0),
    is_gap      integer not null check (is_gap in (0, 1)),
    primary key (coverage_id, month)
) strict;

create table issued_brief (
    id             text not null primary key check (length(id) = 36),
    one            text not null check (one glob '[A-Z][A-Z]' or one glob '@?*'),
    other          text not null check (other glob '[A-Z][A-Z]' or other glob '@?*'),
    as_of          text not null check (length(as_of) = 10),
    known_by       text not null,
    reader_version text not null,
    media_type     text not null,
    sha256         text not null check (length(sha256) = 64),
    bytes          blob not null,
    issued_to      text,
    issued_at      text not null
) strict;

create index issued_brief_by_pair on issued_brief (one, other, as_of);
