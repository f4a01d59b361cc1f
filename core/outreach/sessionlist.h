// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/storage/sql.h"

/** One line of the list of sessions. */
struct SessionRow {
    qint64 id = 0;
    QString number = {};
    QString title = {};
    SessionKind kind = SessionKind::Evening;
    SessionStatus status = SessionStatus::Planned;
    QDateTime beginsAt = {};
    QDateTime endsAt = {};
    QString placeName = {};
    QString organiser = {};
    Topics topics = {};
    /** Landlords whose invitation went out, or who are on the list. */
    int invited = 0;
    int comes = 0;
    int open = 0;
    int came = 0;
    /** Agreements made there that were not withdrawn. */
    int promised = 0;
    /** Whether the minutes are released. */
    bool isReleased = false;
    bool operator==(const SessionRow &) const = default;
};
enum class SessionColumn {
    Begins,
    Number,
    Title,
    Kind,
    Status,
    Place,
    Invited,
    Comes,
    Came,
    Promised
};
struct SessionOrder {
    SessionColumn column = SessionColumn::Begins;
    bool descending = true;
};
/** Which sessions are wanted; an empty member excludes none. */
struct SessionFilter {
    /** Searched in number, title, place, organiser and speakers. */
    QString text = {};
    QList<SessionStatus> statuses = {};
    QList<SessionKind> kinds = {};
    /** First and last day. */
    QDate from = {};
    QDate until = {};
    bool isEmpty() const { return text.isEmpty() && statuses.isEmpty() && kinds.isEmpty() && !from.isValid() && !until.isValid(); }
    bool operator==(const SessionFilter &) const = default;
};
/** Equal ones by number. */
Result<QList<SessionRow>> findSessions(Sql &sql, const SessionFilter &filter, const SessionOrder &order = {});
