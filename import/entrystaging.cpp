// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/entrystaging.h"
#include "core/base/text.h"
#include "core/register/checks.h"
#include "core/register/entries.h"
#include "core/register/entryrows.h"
#include "core/register/landlords.h"
#include "import/origins.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype entriesAtOnce = 2000;

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/** What two rows of one file must have in common to mean the same dwelling; an address stands without its town. */
QString signatureOf(const VacancyEntry &entry)
{
    const Vacancy &vacancy = entry.vacancy;
    if (!vacancy.uid.isEmpty() || !vacancy.number.isEmpty()) return u"own|"_s + (vacancy.uid.isEmpty() ? vacancy.number : vacancy.uid);
    if (!vacancy.externalNumber.isEmpty()) return u"external|"_s + vacancy.providerKey + u'|' + vacancy.externalNumber;
    if (!vacancy.openimmoObid.isEmpty()) return u"obid|"_s + vacancy.providerKey + u'|' + vacancy.openimmoObid;
    const Dwelling &dwelling = entry.dwelling;
    return QStringList{foldedStreet(entry.building), folded(dwelling.flatNumber), numberText(dwelling.floor),
        numberText(dwelling.livingAreaDm2), numberText(dwelling.halfRooms)}
        .join(u'|');
}

void fillMissing(QString &known, const QString &stated, const QString &property, QStringList &changes)
{
    if (!known.isEmpty() || stated.isEmpty()) return;
    known = stated;
    changes += u"landlord."_s + property;
}
}

Result<NamedPlace> PlaceFinder::named(const Building &building)
{
    const QString key = building.ags.isEmpty() ? building.postalCode + u'|' + building.city : building.ags;
    if (const auto found = m_named.constFind(key); found != m_named.cend()) return *found;
    const auto look = [ags = building.ags, city = building.city, code = building.postalCode](
                          Sql &sql) { return ags.isEmpty() ? placeNamed(sql, city, code) : placeWithKey(sql, ags); };
    return m_database.read(look).takeResult().transform(
        [&](const std::optional<NamedPlace> &place) { return *m_named.insert(key, place.value_or(NamedPlace{})); });
}

Result<> PlaceFinder::complete(Building &building)
{
    if (const auto point = pointOf(building.geom.bytes)) {
        const auto found = m_database.read([place = *point](Sql &sql) { return municipalityAt(sql, place); }).takeResult();
        if (!found) return std::unexpected(found.error());
        if (*found) {
            building.municipalityId = (*found)->municipalityId;
            if (building.ags.isEmpty()) building.ags = (*found)->ags;
            return {};
        }
    }
    if (building.ags.isEmpty() && building.city.isEmpty()) return {};
    return named(building).transform([&](const NamedPlace &place) {
        if (building.ags.isEmpty()) building.ags = place.ags;
        if (const auto id = m_municipalities.constFind(building.ags); id != m_municipalities.cend()) building.municipalityId = *id;
        if (!building.geom.bytes.isEmpty() || !place.centre) return;
        building.geom = toWkb(*place.centre);
        building.positionAccuracy = PositionAccuracy::PlaceCentre;
        building.positionOrigin = PositionOrigin::Automatic;
    });
}

EntryStaging::EntryStaging(Database &database, const KnownRegister &known, StagedTable &staged, QDate today)
    : m_database(database),
      m_known(known),
      m_staged(staged),
      m_today(today),
      m_vacancies(known.vacancies),
      m_landlords(known.landlords),
      m_places(database, known.municipalities)
{
}

void EntryStaging::refuse(StagedEntry &row, RowAction action, const QString &reason, const QStringList &arguments) const
{
    row.action = action;
    row.problems += RowProblem{{}, {Error::Kind::Conflict, reason, arguments}};
}

bool isRepetition(const StagedRow &row)
{
    return row.action == RowAction::Duplicate && row.known.isEmpty();
}

