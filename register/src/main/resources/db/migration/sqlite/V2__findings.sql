-- What readings found. An item keeps its id from reading to reading; a finding is what one reading says of it, slot by
-- slot. Sides are written KZ for a state, @EU for an organisation. EDTF is canonical text, with the first and last day
-- beside it where a period is searched or sorted by.

create table item (
    id          text not null primary key check (length(id) = 36),
    document_id text not null references document (id),
    kind        text not null check (kind in ('person', 'organisation', 'contact', 'undertaking', 'position', 'figure',
                                              'topic', 'occasion', 'development', 'agreement')),
    added_by    text check (trim(added_by) <> ''),
    known_at    text not null
) strict;

create index item_by_document on item (document_id, kind);

create table finding (
    id         text not null primary key check (length(id) = 36),
    item_id    text not null references item (id),
    reading_id text not null references reading (id),
    place      integer not null check (place >= 0),
    rule       text not null check (trim(rule) <> ''),
    unique (reading_id, item_id),
    unique (reading_id, place)
) strict;

create index finding_by_item on finding (item_id);

-- The first passage is the quoted one.
create table finding_passage (
    finding_id text not null references finding (id),
    place      integer not null check (place >= 0),
    start_unit integer not null check (start_unit >= 0),
    end_unit   integer not null,
    primary key (finding_id, place),
    check (end_unit > start_unit)
) strict;

create table finding_side (
    finding_id text not null references finding (id),
    role       text not null check (role in ('takes-part', 'by', 'to')),
    side       text not null check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    primary key (finding_id, role, side)
) strict;

create index finding_side_by_side on finding_side (side, finding_id);

create table finding_spelling (
    finding_id text not null references finding (id),
    place      integer not null check (place >= 0),
    spelling   text not null check (trim(spelling) <> ''),
    primary key (finding_id, place)
) strict;

create table found_person (
    finding_id text not null primary key references finding (id),
    name       text not null check (trim(name) <> ''),
    side       text check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    address_form text check (trim(address_form) <> '')
) strict;

create index found_person_by_side on found_person (side, finding_id);

create table found_post (
    finding_id text not null references finding (id),
    place      integer not null check (place >= 0),
    title      text not null check (trim(title) <> ''),
    level      text check (level in ('monarch', 'head-of-state', 'head-of-government', 'speaker', 'foreign-minister',
                                     'minister', 'deputy-minister', 'special-envoy', 'ambassador', 'charge-d-affaires',
                                     'consul', 'governor-or-mayor', 'director', 'expert')),
    standing   text not null check (standing in ('holds', 'acting', 'former', 'elect')),
    from_time  text,
    to_time    text,
    primary key (finding_id, place)
) strict;

create table found_organisation (
    finding_id text not null primary key references finding (id),
    name       text not null check (trim(name) <> ''),
    kind       text not null check (kind in ('company', 'government', 'international', 'mechanism', 'other')),
    side       text check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    sector     text
) strict;

create table found_contact (
    finding_id text not null primary key references finding (id),
    kind       text not null check (kind in ('meeting', 'call', 'consultations', 'session', 'visit', 'conference', 'letters')),
    subkind    text check (subkind in ('state-visit', 'official-visit', 'working-visit', 'transit-visit', 'courtesy-call',
                                       'farewell-call', 'credentials', 'signing', 'summons')),
    status     text not null check (status in ('held', 'planned', 'cancelled')),
    is_main    integer not null check (is_main in (0, 1)),
    time       text,
    first_day  text check (length(first_day) = 10),
    last_day   text check (length(last_day) = 10),
    place      text,
    body       text,
    ordinal    integer check (ordinal >= 1),
    occasion   text,
    host       text check (host glob '[A-Z][A-Z]' or host glob '@?*'),
    moved_from text
) strict;

create index found_contact_by_day on found_contact (first_day, finding_id);

create table found_participant (
    finding_id text not null references finding (id),
    place      integer not null check (place >= 0),
    name       text not null check (trim(name) <> ''),
    side       text check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    level      text check (level in ('monarch', 'head-of-state', 'head-of-government', 'speaker', 'foreign-minister',
                                     'minister', 'deputy-minister', 'special-envoy', 'ambassador', 'charge-d-affaires',
                                     'consul', 'governor-or-mayor', 'director', 'expert')),
    role       text not null check (role in ('host', 'guest', 'co-chair', 'takes-part')),
    primary key (finding_id, place)
) strict;

