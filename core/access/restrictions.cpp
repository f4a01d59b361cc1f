// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restrictions.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"restriction"_s;

QString stepName(RestrictionKind kind, bool isBegun)
{
    if (kind == RestrictionKind::Objection) return isBegun ? u"objection.added"_s : u"objection.lifted"_s;
    return isBegun ? u"restriction.added"_s : u"restriction.lifted"_s;
}

/** What the contact block says that an objection made, so that lifting knows it again. */
QString blockReason(const QString &reason)
{
    return QCoreApplication::translate("Restriction", "Widerspruch: %1").arg(reason);
}

/** An objection ends calls and invitations by the block that stands for that anyway. */
Result<> block(Sql &sql, const Subject &subject, const QString &reason, QDate day)
{
    if (subject.kind != SubjectKind::Landlord) return {};
    auto landlord = sql.load<Landlord>(u"landlord"_s, subject.id);
    if (!landlord) return std::unexpected(landlord.error());
    if (landlord->contactBlocked) return {};
    landlord->contactBlocked = true;
    landlord->contactBlockedOn = day;
    landlord->contactBlockedReason = blockReason(reason);
    return saveLandlord(sql, *landlord).transform([](const Landlord &) { });
}

Result<> unblock(Sql &sql, const Restriction &restriction)
{
    if (restriction.kind != RestrictionKind::Objection || restriction.subjectKind != SubjectKind::Landlord) return {};
    auto found = sql.find<Landlord>(u"landlord"_s, u"where uid=?"_s, {restriction.subjectUid});
    if (!found) return std::unexpected(found.error());
    if (found->isEmpty() || found->first().contactBlockedReason != blockReason(restriction.reason)) return {};
    Landlord landlord = found->first();
    landlord.contactBlocked = false;
    landlord.contactBlockedOn = {};
    landlord.contactBlockedReason.clear();
    return saveLandlord(sql, landlord).transform([](const Landlord &) { });
}
}

Result<Restriction> restrictUse(Sql &sql, const Subject &subject, RestrictionKind kind, const QString &reason, QDate day)
{
    if (reason.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"restriction.reason"_s, {}, u"restriction.reason"_s);
    const auto known = restrictionsOf(sql, subject.uid);
    if (!known) return std::unexpected(known.error());
    if (std::ranges::contains(*known, kind, &Restriction::kind)) return fail(Error::Kind::Invalid, u"restriction.twice"_s, {word(kind)});
    // The step names the kind of record only: the name of whoever is restricted stands in no list of steps either.
    sql.describe(stepName(kind, true), word(subject.kind));
    const Restriction made{.kind = kind, .subjectKind = subject.kind, .subjectUid = subject.uid, .since = day, .reason = reason.trimmed()};
    return sql.add(table, made).and_then([&](const Restriction &kept) -> Result<Restriction> {
        if (kind != RestrictionKind::Objection) return kept;
        return block(sql, subject, kept.reason, day).transform([&] { return kept; });
    });
}

Result<Restriction> liftRestriction(Sql &sql, qint64 id, int version, const QString &reason, QDate day)
{
    if (reason.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"restriction.reason"_s, {}, u"restriction.reason"_s);
    auto restriction = sql.load<Restriction>(table, id);
    if (!restriction) return restriction;
    if (restriction->endedOn.isValid()) return fail(Error::Kind::Invalid, u"restriction.lifted"_s, {dateText(restriction->endedOn)});
    sql.describe(stepName(restriction->kind, false), word(restriction->subjectKind));
    restriction->version = version;
    restriction->endedOn = day;
    restriction->endedReason = reason.trimmed();
    return sql.save(table, *restriction).and_then([&](const Restriction &kept) {
        return unblock(sql, kept).transform([&] { return kept; });
    });
}

Result<QList<RestrictionRow>> findRestrictions(Sql &sql, bool holdingOnly)
{
    const auto all = sql.find<Restriction>(
        table, (holdingOnly ? u"where ended_on is null "_s : QString()) + u"order by ended_on is not null, since desc, id desc"_s);
    if (!all) return std::unexpected(all.error());
    QList<RestrictionRow> rows;
    rows.reserve(all->size());
    for (const Restriction &one : *all) {
        const auto subject = loadSubject(sql, one.subjectKind, one.subjectUid);
        if (!subject && subject.error().kind != Error::Kind::NotFound) return std::unexpected(subject.error());
        rows += RestrictionRow{one, subject.value_or(Subject{})};
    }
    return rows;
}

Result<QList<Restriction>> restrictionsOf(Sql &sql, const QString &uid)
{
    return sql.find<Restriction>(table, u"where subject_uid=? and ended_on is null order by id"_s, {uid});
}
