// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitform.h"

using namespace Qt::StringLiterals;

namespace {
QStringList named(const QStringList &properties)
{
    QStringList names;
    names.reserve(properties.size());
    for (const QString &property : properties) names += u"visit."_s + property;
    return names;
}

QVariantMap group(const QString &key, const QString &title, const QStringList &properties, bool isOpen)
{
    return {{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, named(properties)}, {u"open"_s, isOpen}};
}

Finding missing(const QString &property, const QString &reason)
{
    return {.level = Finding::Level::Error, .field = u"visit."_s + property, .reason = reason};
}
}

VisitReport::VisitReport(QObject *parent) : VisitForm(parent)
{
    connect(this, &RecordForm::edited, this, &VisitReport::follow);
    // What was gone through today does not have to be gone through again.
    connect(field(u"visit.refreshed"_s), &FormField::edited, this, [this] {
        if ((m_visit.toRefresh & m_visit.refreshed) == InstructionTopics()) return;
        m_visit.toRefresh &= ~m_visit.refreshed;
        field(u"visit.toRefresh"_s)->reset();
        change();
    });
}

QStringList VisitReport::firstFields() const
{
    return named({u"beginsAt"_s, u"access"_s, u"visitors"_s});
}

QVariantList VisitReport::groups() const
{
    return {group(u"building"_s, tr("Wohnung und Gebäude"), {u"heatingWorks"_s, u"damp"_s, u"smokeAlarmsWork"_s, u"defects"_s}, true),
        group(u"topics"_s, tr("Themen"), {u"refreshed"_s, u"toRefresh"_s}, false),
        group(u"wishes"_s, tr("Auf Wunsch"), {u"wishes"_s, u"copyHanded"_s}, true),
        group(u"note"_s, tr("Notiz, Ankündigung"), {u"announcedOn"_s, u"channel"_s, u"note"_s}, false)};
}

QList<Finding> VisitReport::findings() const
{
    QList<Finding> found;
    for (const Finding &one : checkVisit(visit(), QDate::currentDate()))
        if (one.reason != "visit.unannounced"_L1 || one.level == Finding::Level::Error) found += one;
    if (dayOf(visit()) > QDate::currentDate()) found += missing(u"beginsAt"_s, u"visit.future"_s);
    if (!isAsked()) return found; // what is only missing is not a mistake yet
    if (visit().access == VisitAccess::Open) found += missing(u"access"_s, u"visit.access"_s);
    return found;
}

void VisitReport::setExplained(bool explained)
{
    m_visit.voluntaryExplained = explained;
    change();
}

QString VisitReport::explainedError() const
{
    if (!isAsked() || visit().voluntaryExplained) return {};
    return sentence(Finding{.reason = u"visit.voluntary"_s});
}

VisitForm::Keep VisitReport::keep() const
{
    return [](Sql &sql, const Visit &visit) { return finishVisit(sql, visit, QDate::currentDate()); };
}

void VisitReport::follow()
{
    for (const QString &name :
        named({u"heatingWorks"_s, u"damp"_s, u"smokeAlarmsWork"_s, u"defects"_s, u"refreshed"_s, u"wishes"_s, u"copyHanded"_s}))
        field(name)->setShown(!isOutside());
    const bool isRefused = visit().access == VisitAccess::Refused;
    field(u"visit.toRefresh"_s)->setShown(!isRefused);
    field(u"visit.note"_s)->setShown(!isRefused);
}
