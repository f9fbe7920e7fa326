-- What readings found. An item keeps its id from reading to reading; a finding is what one reading says of it, slot by
-- slot. Sides are written KZ for a state, @EU for an organisation. EDTF is canonical text, with the first and last day
-- beside it where a period is searched or sorted by.

create table item (
    id          text collate "C" not null primary key check (length(id) = 36),
    document_id text collate "C" not null references document (id),
    kind        text collate "C" not null check (kind in ('person', 'organisation', 'contact', 'undertaking', 'position', 'figure',
                                                          'topic', 'occasion', 'development', 'agreement')),
    added_by    text collate "C" check (trim(added_by) <> ''),
    known_at    text collate "C" not null
);

create index item_by_document on item (document_id, kind);

create table finding (
    id         text collate "C" not null primary key check (length(id) = 36),
    item_id    text collate "C" not null references item (id),
    reading_id text collate "C" not null references reading (id),
    place      integer not null check (place >= 0),
    rule       text collate "C" not null check (trim(rule) <> ''),
    unique (reading_id, item_id),
    unique (reading_id, place)
);

create index finding_by_item on finding (item_id);

-- The first passage is the quoted one.
create table finding_passage (
    finding_id text collate "C" not null references finding (id),
    place      integer not null check (place >= 0),
    start_unit integer not null check (start_unit >= 0),
    end_unit   integer not null,
    primary key (finding_id, place),
    check (end_unit > start_unit)
);

create table finding_side (
    finding_id text collate "C" not null references finding (id),
    role       text collate "C" not null check (role in ('takes-part', 'by', 'to')),
    side       text collate "C" not null check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    primary key (finding_id, role, side)
);

create index finding_side_by_side on finding_side (side, finding_id);

create table finding_spelling (
    finding_id text collate "C" not null references finding (id),
    place      integer not null check (place >= 0),
    spelling   text collate "C" not null check (trim(spelling) <> ''),
    primary key (finding_id, place)
);

create table found_person (
    finding_id text collate "C" not null primary key references finding (id),
    name       text collate "C" not null check (trim(name) <> ''),
    side       text collate "C" check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    address_form text collate "C" check (trim(address_form) <> '')
);

create index found_person_by_side on found_person (side, finding_id);

create table found_post (
    finding_id text collate "C" not null references finding (id),
    place      integer not null check (place >= 0),
    title      text collate "C" not null check (trim(title) <> ''),
    level      text collate "C" check (level in ('monarch', 'head-of-state', 'head-of-government', 'speaker', 'foreign-minister',
                                                 'minister', 'deputy-minister', 'special-envoy', 'ambassador', 'charge-d-affaires',
                                                 'consul', 'governor-or-mayor', 'director', 'expert')),
    standing   text collate "C" not null check (standing in ('holds', 'acting', 'former', 'elect')),
    from_time  text collate "C",
    to_time    text collate "C",
    primary key (finding_id, place)
);

create table found_organisation (
    finding_id text collate "C" not null primary key references finding (id),
    name       text collate "C" not null check (trim(name) <> ''),
    kind       text collate "C" not null check (kind in ('company', 'government', 'international', 'mechanism', 'other')),
    side       text collate "C" check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    sector     text collate "C"
);

create table found_contact (
    finding_id text collate "C" not null primary key references finding (id),
    kind       text collate "C" not null check (kind in ('meeting', 'call', 'consultations', 'session', 'visit', 'conference', 'letters')),
    subkind    text collate "C" check (subkind in ('state-visit', 'official-visit', 'working-visit', 'transit-visit', 'courtesy-call',
                                                   'farewell-call', 'credentials', 'signing', 'summons')),
    status     text collate "C" not null check (status in ('held', 'planned', 'cancelled')),
    is_main    integer not null check (is_main in (0, 1)),
    time       text collate "C",
    first_day  text collate "C" check (length(first_day) = 10),
    last_day   text collate "C" check (length(last_day) = 10),
    place      text collate "C",
    body       text collate "C",
    ordinal    integer check (ordinal >= 1),
    occasion   text collate "C",
    host       text collate "C" check (host ~ '^[A-Z][A-Z]$' or host ~ '^@.'),
    moved_from text collate "C"
);

create index found_contact_by_day on found_contact (first_day, finding_id);

create table found_participant (
    finding_id text collate "C" not null references finding (id),
    place      integer not null check (place >= 0),
    name       text collate "C" not null check (trim(name) <> ''),
    side       text collate "C" check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    level      text collate "C" check (level in ('monarch', 'head-of-state', 'head-of-government', 'speaker', 'foreign-minister',
                                                 'minister', 'deputy-minister', 'special-envoy', 'ambassador', 'charge-d-affaires',
                                                 'consul', 'governor-or-mayor', 'director', 'expert')),
    role       text collate "C" not null check (role in ('host', 'guest', 'co-chair', 'takes-part')),
    primary key (finding_id, place)
);

