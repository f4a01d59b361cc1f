// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/householddetail.h"
#include "core/access/restricted.h"
#include "core/base/words.h"
#include "core/placement/households.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include "qml/app/readingnotes.h"
#include "qml/desk/deskrows.h"

using namespace Qt::StringLiterals;

HouseholdDetail::HouseholdDetail(QObject *parent) : RecordReader(parent)
{
    connect(this, &RecordReader::changed, this, &HouseholdDetail::noteReading);
}

void HouseholdDetail::noteReading()
{
    if (!hasHousehold() || m_noted == m_facts.household.id) return;
    m_noted = m_facts.household.id;
    noteShown(*workspace(), readingOf(m_facts.household.uid, m_facts.household.number, ReadingPurpose::view));
}

Result<HouseholdDetail::Facts> HouseholdDetail::load(Sql &sql, qint64 id)
{
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Facts facts;
    if (auto free = expectUnrestricted(sql, SubjectKind::Household, id); !free) return std::unexpected(free.error());
    auto done = loadHousehold(sql, id).transform([&](const HouseholdEntry &entry) {
        facts.household = entry.household;
        for (const Destination &one : entry.destinations) facts.destinations += one.name.isEmpty() ? word(one.kind) : one.name;
    });
    if (done) done = placingsOf(sql, id).transform(into(facts.placings));
    const bool namesAreas = !facts.household.wishedAreas.isEmpty() || !facts.household.residenceAreas.isEmpty();
    if (done && namesAreas) done = namedAreas(sql).transform(into(facts.areas));
    if (done) done = findTasks(sql, {.subjectUid = facts.household.uid}).transform(into(facts.tasks));
    if (!done) return std::unexpected(done.error());
    return facts;
}

QVariantList HouseholdDetail::dates() const
{
    const QDate today = QDate::currentDate();
    QVariantList rows;
    for (const HouseholdDate &date : datesOf(m_facts.household, today))
        rows += QVariantMap{{u"text"_s, sentence(date)}, {u"isDue"_s, date.dueOn <= today}};
    return rows;
}

QVariantList HouseholdDetail::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

void HouseholdDetail::remove()
{
    if (!workspace() || !hasHousehold()) return;
    workspace()->write(
        this, [id = m_facts.household.id, version = m_facts.household.version](Sql &sql) { return removeHousehold(sql, id, version); },
        [this, number = number()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("Haushalt %1 ist gelöscht.").arg(number));
        });
}

QString HouseholdDetail::asText() const
{
    QStringList lines{tr("Haushalt %1").arg(number()), persons(), circle(), payer()};
    lines.removeAll(QString());
    for (const QVariantList &rows : {wishes(), benefits()})
        for (const QVariant &row : rows) lines += row.toMap()[u"label"_s].toString() + u": "_s + row.toMap()[u"text"_s].toString();
    return lines.join(u'\n');
}
