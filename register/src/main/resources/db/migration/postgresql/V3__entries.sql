-- Entries are clusters of items. Every item that can stand for itself founds an entry; a cluster bears the name of the
-- first founded of its members, so that a name once given leads to its cluster for ever.

create table entry (
    id       text collate "C" not null primary key check (length(id) = 36),
    kind     text collate "C" not null check (kind in ('person', 'organisation', 'body', 'contact', 'undertaking', 'agreement',
                                                       'occasion', 'position')),
    item_id  text collate "C" not null references item (id),
    known_at text collate "C" not null,
    unique (item_id, kind)
);

-- Where an entry's name leads, when its founding item is read no more or a person has merged it.
create table entry_redirect (
    entry_id    text collate "C" not null primary key references entry (id),
    to_entry_id text collate "C" not null references entry (id),
    known_at    text collate "C" not null,
    check (entry_id <> to_entry_id)
);

-- A cache of today's clusters.
create table entry_item (
    item_id  text collate "C" not null references item (id),
    kind     text collate "C" not null,
    entry_id text collate "C" not null references entry (id),
    primary key (item_id, kind)
);

create index entry_item_by_entry on entry_item (entry_id, item_id);

-- What people decided, laid over what was read field by field. Nothing is edited: a later decision on the same subject
-- and field goes over an earlier one, and revokes it by name where it takes it back.
create table decision (
    id          text collate "C" not null primary key check (length(id) = 36),
    act         text collate "C" not null check (act in ('confirm', 'correct', 'reject', 'add', 'merge', 'split', 'accept-link',
                                                         'refuse-link', 'note', 'assign', 'mark', 'revoke')),
    item_id     text collate "C" references item (id),
    entry_id    text collate "C" references entry (id),
    other_item  text collate "C" references item (id),
    other_entry text collate "C" references entry (id),
    field       text collate "C" check (field <> ''),
    value       text collate "C",
    who         text collate "C" not null check (trim(who) <> ''),
    why         text collate "C" not null,
    revokes     text collate "C" references decision (id),
    known_at    text collate "C" not null,
    check (item_id is not null or entry_id is not null or revokes is not null),
    check ((act = 'revoke') = (revokes is not null))
);

create index decision_by_item on decision (item_id) where item_id is not null;
create index decision_by_entry on decision (entry_id) where entry_id is not null;

-- A cache of today's follow-up: how an item bears on an undertaking. Accepting and refusing are decisions.
create table follow_up (
    undertaking_id text collate "C" not null references entry (id),
    item_id        text collate "C" not null references item (id),
    bearing        text collate "C" not null check (bearing in ('fulfils', 'progresses', 'reviews', 'postpones', 'repeats',
                                                                'supersedes', 'drops')),
    is_certain     integer not null check (is_certain in (0, 1)),
    score          text collate "C" not null,
    reason         text collate "C" not null check (trim(reason) <> ''),
    known_at       text collate "C" not null,
    primary key (undertaking_id, item_id, bearing)
);

create index follow_up_by_item on follow_up (item_id);

-- Our own side of an undertaking: for the office only, never in public output.
create table stewardship (
    decision_id   text collate "C" not null primary key references decision (id),
    entry_id      text collate "C" not null references entry (id),
    unit          text collate "C",
    officer       text collate "C",
    internal_date text collate "C" check (length(internal_date) = 10),
    next_step     text collate "C",
    notes         text collate "C"
);

create index stewardship_by_entry on stewardship (entry_id);
