-- Documents as they are kept. Days are ISO dates, instants are UTC with milliseconds, both as text that sorts by time;
-- ids are UUIDv7 in canonical text. Nothing here is changed but by a withdrawal, which empties texts and bytes.

create table publisher (
    id       text not null primary key check (length(id) = 36),
    name     text not null unique check (trim(name) <> ''),
    known_at text not null
) strict;

-- Bytes as received, once for each content.
create table raw (
    sha256     text not null primary key check (length(sha256) = 64),
    bytes      blob,
    size       integer not null check (size >= 0),
    is_removed integer not null default 0 check (is_removed in (0, 1)),
    check ((bytes is null) = (is_removed = 1))
) strict;

-- The only texts that offsets refer to.
create table kept_text (
    sha256     text not null primary key check (length(sha256) = 64),
    content    text,
    length     integer not null check (length > 0),
    is_removed integer not null default 0 check (is_removed in (0, 1)),
    check ((content is null) = (is_removed = 1))
) strict;

-- Lowest rank first; the installation names them. An entry's marking is the highest of what it rests on.
create table handling_marking (
    rank integer not null primary key check (rank >= 0),
    code text not null unique check (trim(code) <> ''),
    name text not null check (trim(name) <> '')
) strict;

insert into handling_marking (rank, code, name) values (0, 'public', 'Public');

-- One account of what took place, whatever revisions its text goes through and whoever else publishes it.
create table document (
    id            text not null primary key check (length(id) = 36),
    handling_rank integer not null default 0 references handling_marking (rank),
    known_at      text not null
) strict;

create table revision (
    id          text not null primary key check (length(id) = 36),
    document_id text not null references document (id),
    number      integer not null check (number >= 1),
    known_at    text not null,
    unique (document_id, number)
) strict;

-- The texts made of a revision: one at adding, further ones by cleaning anew. The one with the highest number counts.
create table text_version (
    revision_id text not null references revision (id),
    number      integer not null check (number >= 1),
    text_sha256 text not null references kept_text (sha256),
    cleaner     text not null,
    known_at    text not null,
    primary key (revision_id, number)
) strict;

create index text_version_by_text on text_version (text_sha256);

-- Who published a revision, where and when. The second and later ones are further sources of the same account.
create table publication (
    id           text not null primary key check (length(id) = 36),
    revision_id  text not null references revision (id),
    publisher_id text references publisher (id),
    address      text check (trim(address) <> ''),
    published    text check (length(published) = 10),
    language     text not null check (trim(language) <> ''),
    title_start  integer check (title_start >= 0),
    title_end    integer,
    name         text not null check (trim(name) <> ''),
    raw_sha256   text not null references raw (sha256),
    fetched_on   text not null check (length(fetched_on) = 10),
    known_at     text not null,
    check ((title_start is null) = (title_end is null)),
    check (title_end is null or title_end > title_start)
) strict;

create index publication_by_revision on publication (revision_id);
create index publication_by_address on publication (address) where address is not null;

-- The stub that stays of a withdrawn document.
create table withdrawal (
    document_id text not null primary key references document (id),
    reason      text not null check (trim(reason) <> ''),
    who         text not null check (trim(who) <> ''),
    known_at    text not null
) strict;

-- One reading of one text by one version of the reader, against one publication's day.
create table reading (
    id             text not null primary key check (length(id) = 36),
    publication_id text not null references publication (id),
    text_sha256    text not null references kept_text (sha256),
    reader_version text not null check (trim(reader_version) <> ''),
    known_at       text not null
) strict;

create index reading_by_publication on reading (publication_id);

-- A cache: which text, publication and reading of a document count today. Day is that of publication, else of adding.
create table document_now (
    document_id    text not null primary key references document (id),
    publication_id text not null references publication (id),
    text_sha256    text not null references kept_text (sha256),
    reading_id     text references reading (id),
    day            text not null check (length(day) = 10)
) strict;

create index document_now_by_day on document_now (day, document_id);

-- Followed by the search index and other caches, after commit.
create table change (
    seq     integer primary key autoincrement,
    kind    text not null check (kind in ('document', 'entry', 'decision')),
    subject text not null check (length(subject) = 36)
) strict;

-- What was done to the register, in words; append-only.
create table history (
    seq         integer primary key autoincrement,
    at          text not null,
    act         text not null check (act in ('add', 'revise', 'second-source', 'reread', 'clean', 'withdraw', 'decide', 'issue')),
    document_id text references document (id),
    who         text,
    account     text not null check (trim(account) <> '')
) strict;

create index history_by_document on history (document_id) where document_id is not null;

create trigger history_is_not_changed before update on history
begin
    select raise(abort, 'history is append-only');
end;

create trigger history_is_not_erased before delete on history
begin
    select raise(abort, 'history is append-only');
end;