Result<> EntryStaging::add(ReadVacancy row)
{
    StagedEntry &staged = row.staged;
    if (staged.action == RowAction::Gone) {
        end(staged, row.otherwise);
    } else if (staged.action == RowAction::Refused) {
        if (const VacancyKeys *known = m_vacancies.offered(staged.entry.vacancy)) m_spokenOf += known->vacancyId;
    } else {
        if (m_staged.transfer) staged.said = saidBy(staged, m_staged.targets);
        Vacancy &vacancy = staged.entry.vacancy;
        if (!vacancy.externalNumber.isEmpty() && vacancy.providerKey.isEmpty()) vacancy.providerKey = m_staged.providerKey;
        const bool isPlaced = !staged.entry.building.geom.bytes.isEmpty();
        if (const auto placed = m_places.complete(staged.entry.building); !placed) return placed;
        if (isPlaced && !staged.entry.building.municipalityId && !m_known.municipalities.isEmpty())
            staged.findings += checkPlace(staged.entry.building, {Tri::No, {}});
        Meant meant{.row = m_staged.entries.size()};
        match(staged, meant);
        if (staged.action != RowAction::Refused && !isRepetition(staged)) {
            if (meant.vacancyId != 0) m_meant += meant;
            if (staged.action == RowAction::New) shareBuilding(staged);
            addLandlord(staged, row.landlord);
        }
    }
    m_staged.entries += std::move(staged);
    return {};
}

/** Decides whether the row is new, known or a repetition; what would change is found out in finish(). */
void EntryStaging::match(StagedEntry &row, Meant &meant)
{
    const Match match = m_vacancies.find(row.entry);
    for (const VacancyKeys *spokenOf : {match.vacancy, match.similar})
        if (spokenOf) m_spokenOf += spokenOf->vacancyId;
    if (match.contradicting) {
        row.known = match.contradicting->number;
        return refuse(row, RowAction::Refused, u"table.otherAddress"_s, {row.entry.vacancy.externalNumber, match.contradicting->number});
    }
    if (match.vacancy) {
        meant.vacancyId = match.vacancy->vacancyId;
        meant.isVacancy = true;
        row.known = match.vacancy->number;
        row.action = RowAction::Changed;
    }
    if (const VacancyKeys *near = match.vacancy ? match.vacancy : match.dwelling ? match.dwelling : match.building)
        row.origin = QJsonDocument::fromJson(m_known.origins.value(near->uid)).object();
    if (isRepeated(row, meant)) return;
    if (match.vacancy) return;
    if (match.similar && !match.dwelling) {
        row.known = match.similar->number;
        refuse(row, RowAction::Duplicate, u"table.similar"_s, {match.similar->number});
    }
    if (const VacancyKeys *near = match.dwelling ? match.dwelling : match.building) {
        meant.vacancyId = near->vacancyId;
        meant.isDwelling = match.dwelling != nullptr;
    }
    Vacancy &vacancy = row.entry.vacancy;
    if (!m_vacancies.isTaken(vacancy.number)) return;
    row.findings += Finding{u"table"_s, Finding::Level::Hint, u"vacancy.number"_s, u"table.numberTaken"_s, {vacancy.number}};
    vacancy.number.clear();
}

/** The first of those with this key whose town may be the same: nothing contradicts, or nobody knows either. */
const EntryStaging::Seen *EntryStaging::earlier(const QMultiHash<QString, Seen> &seen, const QString &key, const Town &town)
{
    const Seen *first = nullptr;
    for (auto one = seen.constFind(key); one != seen.cend() && one.key() == key; ++one)
        if (one->town.isKnown() == town.isKnown() && isSameTown(one->town, town) && (!first || one->row < first->row)) first = &*one;
    return first;
}

bool EntryStaging::isRepeated(StagedEntry &row, const Meant &meant)
{
    const QString signature = meant.isVacancy ? u"id|"_s + QString::number(meant.vacancyId) : signatureOf(row.entry);
    const Vacancy &vacancy = row.entry.vacancy;
    const bool isNamed = meant.isVacancy || !(vacancy.uid + vacancy.number + vacancy.externalNumber + vacancy.openimmoObid).isEmpty();
    const Town town = isNamed ? Town() : townOf(row.entry.building); // a number is the same wherever it lies
    const Seen *seen = earlier(m_rowBySignature, signature, town);
    if (!seen) {
        m_rowBySignature.insert(signature, {town, row.number});
        return false;
    }
    row.known.clear();
    refuse(row, RowAction::Duplicate, u"table.repeated"_s, {QString::number(seen->row)});
    return true;
}

