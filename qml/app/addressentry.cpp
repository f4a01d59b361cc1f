// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/addressentry.h"
#include "qml/app/addressbook.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 3, mostHits = 6;
}

AddressEntry::AddressEntry(RecordForm *form, const QStringList &fields) : QObject(form), m_form(form)
{
    for (const QString &name : fields) {
        FormField *field = form->field(name);
        m_fields += field;
        connect(field, &FormField::typed, this, [this, field](const QString &text) { typed(field, text); });
        connect(field, &FormField::taken, this, &AddressEntry::take);
        connect(field, &FormField::edited, this, [this, field] {
            m_query.clear();
            field->setSuggestions({});
            if (m_chosen.isEmpty() || current() == m_chosen) return;
            m_chosen.clear();
            Q_EMIT left();
        });
    }
}

void AddressEntry::forget()
{
    m_query.clear();
    m_chosen.clear();
    m_isRunning = false;
    show({});
}

QString AddressEntry::remark(const AddressHit &hit)
{
    switch (hit.accuracy) {
    case AddressAccuracy::Estimated: return tr("geschätzt, nächste Nummer %1").arg(hit.nearestNumber);
    case AddressAccuracy::Street: return tr("Straße");
    default: return {};
    }
}

QString AddressEntry::current(const FormField *typed, const QString &text) const
{
    QStringList parts;
    for (const FormField *field : m_fields) parts += field == typed ? text.simplified() : field->text().simplified();
    return parts.join(u' ').simplified();
}

void AddressEntry::typed(FormField *field, const QString &text)
{
    if (m_field && m_field != field) m_field->setSuggestions({});
    m_field = field;
    const bool isEnough
        = m_fields.first()->text().size() >= shortest || (field == m_fields.first() && text.simplified().size() >= shortest);
    m_query = isEnough && !text.isEmpty() ? current(field, text) : QString();
    if (m_query.isEmpty() || !m_form->workspace() || !m_form->workspace()->isOpen()) return show({});
    if (!m_isRunning) find();
}

void AddressEntry::find()
{
    m_isRunning = true;
    AddressBook::of(*m_form->workspace()).find(this, m_query, mostHits, [this, query = m_query](const QList<AddressHit> &hits) {
        m_isRunning = false;
        if (m_query.isEmpty()) return; // done typing
        if (query == m_query) return show(hits);
        if (m_form->workspace()) find(); // typing went on meanwhile
    });
}

void AddressEntry::show(const QList<AddressHit> &hits)
{
    m_hits = hits;
    if (!m_field) return;
    QVariantList rows;
    for (const AddressHit &hit : hits) rows += QVariantMap{{u"text"_s, hit.text}, {u"detail"_s, remark(hit)}};
    m_field->setSuggestions(rows);
}

void AddressEntry::take(qsizetype row)
{
    if (row < 0 || row >= m_hits.size()) return;
    const AddressHit hit = m_hits[row];
    m_query.clear();
    show({});
    Q_EMIT chosen(hit);
    m_chosen = current();
}
