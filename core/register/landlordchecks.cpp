// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlordchecks.h"
#include "core/register/checks.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<Finding> checkLandlord(const Landlord &landlord)
{
    using enum Finding::Level;
    QList<Finding> found;
    if (displayName(landlord).trimmed().isEmpty()) found.append({{}, Error, u"landlord.lastName"_s, u"landlord.name"_s, {}});
    if (landlord.powerOfAttorney == Tri::Yes && !landlord.representsId)
        found.append({{}, Warning, u"landlord.powerOfAttorney"_s, u"landlord.represents"_s, {}});
    if (landlord.contactBlocked && landlord.contactBlockedReason.isEmpty())
        found.append({{}, Warning, u"landlord.contactBlockedReason"_s, u"landlord.blockreason"_s, {}});
    found += checkPrivacy(u"landlord.note"_s, landlord.note);
    return found + checkPrivacy(u"landlord.contactBlockedReason"_s, landlord.contactBlockedReason);
}

QDate noticeDueOn(QDate recordedOn)
{
    return recordedOn.addMonths(1);
}

NoticeState noticeState(const Landlord &landlord, QDate recordedOn, QDate today)
{
    if (landlord.privacyNoticeOn.isValid()) return NoticeState::Given;
    if (landlord.fromThirdParty != Tri::Yes) return NoticeState::Missing;
    return recordedOn.isValid() && noticeDueOn(recordedOn) < today ? NoticeState::Late : NoticeState::Due;
}

QString noticeWords(const Landlord &landlord, QDate recordedOn, QDate today)
{
    const auto say = [](const char *german) { return QCoreApplication::translate("Landlord", german); };
    const QString due = recordedOn.isValid() ? dateText(noticeDueOn(recordedOn)) : QString();
    switch (noticeState(landlord, recordedOn, today)) {
    case NoticeState::Given:
        return say(QT_TRANSLATE_NOOP("Landlord", "Datenschutzhinweis gegeben am %1")).arg(dateText(landlord.privacyNoticeOn));
    case NoticeState::Missing: return say(QT_TRANSLATE_NOOP("Landlord", "Datenschutzhinweis (Art. 13 DSGVO) nicht eingetragen"));
    case NoticeState::Due:
        if (due.isEmpty())
            return say(QT_TRANSLATE_NOOP("Landlord", "Daten von Dritten: Datenschutzhinweis (Art. 14 DSGVO) nicht eingetragen"));
        return say(QT_TRANSLATE_NOOP("Landlord", "Daten von Dritten: Datenschutzhinweis (Art. 14 DSGVO) bis %1 geben")).arg(due);
    case NoticeState::Late:
        return say(QT_TRANSLATE_NOOP("Landlord",
                       "Daten von Dritten: Der Datenschutzhinweis (Art. 14 DSGVO) war bis %1 zu geben und ist nicht "
                       "eingetragen. Prüfen, ob er gegeben wurde."))
            .arg(due);
    }
    return {};
}

Result<QDate> recordedOn(Sql &sql, qint64 landlordId)
{
    return sql
        .value(u"select min(s.at) from change_entry e join change_step s on s.id=e.step_id "
               "where e.table_name='landlord' and e.row_id=? and e.action='insert'"_s,
            {landlordId})
        .transform([](const QVariant &at) { return fromStored(at, QMetaType::fromType<QDateTime>()).toDateTime().toLocalTime().date(); });
}
