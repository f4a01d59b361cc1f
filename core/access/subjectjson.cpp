// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectaccess.h"
#include "core/register/words.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject recordJson(const SubjectRecord &record)
{
    QJsonObject values, labels;
    QJsonArray withheld;
    for (const SubjectValue &value : record.values) {
        values[value.column] = value.isWithheld ? QJsonValue() : value.stored;
        labels[value.column] = value.label;
        if (value.isWithheld) withheld += value.column;
    }
    return {{u"table"_s, record.table}, {u"uid"_s, record.uid}, {u"label"_s, record.title}, {u"values"_s, values}, {u"labels"_s, labels},
        {u"withheld"_s, withheld}};
}

QJsonObject sectionJson(const SubjectSection &section)
{
    QJsonArray records;
    for (const SubjectRecord &one : section.records) records += recordJson(one);
    return {{u"category"_s, toStored(QVariant::fromValue(section.category)).toString()}, {u"label"_s, word(section.category)},
        {u"purpose"_s, section.purpose}, {u"legalBasis"_s, section.basis}, {u"period"_s, section.period}, {u"records"_s, records}};
}

QJsonArray eventsJson(const QList<SubjectEvent> &events)
{
    QJsonArray array;
    for (const SubjectEvent &one : events) {
        QJsonObject before;
        for (const SubjectValue &value : one.before) before[value.column] = value.isWithheld ? QJsonValue() : value.stored;
        array += QJsonObject{
            {u"at"_s, one.at.toString(Qt::ISODateWithMs)}, {u"who"_s, one.who}, {u"what"_s, one.what}, {u"before"_s, before}};
    }
    return array;
}
}

QJsonObject toJson(const SubjectAccess &access)
{
    QJsonArray sections, recipients, documents;
    for (const SubjectSection &one : access.sections) sections += sectionJson(one);
    for (const SubjectRecipient &one : access.recipients)
        recipients += QJsonObject{{u"who"_s, one.who}, {u"what"_s, one.what}, {u"on"_s, dayText(one.on)}};
    for (const Document &one : access.documents)
        documents += QJsonObject{{u"uid"_s, one.uid}, {u"title"_s, one.title}, {u"fileName"_s, one.fileName},
            {u"mediaType"_s, one.mediaType}, {u"sizeBytes"_s, one.sizeBytes}, {u"sha256"_s, one.sha256}};
    return {{u"format"_s, u"bleibe.subject-access"_s}, {u"version"_s, 1}, {u"at"_s, access.at.toUTC().toString(Qt::ISODate)},
        {u"controller"_s, access.facts.controller}, {u"officer"_s, access.facts.officer},
        {u"subject"_s,
            QJsonObject{{u"kind"_s, subjectTable(access.subject.kind)}, {u"uid"_s, access.subject.uid}, {u"name"_s, access.subject.label}}},
        {u"sections"_s, sections}, {u"origins"_s, QJsonArray::fromStringList(access.origins)}, {u"recipients"_s, recipients},
        {u"documents"_s, documents}, {u"changes"_s, eventsJson(access.changes)}, {u"readings"_s, eventsJson(access.readings)},
        {u"rights"_s, QJsonArray::fromStringList(rightsOfPersons(access.subject.kind))}, {u"complaintBody"_s, complaintBody()}};
}
