-- Documents as they are kept. Days are ISO dates, instants are UTC with milliseconds, both as text that sorts by time;
-- ids are UUIDv7 in canonical text. Nothing here is changed but by a withdrawal, which empties texts and bytes. Text is
-- ordered by its code points, whatever the language of the server.

create table publisher (
    id       text collate "C" not null primary key check (length(id) = 36),
    name     text collate "C" not null unique check (trim(name) <> ''),
    known_at text collate "C" not null
);

-- Bytes as received, once for each content.
create table raw (
    sha256     text collate "C" not null primary key check (length(sha256) = 64),
    bytes      bytea,
    size       integer not null check (size >= 0),
    is_removed integer not null default 0 check (is_removed in (0, 1)),
    check ((bytes is null) = (is_removed = 1))
);

-- The only texts that offsets refer to.
create table kept_text (
    sha256     text collate "C" not null primary key check (length(sha256) = 64),
    content    text collate "C",
    length     integer not null check (length > 0),
    is_removed integer not null default 0 check (is_removed in (0, 1)),
    check ((content is null) = (is_removed = 1))
);

-- Lowest rank first; the installation names them. An entry's marking is the highest of what it rests on.
create table handling_marking (
    rank integer not null primary key check (rank >= 0),
    code text collate "C" not null unique check (trim(code) <> ''),
    name text collate "C" not null check (trim(name) <> '')
);

insert into handling_marking (rank, code, name) values (0, 'public', 'Public');

-- One account of what took place, whatever revisions its text goes through and whoever else publishes it.
create table document (
    id            text collate "C" not null primary key check (length(id) = 36),
    handling_rank integer not null default 0 references handling_marking (rank),
    known_at      text collate "C" not null
);

create table revision (
    id          text collate "C" not null primary key check (length(id) = 36),
    document_id text collate "C" not null references document (id),
    number      integer not null check (number >= 1),
    known_at    text collate "C" not null,
    unique (document_id, number)
);

-- The texts made of a revision: one at adding, further ones by cleaning anew. The one with the highest number counts.
create table text_version (
    revision_id text collate "C" not null references revision (id),
    number      integer not null check (number >= 1),
    text_sha256 text collate "C" not null references kept_text (sha256),
    cleaner     text collate "C" not null,
    known_at    text collate "C" not null,
    primary key (revision_id, number)
);

create index text_version_by_text on text_version (text_sha256);

-- Who published a revision, where and when. The second and later ones are further sources of the same account.
create table publication (
    id           text collate "C" not null primary key check (length(id) = 36),
    revision_id  text collate "C" not null references revision (id),
    publisher_id text collate "C" references publisher (id),
    address      text collate "C" check (trim(address) <> ''),
    published    text collate "C" check (length(published) = 10),
    language     text collate "C" not null check (trim(language) <> ''),
    title_start  integer check (title_start >= 0),
    title_end    integer,
    name         text collate "C" not null check (trim(name) <> ''),
    raw_sha256   text collate "C" not null references raw (sha256),
    fetched_on   text collate "C" not null check (length(fetched_on) = 10),
    known_at     text collate "C" not null,
    check ((title_start is null) = (title_end is null)),
    check (title_end is null or title_end > title_start)
);

create index publication_by_revision on publication (revision_id);
create index publication_by_address on publication (address) where address is not null;

-- What stays of a withdrawn document.
create table withdrawal (
    document_id text collate "C" not null primary key references document (id),
    reason      text collate "C" not null check (trim(reason) <> ''),
    who         text collate "C" not null check (trim(who) <> ''),
    known_at    text collate "C" not null
);

-- One reading of one text by one version of the reader, against one publication's day.
create table reading (
    id             text collate "C" not null primary key check (length(id) = 36),
    publication_id text collate "C" not null references publication (id),
    text_sha256    text collate "C" not null references kept_text (sha256),
    reader_version text collate "C" not null check (trim(reader_version) <> ''),
    known_at       text collate "C" not null
);

create index reading_by_publication on reading (publication_id);

-- A cache: which text, publication and reading of a document count today. Day is that of publication, else of adding.
create table document_now (
    document_id    text collate "C" not null primary key references document (id),
    publication_id text collate "C" not null references publication (id),
    text_sha256    text collate "C" not null references kept_text (sha256),
    reading_id     text collate "C" references reading (id),
    day            text collate "C" not null check (length(day) = 10)
);

create index document_now_by_day on document_now (day, document_id);

-- Followed by the search index and other caches, after commit.
create table change (
    seq     bigint generated by default as identity primary key,
    kind    text collate "C" not null check (kind in ('document', 'entry', 'decision')),
    subject text collate "C" not null check (length(subject) = 36)
);

-- What was done to the register, in words; append-only.
create table history (
    seq         bigint generated by default as identity primary key,
    at          text collate "C" not null,
    act         text collate "C" not null check (act in ('add', 'revise', 'second-source', 'reread', 'clean', 'withdraw', 'decide', 'issue')),
    document_id text collate "C" references document (id),
    who         text collate "C",
    account     text collate "C" not null check (trim(account) <> '')
);

create index history_by_document on history (document_id) where document_id is not null;

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only';
end
$$;

create trigger history_is_not_changed before update on history
for each row execute function refuse_to_change_history();

create trigger history_is_not_erased before delete on history
for each row execute function refuse_to_change_history();

create trigger history_is_not_emptied before truncate on history
for each statement execute function refuse_to_change_history();
