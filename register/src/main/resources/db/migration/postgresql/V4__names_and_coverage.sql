-- Names by language and from a day on, over those of CLDR; spellings; grants; coverage; issued briefs.

create table side_name (
    side     text collate "C" not null check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    language text collate "C" not null check (trim(language) <> ''),
    form     text collate "C" not null check (form in ('short', 'official', 'adjective', 'capital')),
    from_day text collate "C" not null check (length(from_day) = 10),
    name     text collate "C" not null check (trim(name) <> ''),
    known_at text collate "C" not null,
    primary key (side, language, form, from_day)
);

create table place_name (
    place    text collate "C" not null check (trim(place) <> ''),
    side     text collate "C" check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    language text collate "C" not null check (trim(language) <> ''),
    from_day text collate "C" not null check (length(from_day) = 10),
    name     text collate "C" not null check (trim(name) <> ''),
    known_at text collate "C" not null,
    primary key (place, language, from_day)
);

create table entry_name (
    entry_id text collate "C" not null references entry (id),
    language text collate "C" not null check (trim(language) <> ''),
    from_day text collate "C" not null check (length(from_day) = 10),
    name     text collate "C" not null check (trim(name) <> ''),
    known_at text collate "C" not null,
    primary key (entry_id, language, from_day)
);

-- How a person is written by the sources of the person's own state, and how addressed.
create table person_spelling (
    entry_id     text collate "C" not null references entry (id),
    language     text collate "C" not null check (trim(language) <> ''),
    spelling     text collate "C" not null check (trim(spelling) <> ''),
    address_form text collate "C" check (trim(address_form) <> ''),
    is_own       integer not null check (is_own in (0, 1)),
    known_at     text collate "C" not null,
    primary key (entry_id, language, spelling)
);

-- Who may see what; a grant without a relation or a publisher holds for all of them.
create table access_grant (
    id           text collate "C" not null primary key check (length(id) = 36),
    holder       text collate "C" not null check (trim(holder) <> ''),
    one          text collate "C" check (one ~ '^[A-Z][A-Z]$' or one ~ '^@.'),
    other        text collate "C" check (other ~ '^[A-Z][A-Z]$' or other ~ '^@.'),
    publisher_id text collate "C" references publisher (id),
    up_to_rank   integer not null references handling_marking (rank),
    known_at     text collate "C" not null,
    check ((one is null) = (other is null))
);

create index access_grant_by_holder on access_grant (holder);

-- What was read of whom. Without it "no contact" means nothing.
create table coverage (
    id           text collate "C" not null primary key check (length(id) = 36),
    publisher_id text collate "C" not null references publisher (id),
    language     text collate "C" not null check (trim(language) <> ''),
    from_day     text collate "C" not null check (length(from_day) = 10),
    to_day       text collate "C" check (length(to_day) = 10),
    known_at     text collate "C" not null,
    check (to_day is null or to_day >= from_day)
);

create table coverage_month (
    coverage_id text collate "C" not null references coverage (id),
    month       text collate "C" not null check (length(month) = 7),
    documents   integer not null check (documents >= 0),
    is_gap      integer not null check (is_gap in (0, 1)),
    primary key (coverage_id, month)
);

create table issued_brief (
    id             text collate "C" not null primary key check (length(id) = 36),
    one            text collate "C" not null check (one ~ '^[A-Z][A-Z]$' or one ~ '^@.'),
    other          text collate "C" not null check (other ~ '^[A-Z][A-Z]$' or other ~ '^@.'),
    as_of          text collate "C" not null check (length(as_of) = 10),
    known_by       text collate "C" not null,
    reader_version text collate "C" not null,
    media_type     text collate "C" not null,
    sha256         text collate "C" not null check (length(sha256) = 64),
    bytes          bytea not null,
    issued_to      text collate "C",
    issued_at      text collate "C" not null
);

create index issued_brief_by_pair on issued_brief (one, other, as_of);
