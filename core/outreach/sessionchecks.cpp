// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/sessions.h"
#include "core/register/checks.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

QList<Finding> checkSession(const InfoSession &session)
{
    using enum Finding::Level;
    QList<Finding> found;
    const QDate day = dayOf(session);
    if (!session.beginsAt.isValid()) found.append({{}, Error, u"info_session.beginsAt"_s, u"session.begins"_s, {}});
    if (session.endsAt.isValid() && session.endsAt <= session.beginsAt)
        found.append({{}, Error, u"info_session.endsAt"_s, u"session.ends"_s, {}});
    const bool needsPlace = session.kind == SessionKind::Evening || session.kind == SessionKind::SingleTalk;
    if (needsPlace && session.placeName.trimmed().isEmpty())
        found.append({{}, Warning, u"info_session.placeName"_s, u"session.place"_s, {}});
    if (session.replyUntil.isValid() && day.isValid() && session.replyUntil > day)
        found.append({{}, Warning, u"info_session.replyUntil"_s, u"session.replyUntil"_s, {dateText(day)}});
    return found + checkPrivacy(u"info_session.note"_s, session.note) + checkPrivacy(u"info_session.minutes"_s, session.minutes)
        + checkPrivacy(u"info_session.openQuestions"_s, session.openQuestions);
}
