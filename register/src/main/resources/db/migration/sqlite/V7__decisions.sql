-- What a decision holds beyond one field and one value. Like the decisions themselves, none of it is ever changed.

-- The values that were confirmed, or with which an item was added.
create table decision_value (
    decision_id text not null references decision (id),
    field       text not null check (trim(field) <> ''),
    value       text not null,
    primary key (decision_id, field)
) strict;

-- The items of the two entries that were merged; of those that stay and those that leave where one was split.
create table decision_member (
    decision_id text not null references decision (id),
    part        text not null check (part in ('one', 'other')),
    item_id     text not null references item (id),
    primary key (decision_id, item_id)
) strict;

create index decision_member_by_item on decision_member (item_id);

-- The words that were selected for an added item.
create table decision_passage (
    decision_id text not null primary key references decision (id),
    text_sha256 text not null references kept_text (sha256),
    start_unit  integer not null check (start_unit >= 0),
    end_unit    integer not null,
    check (end_unit > start_unit)
) strict;

-- The pairs of sides of which a document has told at any time, decisions on its items counted. It may hold pairs of
-- which the document tells no more; whether it does is seen when the decisions are laid over its items.
create table decided_relation (
    one         text not null check (one glob '[A-Z][A-Z]' or one glob '@?*'),
    other       text not null check (other glob '[A-Z][A-Z]' or other glob '@?*'),
    document_id text not null references document (id),
    primary key (one, other, document_id),
    check (one <> other)
) strict;

create index decision_by_other_item on decision (other_item) where other_item is not null;
create index decision_by_time on decision (known_at, id);

create trigger decision_is_not_changed before update on decision
begin
    select raise(abort, 'decisions are append-only');
end;

create trigger decision_is_not_erased before delete on decision
begin
    select raise(abort, 'decisions are append-only');
end;
