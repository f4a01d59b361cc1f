// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"
#include "core/access/restrictions.h"
#include "core/handover/handoverlist.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "core/outreach/agreements.h"
#include "core/outreach/invitees.h"
#include "core/outreach/sessions.h"
#include "core/outreach/threads.h"
#include "core/placement/householdlist.h"
#include "core/placement/placings.h"
#include "core/placement/ranking.h"
#include "core/register/daylist.h"
#include "core/register/recordsearch.h"
#include "core/reporting/lists.h"
#include "core/reporting/sessionfacts.h"
#include "core/reporting/sheetfacts.h"
#include "import/exporting.h"
#include "tests/core/handoverscene.h"

namespace {
using HandoverScene::today;

/** The words that may stand nowhere while the landlord is restricted. */
const QString name = u"Kanarienvogel"_s, street = u"Kanarienweg"_s;

struct Cage {
    Subject landlord = {};
    Vacancy vacancy = {};
    InfoSession session = {};
};

/** A restricted-to-be landlord with an available flat, a task, an agreement, a part in a session, and the other scene beside it. */
Result<Cage> cage(Sql &sql)
{
    Cage made;
    if (auto scene = HandoverScene::scene(sql); !scene) return std::unexpected(scene.error());
    auto landlord = addLandlord(sql, {.firstName = u"Kira"_s, .lastName = name, .city = u"Otterbach"_s, .phone = u"06301 99"_s});
    if (!landlord) return std::unexpected(landlord.error());
    VacancyEntry flat = HandoverScene::flat();
    flat.building.street = street;
    auto entry = addEntry(sql, flat, today);
    if (!entry) return std::unexpected(entry.error());
    auto role = sql.add(u"landlord_role"_s, LandlordRole{.dwellingId = entry->dwelling.id, .landlordId = landlord->id, .callFirst = true});
    if (!role) return std::unexpected(role.error());
    auto kept = keepStatus(sql, entry->vacancy, {.toStatus = VacancyStatus::Available, .at = HandoverScene::at(today, 9)});
    if (!kept) return std::unexpected(kept.error());
    made.vacancy = *kept;
    for (const auto &[kind, uid, label] :
        {std::tuple{SubjectKind::Landlord, landlord->uid, name}, {SubjectKind::Vacancy, kept->uid, kept->number}})
        if (auto task
            = addTask(sql, {.title = u"Anrufen"_s, .dueOn = today, .subjectKind = kind, .subjectUid = uid, .subjectLabel = label});
            !task)
            return std::unexpected(task.error());
    auto session = sql.add(
        u"info_session"_s, InfoSession{.number = u"IG-2026-00001"_s, .title = u"Abend"_s, .beginsAt = HandoverScene::at(today, 18)});
    if (!session) return std::unexpected(session.error());
    made.session = *session;
    if (auto part = sql.add(u"participation"_s, Participation{.sessionId = session->id, .landlordId = landlord->id}); !part)
        return std::unexpected(part.error());
    if (auto agreed
        = sql.add(u"agreement"_s, Agreement{.landlordId = landlord->id, .sessionId = session->id, .kind = AgreementKind::OfferFlats});
        !agreed)
        return std::unexpected(agreed.error());
    return loadSubject(sql, SubjectKind::Landlord, landlord->id).transform([&](const Subject &subject) {
        made.landlord = subject;
        return made;
    });
}

/** One place that people read, as text. */
struct Place {
    QByteArray name;
    QString text;
};

QString textOf(const QList<VacancyPoint> &points, Sql &sql)
{
    QList<qint64> ids;
    for (const VacancyPoint &one : points) ids += one.id;
    QString text;
    const auto rows = loadVacancyRows(sql, ids);
    if (rows)
        for (const VacancyRow &row : *rows) text += row.address + u'|';
    return text;
}

/** Everything that a list, search, match or export says. */
Result<QList<Place>> walk(Sql &sql, const Cage &made)
{
    QList<Place> places;
    const auto add = [&](const QByteArray &where, const QString &text) { places.append({where, text}); };
    const auto join = [](const auto &found, const auto &text) {
        QString all;
        for (const auto &one : found) all += text(one) + u'|';
        return all;
    };
    if (auto all = findLandlords(sql, {}, today)) add("landlords", join(*all, [](const LandlordRow &row) { return row.name; }));
    if (auto all = findFirstLandlords(sql, name, 9, today))
        add("first landlords", join(*all, [](const LandlordRow &row) { return row.name; }));
    if (auto all = findVacancies(sql, VacancyFilter{}, {})) add("vacancies", textOf(*all, sql));
    if (auto all = findVacancies(sql, VacancyFilter{}, {}, {.most = 9})) add("first vacancies", textOf(*all, sql));
    if (auto all = findVacancies(sql, VacancyFilter{.text = street}, {})) add("vacancy search", textOf(*all, sql));
    if (auto all = allVacancies(sql)) add("map", textOf(*all, sql));
    if (auto all = findLines(sql, Filter{}, {})) add("lines", textOf(*all, sql));
    if (auto hits = findRecords(sql, name, 9, today))
        add("record search", join(hits->landlords, [](const LandlordRow &row) {
            return row.name;
        }) + join(hits->vacancies, [](const VacancyRow &row) { return row.address; }));
    for (const DayList list : {DayList::Tasks, DayList::Confirm, DayList::Imminent, DayList::Reservations, DayList::Stalled})
        if (auto all = findDay(sql, {.list = list, .today = today, .staleDays = 0}))
            add("day", join(*all, [](const DayItem &item) { return item.landlord + item.address + item.number; }));
    if (auto all = findInvitees(sql, made.session.id, {}, today)) add("invitees", join(*all, [](const Invitee &one) { return one.name; }));
    if (auto all = loadSessionFacts(sql, made.session.id, today))
        add("session papers", join(all->recipients, [](const Recipient &one) { return displayName(one.landlord); }));
    if (auto all = threadsOf(sql, made.session.id)) add("threads", join(*all, [](const Thread &one) { return one.landlord; }));
    if (auto all = agreementsOfSession(sql, made.session.id)) add("agreements", join(*all, [](const Agreement &) { return name; }));
    const auto household = sql.value(u"select min(id) from household"_s);
    if (auto ranking = rankFlats(sql, household->toLongLong(), today))
        add("ranking", join(ranking->flats, [&](const RankedFlat &one) { return one.vacancyId == made.vacancy.id ? street : QString(); }));
    if (auto free = loadFreeFlats(sql, today))
        add("free flats", join(free->flats, [](const FreeFlat &one) { return one.building.street; }));
    if (auto id = findVacancy(sql, made.vacancy.number)) add("by number", street);
    if (auto facts = loadSheetFacts(sql, made.vacancy.number, today, 0)) add("object sheet", facts->entry.building.street);
    return places;
}

qsizetype mentions(const QList<Place> &places)
{
    return std::ranges::count_if(places, [](const Place &one) { return one.text.contains(name) || one.text.contains(street); });
}
}

