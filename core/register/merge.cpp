// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/merge.h"
#include "core/placement/reservations.h"
#include "core/register/entries.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** The three records of an entry by the names of the catalogue. */
struct Part {
    const QMetaObject *meta;
    void *gadget;
};

std::optional<Part> partOf(VacancyEntry &entry, const char *record)
{
    if (qstrcmp(record, "building") == 0) return Part{&Building::staticMetaObject, &entry.building};
    if (qstrcmp(record, "dwelling") == 0) return Part{&Dwelling::staticMetaObject, &entry.dwelling};
    if (qstrcmp(record, "vacancy") == 0) return Part{&Vacancy::staticMetaObject, &entry.vacancy};
    return {};
}

QVariant valueOf(VacancyEntry &entry, const Field &field)
{
    const auto part = partOf(entry, field.record);
    return part->meta->property(part->meta->indexOfProperty(field.property)).readOnGadget(part->gadget);
}

/** In words; empty where the fact is unknown. */
QString textOf(VacancyEntry &entry, const Field &field)
{
    const QVariant value = valueOf(entry, field);
    if (field.input == InputKind::Position) {
        const auto place = pointOf(value.value<Wkb>().bytes);
        return place ? u"%1, %2"_s.arg(qRound(place->east)).arg(qRound(place->north)) : QString();
    }
    const auto part = partOf(entry, field.record);
    return gadgetFact(*part->meta, part->gadget, field);
}

QString nameOf(const Field &field)
{
    return QString::fromLatin1(field.record) + u'.' + QString::fromLatin1(field.property);
}

/** What an episode is, not what it says, stays with it. */
bool belongs(const Field &field, bool isSameEpisode)
{
    static const QStringList own{u"number"_s, u"status"_s, u"statusSince"_s, u"endedOn"_s};
    const QLatin1StringView record(field.record);
    if (field.input == InputKind::Hidden) return false;
    if (record == "building"_L1 || record == "dwelling"_L1) return true;
    return record == "vacancy"_L1 && isSameEpisode && !own.contains(QLatin1StringView(field.property));
}

QList<MergedField> differences(VacancyEntry kept, VacancyEntry other, bool isSameEpisode)
{
    QList<MergedField> found;
    for (const Field &field : fields()) {
        if (!belongs(field, isSameEpisode)) continue;
        const QString mine = textOf(kept, field), theirs = textOf(other, field);
        if (theirs.isEmpty() || mine == theirs) continue;
        found
            += MergedField{nameOf(field), fieldLabel(QString::fromLatin1(field.record), QString::fromLatin1(field.property)), mine, theirs};
    }
    return found;
}

void take(VacancyEntry &kept, VacancyEntry &other, const QString &name)
{
    for (const Field &field : fields()) {
        if (nameOf(field) != name) continue;
        const auto part = partOf(kept, field.record);
        part->meta->property(part->meta->indexOfProperty(field.property)).writeOnGadget(part->gadget, valueOf(other, field));
    }
}

/** What is not taken over, as a sentence for the note. */
QString leftBehind(const MergePlan &plan, const QSet<QString> &fromOther, QDate today)
{
    QStringList facts;
    for (const MergedField &field : plan.fields) {
        if (!field.isDisputed()) continue;
        facts += field.label + u": "_s + (fromOther.contains(field.name) ? field.kept : field.other);
    }
    QString merged = QCoreApplication::translate("Merge", "Zusammengeführt mit %1 am %2.").arg(plan.other.vacancy.number, dateText(today));
    if (facts.isEmpty()) return merged;
    return merged + u' ' + QCoreApplication::translate("Merge", "Nicht übernommen: %1.").arg(facts.join(u"; "_s));
}

Result<> moveRoles(Sql &sql, qint64 to, qint64 from)
{
    // Who already has the role here needs no second one; whom to call first is decided here.
    const QString known
        = u"dwelling_id=? and exists (select 1 from landlord_role k where k.dwelling_id=? and k.landlord_id=landlord_role.landlord_id "
          "and k.role=landlord_role.role and k.until is null and landlord_role.until is null)"_s;
    auto first = sql.value(u"select count(*) from landlord_role where dwelling_id=? and call_first=1"_s, {to});
    if (!first) return std::unexpected(first.error());
    Row moved{{u"dwelling_id"_s, to}};
    if (first->toInt() > 0) moved.append({u"call_first"_s, 0});
    return sql.removeAll(u"landlord_role"_s, known, {from, to}).and_then([&] {
        return sql.updateAll(u"landlord_role"_s, u"dwelling_id=?"_s, {from}, moved);
    });
}

