-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workspace, version 2: findings about the texts of a pair that a person set aside, with the reason.

CREATE TABLE dismissal(
    application_id TEXT NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    finding TEXT NOT NULL,
    pos {I} NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(application_id, row_id, field, finding)
) {STRICT};