create table found_co_chair (
    finding_id text collate "C" not null references finding (id),
    place      integer not null check (place >= 0),
    name       text collate "C" not null,
    primary key (finding_id, place)
);

create table found_undertaking (
    finding_id text collate "C" not null primary key references finding (id),
    kind       text collate "C" not null check (kind in ('agreed', 'signed', 'committed', 'proposed', 'invited', 'requested', 'planned')),
    due        text collate "C",
    due_first  text collate "C" check (length(due_first) = 10),
    due_last   text collate "C" check (length(due_last) = 10),
    moved_from text collate "C",
    firmness   text collate "C" not null check (firmness in ('firm', 'intended', 'tentative')),
    condition  text collate "C",
    agreement  text collate "C"
);

create index found_undertaking_by_due on found_undertaking (due_last, finding_id);

create table found_position (
    finding_id text collate "C" not null primary key references finding (id),
    act        text collate "C" not null check (act in ('praise', 'support', 'concern', 'condemnation', 'gratitude', 'congratulation',
                                                        'condolence', 'emphasis', 'interest', 'confidence')),
    speaker    text collate "C"
);

create table found_figure (
    finding_id text collate "C" not null primary key references finding (id),
    measure    text collate "C" not null check (measure in ('trade-turnover', 'exports', 'imports', 'trade-growth', 'investment',
                                                            'companies', 'projects', 'students', 'people', 'visitors', 'aid', 'loan',
                                                            'contract', 'gdp', 'documents', 'anniversary', 'other')),
    value      text collate "C" not null check (value ~ '[0-9]'),
    unit       text collate "C" not null check (trim(unit) <> ''),
    qualifier  text collate "C" not null check (qualifier in ('exact', 'about', 'over', 'under', 'up-to')),
    period     text collate "C",
    from_side  text collate "C" check (from_side ~ '^[A-Z][A-Z]$' or from_side ~ '^@.'),
    to_side    text collate "C" check (to_side ~ '^[A-Z][A-Z]$' or to_side ~ '^@.'),
    base       text collate "C",
    noun       text collate "C"
);

create table found_topic (
    finding_id text collate "C" not null primary key references finding (id),
    subject    text collate "C" not null check (subject in ('political', 'trade', 'investment', 'parliamentary', 'culture', 'education',
                                                            'science', 'security', 'defence', 'energy', 'transport', 'agriculture',
                                                            'environment', 'humanitarian', 'consular', 'tourism', 'health', 'digital',
                                                            'human-rights', 'legal', 'multilateral', 'conflict', 'space', 'sport'))
);

create table found_occasion (
    finding_id text collate "C" not null primary key references finding (id),
    name       text collate "C" not null check (trim(name) <> ''),
    side       text collate "C" check (side ~ '^[A-Z][A-Z]$' or side ~ '^@.'),
    date       text collate "C"
);

create table found_development (
    finding_id text collate "C" not null primary key references finding (id),
    course     text collate "C" not null check (course in ('done', 'progressed', 'reviewed', 'postponed', 'dropped')),
    time       text collate "C"
);

-- A document between the sides and the state that a text reports it in.
create table found_agreement (
    finding_id text collate "C" not null primary key references finding (id),
    title      text collate "C" not null check (trim(title) <> ''),
    field      text collate "C",
    form       text collate "C" not null check (form in ('treaty', 'agreement', 'memorandum', 'statement', 'roadmap', 'other')),
    state      text collate "C" not null check (state in ('negotiated', 'initialled', 'signed', 'ratified', 'in-force', 'ended')),
    time       text collate "C",
    place      text collate "C"
);

create table reading_doubt (
    reading_id text collate "C" not null references reading (id),
    place      integer not null check (place >= 0),
    start_unit integer not null check (start_unit >= 0),
    end_unit   integer not null,
    why        text collate "C" not null,
    primary key (reading_id, place),
    check (end_unit > start_unit)
);

-- The pairs of sides between which a reading tells of contacts, undertakings or figures; follows from the findings.
create table reading_relation (
    reading_id text collate "C" not null references reading (id),
    one        text collate "C" not null check (one ~ '^[A-Z][A-Z]$' or one ~ '^@.'),
    other      text collate "C" not null check (other ~ '^[A-Z][A-Z]$' or other ~ '^@.'),
    primary key (reading_id, one, other),
    check (one <> other)
);

create index reading_relation_by_pair on reading_relation (one, other, reading_id);