Result<> moveSubject(Sql &sql, const QString &toUid, const QString &toLabel, const QString &fromUid)
{
    Row task{{u"subject_uid"_s, toUid}};
    if (!toLabel.isEmpty()) task.append({u"subject_label"_s, toLabel});
    return sql.updateAll(u"task"_s, u"subject_uid=?"_s, {fromUid}, task).and_then([&] {
        return sql.updateAll(u"document"_s, u"subject_uid=?"_s, {fromUid}, {{u"subject_uid"_s, toUid}});
    });
}

/** Talks and tasks of the other running episode go over, and it ends. */
Result<> endOther(Sql &sql, const MergePlan &plan)
{
    const Vacancy &kept = plan.kept.vacancy, &other = plan.other.vacancy;
    auto moved = sql.updateAll(u"contact"_s, u"vacancy_id=?"_s, {other.id}, {{u"vacancy_id"_s, kept.id}}).and_then([&] {
        return moveSubject(sql, kept.uid, kept.number, other.uid);
    });
    if (!moved) return moved;
    const QString reason = QCoreApplication::translate("Merge", "Doppelt erfasst, zusammengeführt mit %1.").arg(kept.number);
    return keepStatus(sql, other, {.toStatus = VacancyStatus::Dropped, .reason = reason}).transform([](const Vacancy &) { });
}

/** Everything that hangs on the other dwelling, then the dwelling, then its building where it stands empty. */
Result<> moveDwelling(Sql &sql, const MergePlan &plan)
{
    const Building &keptBuilding = plan.kept.building, &building = plan.other.building;
    const Dwelling &kept = plan.kept.dwelling, &dwelling = plan.other.dwelling;
    auto moved = moveRoles(sql, kept.id, dwelling.id);
    if (moved) moved = sql.updateAll(u"vacancy"_s, u"dwelling_id=?"_s, {dwelling.id}, {{u"dwelling_id"_s, kept.id}});
    if (moved) moved = sql.updateAll(u"agreement"_s, u"dwelling_id=?"_s, {dwelling.id}, {{u"dwelling_id"_s, kept.id}});
    for (const QString &table : {u"handover"_s, u"visit"_s})
        if (moved) moved = sql.updateAll(table, u"dwelling_id=?"_s, {dwelling.id}, {{u"dwelling_id"_s, kept.id}});
    if (moved) moved = moveSubject(sql, kept.uid, {}, dwelling.uid);
    if (moved) moved = sql.remove(u"dwelling"_s, dwelling.id, dwelling.version);
    if (!moved || building.id == keptBuilding.id) return moved;
    auto others = sql.value(u"select count(*) from dwelling where building_id=?"_s, {building.id});
    if (!others || others->toInt() > 0) return others.transform([](const QVariant &) { });
    moved = moveSubject(sql, keptBuilding.uid, {}, building.uid);
    return moved ? sql.remove(u"building"_s, building.id, building.version) : moved;
}
}

Result<MergePlan> planMerge(Sql &sql, qint64 keptId, qint64 otherId)
{
    auto kept = loadEntry(sql, keptId);
    if (!kept) return std::unexpected(kept.error());
    auto other = loadEntry(sql, otherId);
    if (!other) return std::unexpected(other.error());
    if (kept->dwelling.id == other->dwelling.id)
        return fail(Error::Kind::Invalid, u"merge.same"_s, {kept->vacancy.number, other->vacancy.number});
    const bool isSameEpisode = isOpen(kept->vacancy.status) && isOpen(other->vacancy.status);
    // What goes takes its reservation along, and the household would lose its flat unseen.
    auto held = isSameEpisode ? openReservation(sql, otherId) : Result<std::optional<Reservation>>();
    if (!held) return std::unexpected(held.error());
    if (*held) return fail(Error::Kind::Invalid, u"merge.held"_s, {other->vacancy.number, (*held)->caseReference});
    return MergePlan{*kept, *other, differences(*kept, *other, isSameEpisode), isSameEpisode};
}

Result<VacancyEntry> mergeEntries(Sql &sql, const MergePlan &plan, const QSet<QString> &fromOther, QDate today)
{
    sql.describe(u"vacancy.merged"_s, plan.kept.vacancy.number);
    VacancyEntry kept = plan.kept, other = plan.other;
    for (const MergedField &field : plan.fields)
        if (field.kept.isEmpty() || fromOther.contains(field.name)) take(kept, other, field.name);
    if (plan.isSameEpisode)
        if (auto ended = endOther(sql, plan); !ended) return std::unexpected(ended.error());
    if (auto moved = moveDwelling(sql, plan); !moved) return std::unexpected(moved.error());
    QString &note = kept.vacancy.note;
    note += (note.isEmpty() ? QString() : u"\n"_s) + leftBehind(plan, fromOther, today);
    return saveEntry(sql, kept);
}