/** Flats of one house share the building that the first of them brings; what a later one knows better is added to it. */
void EntryStaging::shareBuilding(StagedEntry &row)
{
    Building &building = row.entry.building;
    QString key = building.uid;
    const Town town = key.isEmpty() ? townOf(building) : Town();
    if (key.isEmpty() && !building.houseNumber.isEmpty()) key = foldedStreet(building) + u'|';
    if (key.isEmpty()) return;
    const Seen *first = earlier(m_buildings, key, town);
    if (!first) {
        if (building.uid.isEmpty()) building.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_buildings.insert(key, {town, m_staged.entries.size()});
        return;
    }
    StagedEntry &owner = m_staged.entries[first->row];
    VacancyEntry shared{.building = owner.entry.building};
    StagedEntry stated{row};
    stated.stated.removeIf([&](quint16 column) { return !m_staged.targets[column].startsWith("building."_L1); });
    QStringList changes = overlay(shared, stated, m_staged.targets);
    changes.removeIf([](const QString &change) { return !change.startsWith("building."_L1); });
    VacancyEntry before{.building = owner.entry.building};
    for (const QString &change : std::as_const(changes)) {
        const int index = Building::staticMetaObject.indexOfProperty(change.section(u'.', 1).toLatin1().constData());
        const QMetaProperty property = Building::staticMetaObject.property(index);
        const QVariant earlier = toStored(property.readOnGadget(&before.building));
        const bool isUnknown = earlier.isNull() || earlier == QVariant(QString()) || earlier == QVariant(u"unknown"_s);
        if (isUnknown)
            property.writeOnGadget(&owner.entry.building, property.readOnGadget(&shared.building));
        else
            row.findings += Finding{u"table"_s, Finding::Level::Warning, change, u"table.otherBuilding"_s,
                {fieldLabel(u"building", change.section(u'.', 1)), QString::number(owner.number)}};
    }
    building = owner.entry.building;
}

qsizetype EntryStaging::landlordFor(const LandlordFacts &facts, qint64 number)
{
    Landlord wanted = facts.isCompany ? Landlord{.company = facts.name} : landlordNamed(facts.name);
    wanted.uid = facts.uid;
    wanted.contactPerson = facts.contactPerson;
    if (m_staged.transfer) { // whoever hands on the data of others is no private landlord
        wanted.kind = LandlordKind::BrokerOrManager;
        wanted.fromThirdParty = Tri::Yes;
    }
    wanted.phone = facts.phone;
    wanted.mobile = facts.mobile;
    wanted.email = facts.email;
    const Landlord *known = m_landlords.find(wanted);
    const QString name = folded(displayName(wanted));
    const bool isBare = wanted.phone.isEmpty() && wanted.mobile.isEmpty() && wanted.email.isEmpty();
    const QString key = known ? u"id|"_s + QString::number(known->id) : personKey(wanted);
    auto place = m_landlordByKey.constFind(key);
    if (place == m_landlordByKey.cend() && !known && isBare) place = m_landlordByKey.constFind(u"name|"_s + name);
    if (place == m_landlordByKey.cend()) {
        StagedLandlord staged;
        staged.number = number;
        staged.action = known ? RowAction::Same : RowAction::New;
        staged.landlord = known ? *known : wanted;
        staged.subject = displayName(staged.landlord);
        m_staged.landlords += staged;
        place = m_landlordByKey.insert(key, m_staged.landlords.size() - 1);
        if (!known) m_landlordByKey.insert(u"name|"_s + name, m_staged.landlords.size() - 1);
        place = m_landlordByKey.constFind(key);
    }
    StagedLandlord &staged = m_staged.landlords[*place];
    QStringList changes;
    fillMissing(staged.landlord.phone, facts.phone, u"phone"_s, changes);
    fillMissing(staged.landlord.mobile, facts.mobile, u"mobile"_s, changes);
    fillMissing(staged.landlord.email, facts.email, u"email"_s, changes);
    if (!changes.isEmpty() && staged.action == RowAction::Same) staged.action = RowAction::Changed;
    if (staged.action == RowAction::Changed) staged.changes += changes;
    return *place;
}

