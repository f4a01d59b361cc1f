// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/auditlists.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Audit", german);
}
}

Result<QList<AuditedStep>> auditedSteps(Sql &sql, const AuditFilter &filter, qint64 before, int most)
{
    const auto steps = findAuditSteps(sql, filter, before, most);
    if (!steps) return std::unexpected(steps.error());
    QList<AuditedStep> audited;
    audited.reserve(steps->size());
    for (const AuditStep &step : *steps) {
        const auto found = loadAuditChanges(sql, step.step.id, 0, rowsGivenOut);
        if (!found) return std::unexpected(found.error());
        audited += {step, found->changes, found->total - found->changes.size()};
    }
    return audited;
}

QString actionWord(const AuditChange &change)
{
    if (change.action == "insert"_L1) return say(QT_TRANSLATE_NOOP("Audit", "neu"));
    return change.action == "delete"_L1 ? say(QT_TRANSLATE_NOOP("Audit", "gelöscht")) : say(QT_TRANSLATE_NOOP("Audit", "geändert"));
}

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
}

Records auditRecords(const QList<AuditedStep> &steps)
{
    Records records{{u"at"_s, u"actor"_s, u"office"_s, u"step"_s, u"action"_s, u"record"_s, u"field"_s, u"before"_s, u"after"_s}, {}};
    for (const AuditedStep &one : steps)
        for (const AuditChange &change : one.changes) {
            const QVariantList head{momentText(one.step.step.at), one.step.step.actorName, one.step.office, wordsOf(one.step),
                actionWord(change), change.title};
            if (change.fields.isEmpty()) records.rows += head + QVariantList{QString(), QString(), QString()};
            for (const AuditField &field : change.fields) records.rows += head + QVariantList{field.label, field.before, field.after};
        }
    return records;
}

Records readingRecords(const QList<NotedReading> &readings)
{
    Records records{{u"at"_s, u"actor"_s, u"office"_s, u"record"_s, u"purpose"_s}, {}};
    records.rows.reserve(readings.size());
    for (const NotedReading &one : readings)
        records.rows += QVariantList{momentText(one.at), one.actorName, one.office, subjectWords(one), purposeWords(one)};
    return records;
}
