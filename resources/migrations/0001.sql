-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workspace, version 1. A script is frozen once released: changes go into the next number.
-- Every statement ends with a semicolon at the end of a line. Times are ISO 8601 UTC text with milliseconds; an
-- empty text is "not set". Marks are whole steps of the call's scale. Texts in several languages are JSON
-- objects by language tag.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) {STRICT};

CREATE TABLE call(
    id TEXT NOT NULL,
    version {I} NOT NULL CHECK(version >= 1),
    state TEXT NOT NULL CHECK(state IN ('draft', 'published')),
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    opens_at TEXT NOT NULL,
    closes_at TEXT NOT NULL,
    definition {BLOB} NOT NULL,
    sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
    PRIMARY KEY(id, version)
) {STRICT};

-- acronym, direction, titles and leads repeat what the values say, so that lists need not read values.
CREATE TABLE application(
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL,
    call_version {I} NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    row_order TEXT NOT NULL,
    acronym TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '',
    titles TEXT NOT NULL DEFAULT '{}',
    leads TEXT NOT NULL DEFAULT '{}',
    received_at TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL,
    version {I} NOT NULL DEFAULT 1
) {STRICT};
CREATE UNIQUE INDEX application_reference ON application(call_id, reference) WHERE reference <> '';

-- One immutable state of one value; pos is the order of arrival within the value.
CREATE TABLE revision(
    pk {PK},
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    pos {I} NOT NULL,
    parents TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    frozen {I} NOT NULL CHECK(frozen IN (0, 1)),
    confirmed TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE(application_id, id)
) {STRICT};

CREATE TABLE attachment(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    pos {I} NOT NULL,
    field TEXT NOT NULL,
    row_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size {I} NOT NULL CHECK(size >= 0),
    media_type TEXT NOT NULL,
    language TEXT NOT NULL,
    caption TEXT NOT NULL,
    content_class TEXT NOT NULL,
    PRIMARY KEY(application_id, id)
) {STRICT};
CREATE INDEX attachment_blob ON attachment(sha256);

CREATE TABLE reviewer(
    id TEXT PRIMARY KEY,
    pseudonym TEXT NOT NULL,
    side TEXT NOT NULL,
    profile TEXT NOT NULL
) {STRICT};
CREATE UNIQUE INDEX reviewer_pseudonym ON reviewer(pseudonym) WHERE pseudonym <> '';

CREATE TABLE assignment(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    reviewer_id TEXT NOT NULL REFERENCES reviewer(id),
    state TEXT NOT NULL CHECK(state IN ('proposed', 'assigned', 'sent', 'returned')),
    packet_id TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, reviewer_id)
) {STRICT};
CREATE INDEX assignment_reviewer ON assignment(reviewer_id);

CREATE TABLE manual_conflict(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    reviewer_id TEXT NOT NULL REFERENCES reviewer(id) ON DELETE CASCADE,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, reviewer_id)
) {STRICT};

-- A reviewer's own workspace has no reviewer rows, so declarations and reviews do not refer to them.
CREATE TABLE conflict_declaration(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    reviewer_id TEXT NOT NULL,
    answers TEXT NOT NULL,
    remark TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, reviewer_id)
) {STRICT};

CREATE TABLE conflict_ruling(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    reviewer_id TEXT NOT NULL,
    excluded {I} NOT NULL CHECK(excluded IN (0, 1)),
    reason TEXT NOT NULL,
    ruled_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, reviewer_id)
) {STRICT};

-- Signed reviews stay for good: two of the same revision with other content stand side by side until a chair
-- sets one aside.
CREATE TABLE review(
    pk {PK},
    id TEXT NOT NULL,
    revision {I} NOT NULL CHECK(revision >= 1),
    sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
    application_id TEXT NOT NULL REFERENCES application(id),
    reviewer_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('draft', 'final', 'declined')),
    answers TEXT NOT NULL,
    remark TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    overall TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    set_aside {I} NOT NULL DEFAULT 0 CHECK(set_aside IN (0, 1)),
    choice_reason TEXT NOT NULL DEFAULT '',
    choice_by TEXT NOT NULL DEFAULT '',
    choice_at TEXT NOT NULL DEFAULT ''
) {STRICT};
CREATE UNIQUE INDEX review_signed ON review(id, revision, sha256) WHERE state <> 'draft';
CREATE UNIQUE INDEX review_draft ON review(application_id, reviewer_id) WHERE state = 'draft';
CREATE INDEX review_application ON review(application_id, reviewer_id);

CREATE TABLE review_mark(
    review_pk {I} NOT NULL REFERENCES review(pk) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    step {I},
    reason TEXT NOT NULL,
    PRIMARY KEY(review_pk, criterion)
) {STRICT};

CREATE TABLE formal_check(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    check_id TEXT NOT NULL,
    answer TEXT NOT NULL CHECK(answer IN ('yes', 'no', 'repair')),
    remark TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, side, check_id)
) {STRICT};

CREATE TABLE consensus_mark(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    step {I},
    reason TEXT NOT NULL,
    minority TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, criterion)
) {STRICT};

CREATE TABLE chair_order(
    application_id TEXT PRIMARY KEY REFERENCES application(id) ON DELETE CASCADE,
    place {I} NOT NULL,
    reason TEXT NOT NULL
) {STRICT};

CREATE TABLE panel_recommendation(
    application_id TEXT PRIMARY KEY REFERENCES application(id) ON DELETE CASCADE,
    recommendation_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    conditions TEXT NOT NULL,
    at TEXT NOT NULL
) {STRICT};

CREATE TABLE ministry_decision(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    recommendation_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, side)
) {STRICT};

CREATE TABLE import_file(
    sha256 TEXT PRIMARY KEY CHECK(length(sha256) = 64),
    kind TEXT NOT NULL,
    package_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size {I} NOT NULL,
    first_seen TEXT NOT NULL,
    times_seen {I} NOT NULL DEFAULT 1,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL
) {STRICT};
CREATE INDEX import_package ON import_file(package_id);

CREATE TABLE event(
    seq {I} PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL CHECK(length(previous) = 64),
    hash TEXT NOT NULL UNIQUE CHECK(length(hash) = 64)
) {STRICT};
CREATE INDEX event_subject ON event(subject);

-- Not bound to event rows: a checkpoint must outlive a shortened log to tell of it.
CREATE TABLE checkpoint(
    seq {I} NOT NULL,
    hash TEXT NOT NULL,
    signing_key {BLOB} NOT NULL,
    signature {BLOB} NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(seq, hash)
) {STRICT};