void EntryStaging::addLandlord(StagedEntry &row, const LandlordFacts &facts)
{
    if (!facts.isNamed()) return;
    if (m_staged.transfer) {
        // Whom the provider names again was taken once; what a person has made of that since stays.
        const QByteArray person = QStringList{facts.name, facts.contactPerson, facts.phone, facts.mobile, facts.email}.join(u'|').toUtf8();
        const QString key = QString::fromLatin1(QCryptographicHash::hash(person, QCryptographicHash::Sha256).toHex().first(32));
        row.said[u"landlord"_s] = key;
        if (row.action == RowAction::Changed && row.origin.value(u"landlord"_s) == key) return;
    }
    row.landlord = landlordFor(facts, row.number);
    row.role = facts.role;
    StagedLandlord &landlord = m_staged.landlords[row.landlord];
    if (!facts.consentOn.isValid()) return;
    landlord.consentOn = facts.consentOn;
    landlord.needsConsent = !m_known.consents.contains({landlord.landlord.id, facts.consentOn});
}

Result<> EntryStaging::finish(const Progress &progress)
{
    constexpr int whole = 100;
    endMissing();
    for (qsizetype start = 0; start < m_meant.size(); start += entriesAtOnce) {
        if (!progress.step(static_cast<int>(whole * start / m_meant.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto part = m_meant.sliced(start, std::min(entriesAtOnce, m_meant.size() - start));
        QList<qint64> ids;
        for (const Meant &meant : part) ids += meant.vacancyId;
        const auto known = m_database.read([ids](Sql &sql) { return loadEntries(sql, ids); }).takeResult();
        if (!known) return std::unexpected(known.error());
        for (const Meant &meant : part) compare(m_staged.entries[meant.row], meant, known->value(meant.vacancyId));
    }
    for (StagedEntry &row : m_staged.entries)
        if (row.action == RowAction::New || row.action == RowAction::Changed || row.action == RowAction::Duplicate) check(row);
    return {};
}

void EntryStaging::compare(StagedEntry &row, const Meant &meant, const VacancyEntry &known) const
{
    if (row.action == RowAction::Gone) return compareEnded(row, known);
    VacancyEntry result = known;
    QStringList changes = overlay(result, row, m_staged.targets);
    if (m_staged.transfer) row.kept = keepLocal(result, known, changes, row.origin);
    if (row.landlord >= 0)
        row.needsRole = !meant.isVacancy || !m_known.roles.contains({known.dwelling.id, m_staged.landlords[row.landlord].landlord.id});
    if (!meant.isVacancy) {
        // A new episode of a dwelling, or a new dwelling of a building, that is there.
        row.entry.building = result.building;
        if (meant.isDwelling) row.entry.dwelling = result.dwelling;
        if (meant.isDwelling && row.landlord >= 0)
            row.needsRole = !m_known.roles.contains({known.dwelling.id, m_staged.landlords[row.landlord].landlord.id});
        return;
    }
    row.entry = result;
    row.changes = changes;
    const bool fillsLandlord = row.landlord >= 0
        && (row.needsRole || m_staged.landlords[row.landlord].needsConsent || m_staged.landlords[row.landlord].action != RowAction::Same);
    if (row.needsRole) row.changes += u"landlord_role.landlordId"_s;
    if (row.changes.isEmpty() && !fillsLandlord) {
        row.action = RowAction::Same;
        row.findings.clear();
    }
}

void EntryStaging::check(StagedEntry &row) const
{
    const CheckContext context{.today = m_today, .settings = m_known.settings};
    VacancyEntry checked = row.entry;
    checked.vacancy.status = VacancyStatus::Draft; // nobody is offered yet, so no landlord has to be reachable
    row.findings += checkEntry(checked, context);
    if (row.landlord >= 0 && row.entry.dwelling.id == 0) row.needsRole = true;
    Vacancy &vacancy = row.entry.vacancy;
    const bool isForeign = vacancy.id == 0 && vacancy.uid.isEmpty(); // what a register has written says all that it knew
    if (isForeign && vacancy.source == ReportSource::Unknown)
        vacancy.source = m_staged.transfer ? ReportSource::BrokerOpenImmo : ReportSource::TableImport;
}
