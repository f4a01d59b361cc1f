// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/proposals.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/entries.h"
#include "core/register/municipality.h"
#include "core/register/task.h"

using namespace Qt::StringLiterals;

namespace {
bool isResting(VacancyStatus status)
{
    return status == VacancyStatus::Dormant || status == VacancyStatus::Renovating;
}

QDate endOf(const StatusTransition &transition)
{
    if (isOpen(transition.toStatus)) return {};
    const bool isLetting = transition.toStatus == VacancyStatus::Let && transition.effectiveOn.isValid();
    return isLetting ? transition.effectiveOn : transition.at.toLocalTime().date();
}

Result<bool> exists(Sql &sql, const QString &select, const QVariantList &values)
{
    return sql.value(u"select count(*) from "_s + select, values).transform([](const QVariant &count) { return count.toLongLong() > 0; });
}

/** A talk in which somebody was reached. */
Result<bool> wasContacted(Sql &sql, const Vacancy &vacancy)
{
    return exists(sql,
        u"contact where outcome not in ('not_reached', 'message_left') and (vacancy_id=? or landlord_id in "
        "(select landlord_id from landlord_role where dwelling_id=?))"_s,
        {vacancy.id, vacancy.dwellingId});
}

Result<bool> hasBasis(Sql &sql, const QList<Landlord> &landlords, QDate today)
{
    for (const Landlord &landlord : landlords) {
        auto consents = sql.find<Consent>(u"consent"_s, u"where landlord_id=?"_s, {landlord.id});
        if (!consents) return std::unexpected(consents.error());
        if (allows(*consents, ConsentPurpose::StoreInRegister, today) || allows(*consents, ConsentPurpose::ContactOnDemand, today))
            return true;
    }
    return false;
}

Result<> addFollowUp(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    const Task task{.title = transition.reason,
        .dueOn = transition.until,
        .assigneeOffice = sql.actor().office,
        .subjectKind = SubjectKind::Vacancy,
        .subjectUid = vacancy.uid,
        .subjectLabel = vacancy.number,
        .rule = u"vacancy.resting"_s};
    return sql.add(u"task"_s, task).transform([](const Task &) { });
}

/** Removes a row and what hangs on its uid. */
template<class T> Result<> removeWithPapers(Sql &sql, const QString &table, const T &record)
{
    return sql.removeAll(u"task"_s, u"subject_uid=?"_s, {record.uid})
        .and_then([&] { return sql.removeAll(u"document"_s, u"subject_uid=?"_s, {record.uid}); })
        .and_then([&] { return sql.remove(table, record.id, record.version); });
}
}

Result<std::optional<Siting>> municipalityAt(Sql &sql, Utm place)
{
    QVariantList values = Sql::boxValues({place.east, place.north, place.east, place.north});
    values += toWkb(place).bytes;
    return sql
        .query(
            u"select id, ags, name, district_key from municipality where %1 and ST_Intersects(geom, ST_GeomFromWKB(?, 25832)) order by ags"_s
                .arg(sql.inBox(u"municipality"_s)),
            values)
        .transform([](QSqlQuery rows) -> std::optional<Siting> {
            if (!rows.next()) return {};
            return Siting{rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString()};
        });
}

Result<PlaceFacts> placeFacts(Sql &sql, const Building &building)
{
    const auto place = pointOf(building.geom.bytes);
    if (!place) return PlaceFacts();
    auto known = exists(sql, u"municipality"_s, {});
    if (!known) return std::unexpected(known.error());
    if (!*known) return PlaceFacts();
    auto own = ownDistrict(sql);
    if (!own) return std::unexpected(own.error());
    return municipalityAt(sql, *place).transform([&](const std::optional<Siting> &found) {
        const bool inside = found && (own->isEmpty() || found->districtKey == *own);
        return PlaceFacts{inside ? Tri::Yes : Tri::No, found ? found->ags : QString()};
    });
}

