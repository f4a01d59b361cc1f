// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/households.h"
#include "core/register/fields.h"
#include "core/register/words.h"
#include "qml/placement/householddetail.h"
#include "qml/placement/placingrows.h"

using namespace Qt::StringLiterals;

// What the page says of a household: how the facts become words.

namespace {
QString labelOf(QStringView property)
{
    return fieldLabel(u"household"_s, property);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/** "erteilt, bis 01.12.2026". */
QString untilText(const QString &text, QDate day)
{
    return day.isValid() ? HouseholdDetail::tr("%1, bis %2").arg(text, dateText(day)) : text;
}

QString yesNo(Tri answer)
{
    return answer == Tri::Unknown ? QString() : word(answer);
}

QString childrenText(const Household &household)
{
    const int small = household.childrenUnder6.value_or(0), big = household.children6To17.value_or(0);
    return joined({small > 0 ? HouseholdDetail::tr("%n Kinder unter 6", nullptr, small) : QString(),
                      big > 0 ? HouseholdDetail::tr("%n Kinder von 6 bis 17", nullptr, big) : QString()},
        u", "_s);
}

QString permitText(const Household &household)
{
    if (household.wbs != Tri::Yes || !household.wbsPersons) return yesNo(household.wbs);
    return HouseholdDetail::tr("ja, für %n Personen", nullptr, *household.wbsPersons);
}

/** Collects {label, text} of what is known. */
class Rows
{
public:
    void add(QStringView property, const QString &text) { addLabelled(labelOf(property), text); }
    void addLabelled(const QString &label, const QString &text)
    {
        if (!text.isEmpty()) m_rows += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    }
    QVariantList all() const { return m_rows; }

private:
    QVariantList m_rows;
};
}

QString HouseholdDetail::status() const
{
    const Household &one = m_facts.household;
    return one.endedOn.isValid() ? tr("%1 seit %2").arg(word(one.status), dateText(one.endedOn)) : word(one.status);
}

bool HouseholdDetail::isLooking() const
{
    return m_facts.household.status == HouseholdStatus::Searching || m_facts.household.status == HouseholdStatus::Paused;
}

QString HouseholdDetail::circle() const
{
    return m_facts.household.circle == LegalCircle::Unknown ? QString() : word(m_facts.household.circle);
}

QString HouseholdDetail::payer() const
{
    const QString file = m_facts.household.caseReference;
    return joined({m_facts.household.payer, file.isEmpty() ? file : tr("Az. %1").arg(file)}, u" · "_s);
}

QString HouseholdDetail::persons() const
{
    const Household &one = m_facts.household;
    const QString persons = one.persons ? tr("%n Personen", nullptr, *one.persons) : tr("Personenzahl unbekannt");
    const QString children = childrenText(one);
    return children.isEmpty() ? persons : tr("%1, davon %2").arg(persons, children);
}

QVariantList HouseholdDetail::placings() const
{
    QVariantList rows;
    rows.reserve(m_facts.placings.size());
    for (const Placing &placing : m_facts.placings) rows += placingRow(placing, QDate::currentDate());
    return rows;
}

QString HouseholdDetail::residence() const
{
    const Household &one = m_facts.household;
    QString text = word(one.residenceRule);
    if (one.residenceRule == ResidenceRule::Areas) {
        const QString drawn = one.geom.bytes.isEmpty() ? QString() : tr("ein Gebiet auf der Karte");
        const QString places = joined({areaNames(m_facts.areas, one.residenceAreas), drawn}, u", "_s);
        text = places.isEmpty() ? tr("in bestimmten Gemeinden, noch nicht eingetragen") : tr("nur %1").arg(places);
    }
    return untilText(text, one.residenceUntil);
}

QVariantList HouseholdDetail::wishes() const
{
    const Household &one = m_facts.household;
    Rows rows;
    rows.add(u"neededFrom", dateText(one.neededFrom));
    rows.add(u"expectedFrom", dateText(one.expectedFrom));
    const bool isOpen = one.residenceRule == ResidenceRule::Unclear && !one.residenceUntil.isValid(); // missing() says so
    rows.add(u"residenceRule", isOpen ? QString() : residence());
    rows.add(u"wishedAreas", areaNames(m_facts.areas, one.wishedAreas));
    rows.addLabelled(tr("Ziele des Alltags"), m_facts.destinations.join(u", "_s));
    rows.add(u"halfRoomsMin", roomsText(one.halfRoomsMin));
    rows.add(u"access", one.access == AccessNeed::Unknown ? QString() : word(one.access));
    rows.add(u"pets", yesNo(one.pets));
    rows.add(u"wbs", permitText(one));
    rows.add(u"car", yesNo(one.car));
    rows.add(u"drivingLicence", yesNo(one.drivingLicence));
    rows.add(u"interpreterLanguage", one.interpreterLanguage);
    return rows.all();
}

QVariantList HouseholdDetail::benefits() const
{
    const Household &one = m_facts.household;
    Rows rows;
    if (one.circle == LegalCircle::NoBenefit && one.commitment == CommitmentState::NotRequested) return rows.all();
    rows.add(u"commitment", untilText(word(one.commitment), one.commitmentUntil));
    rows.add(u"benefitPersons", one.benefitPersons);
    rows.add(u"benefitSpans", one.benefitSpans);
    rows.add(u"under25", yesNo(one.under25));
    return rows.all();
}

QString HouseholdDetail::missing() const
{
    const Household &one = m_facts.household;
    QStringList labels;
    const auto ask = [&](QStringView property, bool isMissing) {
        if (isMissing) labels += labelOf(property);
    };
    ask(u"circle", one.circle == LegalCircle::Unknown);
    ask(u"residenceRule", one.residenceRule == ResidenceRule::Unclear);
    ask(u"neededFrom", !one.neededFrom.isValid());
    ask(u"access", one.access == AccessNeed::Unknown);
    ask(u"pets", one.pets == Tri::Unknown);
    ask(u"wbs", one.wbs == Tri::Unknown);
    return labels.join(u", "_s);
}