create table found_co_chair (
    finding_id text not null references finding (id),
    place      integer not null check (place >= 0),
    name       text not null,
    primary key (finding_id, place)
) strict;

create table found_undertaking (
    finding_id text not null primary key references finding (id),
    kind       text not null check (kind in ('agreed', 'signed', 'committed', 'proposed', 'invited', 'requested', 'planned')),
    due        text,
    due_first  text check (length(due_first) = 10),
    due_last   text check (length(due_last) = 10),
    moved_from text,
    firmness   text not null check (firmness in ('firm', 'intended', 'tentative')),
    condition  text,
    agreement  text
) strict;

create index found_undertaking_by_due on found_undertaking (due_last, finding_id);

create table found_position (
    finding_id text not null primary key references finding (id),
    act        text not null check (act in ('praise', 'support', 'concern', 'condemnation', 'gratitude', 'congratulation',
                                            'condolence', 'emphasis', 'interest', 'confidence')),
    speaker    text
) strict;

create table found_figure (
    finding_id text not null primary key references finding (id),
    measure    text not null check (measure in ('trade-turnover', 'exports', 'imports', 'trade-growth', 'investment',
                                                'companies', 'projects', 'students', 'people', 'visitors', 'aid', 'loan',
                                                'contract', 'gdp', 'documents', 'anniversary', 'other')),
    value      text not null check (value glob '*[0-9]*'),
    unit       text not null check (trim(unit) <> ''),
    qualifier  text not null check (qualifier in ('exact', 'about', 'over', 'under', 'up-to')),
    period     text,
    from_side  text check (from_side glob '[A-Z][A-Z]' or from_side glob '@?*'),
    to_side    text check (to_side glob '[A-Z][A-Z]' or to_side glob '@?*'),
    base       text,
    noun       text
) strict;

create table found_topic (
    finding_id text not null primary key references finding (id),
    subject    text not null check (subject in ('political', 'trade', 'investment', 'parliamentary', 'culture', 'education',
                                                'science', 'security', 'defence', 'energy', 'transport', 'agriculture',
                                                'environment', 'humanitarian', 'consular', 'tourism', 'health', 'digital',
                                                'human-rights', 'legal', 'multilateral', 'conflict', 'space', 'sport'))
) strict;

create table found_occasion (
    finding_id text not null primary key references finding (id),
    name       text not null check (trim(name) <> ''),
    side       text check (side glob '[A-Z][A-Z]' or side glob '@?*'),
    date       text
) strict;

create table found_development (
    finding_id text not null primary key references finding (id),
    course     text not null check (course in ('done', 'progressed', 'reviewed', 'postponed', 'dropped')),
    time       text
) strict;

-- A document between the sides and the state that a text reports it in.
create table found_agreement (
    finding_id text not null primary key references finding (id),
    title      text not null check (trim(title) <> ''),
    field      text,
    form       text not null check (form in ('treaty', 'agreement', 'memorandum', 'statement', 'roadmap', 'other')),
    state      text not null check (state in ('negotiated', 'initialled', 'signed', 'ratified', 'in-force', 'ended')),
    time       text,
    place      text
) strict;

create table reading_doubt (
    reading_id text not null references reading (id),
    place      integer not null check (place >= 0),
    start_unit integer not null check (start_unit >= 0),
    end_unit   integer not null,
    why        text not null,
    primary key (reading_id, place),
    check (end_unit > start_unit)
) strict;

-- The pairs of sides between which a reading tells of contacts, undertakings or figures; follows from the findings.
create table reading_relation (
    reading_id text not null references reading (id),
    one        text not null check (one glob '[A-Z][A-Z]' or one glob '@?*'),
    other      text not null check (other glob '[A-Z][A-Z]' or other glob '@?*'),
    primary key (reading_id, one, other),
    check (one <> other)
) strict;

create index reading_relation_by_pair on reading_relation (one, other, reading_id);