Result<> removeEntry(Sql &sql, qint64 vacancyId, int version)
{
    auto entry = loadEntry(sql, vacancyId);
    if (!entry) return std::unexpected(entry.error());
    sql.describe(u"vacancy.removed"_s, entry->vacancy.number);
    entry->vacancy.version = version;
    auto gone = sql.removeAll(u"status_transition"_s, u"vacancy_id=?"_s, {vacancyId})
                    .and_then([&] { return sql.removeAll(u"reservation"_s, u"vacancy_id=?"_s, {vacancyId}); })
                    .and_then([&] { return sql.removeAll(u"proposal"_s, u"vacancy_id=?"_s, {vacancyId}); })
                    .and_then([&] {
                        return sql.updateAll(u"agreement"_s, u"tenancy_id in (select id from tenancy where vacancy_id=?)"_s, {vacancyId},
                            {{u"tenancy_id"_s, {}}});
                    })
                    .and_then([&] {
                        return sql.updateAll(u"handover"_s, u"vacancy_id=?"_s, {vacancyId}, {{u"vacancy_id"_s, {}}, {u"tenancy_id"_s, {}}});
                    })
                    .and_then([&] { return sql.removeAll(u"tenancy"_s, u"vacancy_id=?"_s, {vacancyId}); })
                    .and_then([&] { return sql.updateAll(u"contact"_s, u"vacancy_id=?"_s, {vacancyId}, {{u"vacancy_id"_s, {}}}); })
                    .and_then([&] { return sql.removeAll(u"import_origin"_s, u"vacancy_uid=?"_s, {entry->vacancy.uid}); })
                    .and_then([&] { return removeWithPapers(sql, u"vacancy"_s, entry->vacancy); });
    if (!gone) return gone;
    const qint64 dwellingId = entry->dwelling.id;
    auto hasOthers = exists(sql,
        u"(select id from vacancy where dwelling_id=? union all select id from handover where dwelling_id=? "
        "union all select id from visit where dwelling_id=?) kept"_s,
        {dwellingId, dwellingId, dwellingId});
    if (!hasOthers || *hasOthers) return hasOthers.transform([](bool) { });
    gone = sql.removeAll(u"landlord_role"_s, u"dwelling_id=?"_s, {entry->dwelling.id})
               .and_then([&] { return sql.updateAll(u"agreement"_s, u"dwelling_id=?"_s, {entry->dwelling.id}, {{u"dwelling_id"_s, {}}}); })
               .and_then([&] { return removeWithPapers(sql, u"dwelling"_s, entry->dwelling); });
    if (!gone) return gone;
    hasOthers = exists(sql, u"dwelling where building_id=?"_s, {entry->building.id});
    if (!hasOthers || *hasOthers) return hasOthers.transform([](bool) { });
    return removeWithPapers(sql, u"building"_s, entry->building);
}

Result<VacancyFacts> loadFacts(Sql &sql, qint64 vacancyId, const StatusChange &change, QDate today)
{
    auto entry = loadEntry(sql, vacancyId);
    if (!entry) return std::unexpected(entry.error());
    VacancyFacts facts{.entry = *entry, .change = change};
    auto context = loadCheckContext(sql, *entry, today);
    if (!context) return std::unexpected(context.error());
    facts.landlords = context->landlords;
    facts.duplicatesChecked = change.duplicatesChecked || context->candidates.isEmpty();
    auto contacted = wasContacted(sql, entry->vacancy);
    if (!contacted) return std::unexpected(contacted.error());
    facts.landlordContacted = *contacted;
    return hasBasis(sql, facts.landlords, today).transform([&](bool documented) {
        facts.basisDocumented = documented;
        return facts;
    });
}

Result<Vacancy> changeStatus(Sql &sql, qint64 vacancyId, int version, VacancyStatus to, const StatusChange &change, QDate today)
{
    auto facts = loadFacts(sql, vacancyId, change, today);
    if (!facts) return std::unexpected(facts.error());
    if (auto may = mayBecome(*facts, to, today); !may) return std::unexpected(may.error());
    Vacancy vacancy = facts->entry.vacancy;
    sql.describe(u"vacancy.status"_s, vacancy.number);
    vacancy.version = version;
    return keepStatus(sql, vacancy,
        {.toStatus = to,
            .reason = change.reason.trimmed(),
            .caseReference = change.caseReference.trimmed(),
            .payer = change.payer.trimmed(),
            .effectiveOn = change.effectiveOn,
            .until = change.until,
            .letTo = change.letTo});
}

Result<Vacancy> keepStatus(Sql &sql, Vacancy vacancy, StatusTransition transition)
{
    transition.vacancyId = vacancy.id;
    transition.fromStatus = vacancy.status;
    if (!transition.at.isValid()) transition.at = QDateTime::currentDateTimeUtc();
    if (transition.actorName.isEmpty()) {
        transition.actorLogin = sql.actor().login;
        transition.actorName = sql.actor().name;
    }
    vacancy.status = transition.toStatus;
    vacancy.statusSince = transition.at;
    vacancy.endedOn = endOf(transition);
    auto kept = sql.save(u"vacancy"_s, vacancy);
    if (!kept) return kept;
    if (auto logged = sql.add(u"status_transition"_s, transition); !logged) return std::unexpected(logged.error());
    auto followed = followTenancy(sql, *kept, transition).and_then([&] { return followProposal(sql, *kept, transition); }).and_then([&] {
        return followReservation(sql, *kept, transition);
    });
    if (!followed) return std::unexpected(followed.error());
    if (isResting(vacancy.status) && transition.until.isValid())
        if (auto added = addFollowUp(sql, *kept, transition); !added) return std::unexpected(added.error());
    return kept;
}

Result<QList<StatusTransition>> transitionsOf(Sql &sql, qint64 vacancyId)
{
    return sql.find<StatusTransition>(u"status_transition"_s, u"where vacancy_id=? order by at, id"_s, {vacancyId});
}