/** Restricted records are nowhere but on the page of requests; objections end calls and invitations. */
class RestrictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void hidesEverywhere_data() { engineRows(); }
    void hidesEverywhere()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(cage);
        VERIFY_DONE(made);
        const auto before = at.read([&](Sql &sql) { return walk(sql, *made); });
        VERIFY_DONE(before);
        constexpr int leastPlaces = 15; // otherwise the walk sees nothing and proves nothing
        QVERIFY2(mentions(*before) >= leastPlaces, qPrintable(QString::number(mentions(*before))));
        const auto restriction = at.write(
            [&](Sql &sql) { return restrictUse(sql, made->landlord, RestrictionKind::Restriction, u"Streit um Richtigkeit"_s, today); });
        VERIFY_DONE(restriction);
        const auto during = at.read([&](Sql &sql) { return walk(sql, *made); });
        VERIFY_DONE(during);
        for (const Place &place : *during)
            QVERIFY2(!place.text.contains(name) && !place.text.contains(street), place.name + ": " + place.text.toUtf8());
        VERIFY_DONE(at.write([&](Sql &sql) { return liftRestriction(sql, restriction->id, restriction->version, u"Geklärt"_s, today); }));
        const auto after = at.read([&](Sql &sql) { return walk(sql, *made); });
        VERIFY_DONE(after);
        QCOMPARE(mentions(*after), mentions(*before));
    }

    void hidesInExports()
    {
        TestRegister at(false);
        const auto made = at.write(cage);
        VERIFY_DONE(made);
        VERIFY_DONE(at.write([&](Sql &sql) { return restrictUse(sql, made->landlord, RestrictionKind::Restriction, u"Streit"_s, today); }));
        const QTemporaryDir folder;
        for (const ExportKind kind : {ExportKind::Vacancies, ExportKind::Landlords}) {
            const QString path = folder.filePath(u"liste-%1.csv"_s.arg(static_cast<int>(kind)));
            VERIFY_DONE(exportList(*at, path, {.kind = kind, .isFull = true}, {}));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(!text.isEmpty() && !text.contains(name) && !text.contains(street));
        }
    }

    void hidesHouseholdsAndSponsors_data() { engineRows(); }
    void hidesHouseholdsAndSponsors()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(HandoverScene::scene);
        VERIFY_DONE(made);
        const auto sponsor = at.write([](Sql &sql) { return saveSponsor(sql, {.firstName = u"Pia"_s, .lastName = u"Patin"_s}); });
        VERIFY_DONE(sponsor);
        for (const QString &who : {u"Patin, Pia"_s, made->household.number})
            VERIFY_DONE(at.write([&](Sql &sql) {
                return findSubject(sql, who).and_then(
                    [&](const Subject &one) { return restrictUse(sql, one, RestrictionKind::Restriction, u"Streit"_s, today); });
            }));
        QCOMPARE(at.read([](Sql &sql) { return findSponsors(sql, {}, today); })->size(), 0);
        QCOMPARE(at.read([](Sql &sql) { return findHouseholds(sql, {}, today); })->size(), 0);
        QCOMPARE(at.read([](Sql &sql) { return findHandovers(sql, {}, {}, today); })->size(), 0);
        const auto ranked = at.read([&](Sql &sql) { return rankFlats(sql, made->household.id, today); });
        QVERIFY(!ranked);
        QCOMPARE(ranked.error().reason, u"restriction.holds"_s);
        const auto handover = at.read([&](Sql &sql) { return findHandover(sql, made->handover.handover.number); });
        QCOMPARE(handover.error().reason, u"restriction.holds"_s);
        // The page of requests still finds them.
        QCOMPARE(at.read([](Sql &sql) { return findSubjects(sql, u"Patin"_s, 9); })->size(), 1);
        QCOMPARE(at.read([](Sql &sql) { return findRestrictions(sql, true); })->size(), 2);
    }

    void formerOwnersDoNotHideAFlat()
    {
        TestRegister at(false);
        const auto made = at.write(cage);
        VERIFY_DONE(made);
        VERIFY_DONE(at.write([&](Sql &sql) {
            return sql.updateAll(u"landlord_role"_s, u"landlord_id=?"_s, {made->landlord.id}, {{u"until"_s, today.addDays(-30)}});
        }));
        VERIFY_DONE(at.write([&](Sql &sql) { return restrictUse(sql, made->landlord, RestrictionKind::Restriction, u"Streit"_s, today); }));
        QVERIFY(at.read([&](Sql &sql) { return findVacancy(sql, made->vacancy.number); }));
    }

    void objectionBlocksAndLiftingFrees_data() { engineRows(); }
    void objectionBlocksAndLiftingFrees()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(cage);
        VERIFY_DONE(made);
        const auto objection
            = at.write([&](Sql &sql) { return restrictUse(sql, made->landlord, RestrictionKind::Objection, u"Keine Anrufe"_s, today); });
        VERIFY_DONE(objection);
        const auto blocked = at.read([&](Sql &sql) { return sql.load<Landlord>(u"landlord"_s, made->landlord.id); });
        QVERIFY(blocked->contactBlocked);
        QCOMPARE(blocked->contactBlockedOn, today);
        // Still in the lists, but nobody to call or to invite.
        const auto rows = at.read([](Sql &sql) { return findLandlords(sql, {.text = name}, today); });
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().call, CallState::Blocked);
        VERIFY_DONE(
            at.write([&](Sql &sql) { return liftRestriction(sql, objection->id, objection->version, u"Zurückgenommen"_s, today); }));
        QVERIFY(!at.read([&](Sql &sql) { return sql.load<Landlord>(u"landlord"_s, made->landlord.id); })->contactBlocked);
    }

    void refusesNonsenseAndUndoes()
    {
        TestRegister at(false);
        const auto made = at.write(cage);
        VERIFY_DONE(made);
        const auto begin = [&](const QString &reason) {
            return at.write([&](Sql &sql) { return restrictUse(sql, made->landlord, RestrictionKind::Restriction, reason, today); });
        };
        QCOMPARE(begin(u"  "_s).error().reason, u"restriction.reason"_s);
        const auto first = begin(u"Streit"_s);
        VERIFY_DONE(first);
        QCOMPARE(begin(u"Streit"_s).error().reason, u"restriction.twice"_s);
        const auto silent = at.write([&](Sql &sql) { return liftRestriction(sql, first->id, first->version, {}, today); });
        QCOMPARE(silent.error().reason, u"restriction.reason"_s);
        const auto steps = at.read([](Sql &sql) { return recentSteps(sql, 1); });
        // The list of steps, which everybody sees, does not name the person.
        QCOMPARE(steps->first().verb, u"restriction.added"_s);
        QVERIFY(!steps->first().subject.contains(name));
        VERIFY_DONE(at.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(at.read([&](Sql &sql) { return isRestricted(sql, made->landlord.uid); }), Result<bool>(false));
    }
};

QTEST_GUILESS_MAIN(RestrictionTest)
#include "restrictiontest.moc"
