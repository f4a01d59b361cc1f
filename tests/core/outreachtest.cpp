// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/agreements.h"
#include "core/outreach/invitees.h"
#include "core/outreach/sessionlist.h"
#include "core/outreach/sessions.h"
#include "core/outreach/threads.h"
#include "core/outreach/topics.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QString madeUpTown = u"07335034"_s, otherTown = u"07335022"_s;

QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

InfoSession evening(QDate day)
{
    InfoSession session{.title = u"Infogespräch"_s, .beginsAt = at(day, 18), .endsAt = at(day, 20), .placeName = u"Rathaus"_s};
    session.topics = Topic::RentReduction | Topic::DirectPayment;
    return session;
}

Landlord person(const QString &name)
{
    return {.kind = LandlordKind::Private,
        .firstName = u"Alba"_s,
        .lastName = name,
        .street = u"Hauptstraße 1"_s,
        .postalCode = u"67731"_s,
        .city = u"Otterbach"_s,
        .phone = u"06301 1234"_s};
}

Result<Landlord> addLandlord(Sql &sql, const Landlord &landlord, bool mayBeInvited)
{
    return addLandlord(sql, landlord).and_then([&](const Landlord &kept) -> Result<Landlord> {
        if (!mayBeInvited) return kept;
        const Consent consent{.landlordId = kept.id, .purpose = ConsentPurpose::EventInvitation, .givenOn = today.addDays(-200)};
        return sql.add(u"consent"_s, consent).transform([&](const Consent &) { return kept; });
    });
}

/** A flat of a landlord, entered and vacant since these days. */
Result<VacancyEntry> addFlat(
    Sql &sql, qint64 landlordId, const QString &street, QDate enteredOn, QDate vacantSince, const QString &ags = {})
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = u"1"_s;
    entry.building.city = u"Otterbach"_s;
    entry.building.ags = ags;
    entry.vacancy.vacantSince = vacantSince;
    entry.vacancy.netCold = Cents{50000};
    return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) {
        return sql.add(u"landlord_role"_s, LandlordRole{.dwellingId = kept.dwelling.id, .landlordId = landlordId})
            .and_then([&](const LandlordRole &) {
                return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Recorded, .at = at(enteredOn, 9)});
            })
            .and_then([&](const Vacancy &) { return loadEntry(sql, kept.vacancy.id); });
    });
}

template<class T> QStringList namesOf(const Result<QList<T>> &found)
{
    QStringList names;
    for (const T &one : *found) names += one.name;
    return names;
}
}

/** Talks with landlords from the plan to what came of them, on both engines. */
class OutreachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void aSessionIsKeptWithItsAgenda_data() { engineRows(); }
    void aSessionIsKeptWithItsAgenda()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write([](Sql &sql) { return saveSession(sql, {evening(today.addDays(13)), {}}, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->session.number, u"IG-2026-00001"_s);
        // An agenda of its topics, in their order.
        QCOMPARE(kept->items.size(), 2);
        QCOMPARE(kept->items.front().heading, topicText(Topic::RentReduction).title);
        SessionEntry changed = *kept;
        changed.session.seats = 40;
        changed.items = {{.heading = u"Fragen"_s}, kept->items.back()};
        const auto saved = store.write([&](Sql &sql) { return saveSession(sql, changed, today); });
        VERIFY_DONE(saved);
        QCOMPARE(saved->items.front().heading, u"Fragen"_s);
        QCOMPARE(saved->items.back().id, kept->items.back().id);
        QCOMPARE(saved->items.back().position, 2);
        QCOMPARE(store.write([&](Sql &sql) { return saveSession(sql, *kept, today); }).error().kind, Error::Kind::Conflict);
        const auto found = store.read([](Sql &sql) { return findSession(sql, u"ig-2026-00001"_s); });
        VERIFY_DONE(found);
        QCOMPARE(*found, kept->session.id);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeSession(sql, saved->session.id, saved->session.version); }));
        QCOMPARE(store.read([](Sql &sql) { return findSession(sql, u"IG-2026-00001"_s); }).error().reason, u"session.gone"_s);
    }

    void timesThatCannotBe_data()
    {
        QTest::addColumn<QDateTime>("begins");
        QTest::addColumn<QDateTime>("ends");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no begin") << QDateTime() << at(today, 20) << u"session.begins"_s;
        QTest::newRow("ends before it begins") << at(today, 18) << at(today, 17) << u"session.ends"_s;
        QTest::newRow("ends when it begins") << at(today, 18) << at(today, 18) << u"session.ends"_s;
    }
    void timesThatCannotBe()
    {
        QFETCH(QDateTime, begins);
        QFETCH(QDateTime, ends);
        QFETCH(QString, reason);
        TestRegister store(false);
        InfoSession session = evening(today);
        session.beginsAt = begins;
        session.endsAt = ends;
        QCOMPARE(store.write([&](Sql &sql) { return saveSession(sql, {session, {}}, today); }).error().reason, reason);
        QVERIFY(store.read([](Sql &sql) { return findSessions(sql, {}); })->isEmpty());
    }

    void onlyWhoMayBeInvitedIs_data()
    {
        QTest::addColumn<bool>("isBlocked");
        QTest::addColumn<QDate>("givenOn");
        QTest::addColumn<QDate>("withdrawnOn");
        QTest::addColumn<LegalBasis>("basis");
        QTest::addColumn<bool>("mayBe");
        using enum LegalBasis;
        QTest::newRow("Art. 6(1) a GDPR: consent given") << false << today.addDays(-9) << QDate() << LegalBasis::Consent << true;
        QTest::newRow("Art. 6(1) e GDPR: public task") << false << today.addDays(-9) << QDate() << PublicTask << true;
        QTest::newRow("Art. 7(3) GDPR: consent withdrawn") << false << today.addDays(-9) << today << LegalBasis::Consent << false;
        QTest::newRow("given from tomorrow on") << false << today.addDays(1) << QDate() << LegalBasis::Consent << false;
        QTest::newRow("no consent") << false << QDate() << QDate() << LegalBasis::Consent << false;
        QTest::newRow("Art. 21 GDPR: contact blocked") << true << today.addDays(-9) << QDate() << LegalBasis::Consent << false;
    }
    void onlyWhoMayBeInvitedIs()
    {
        QFETCH(bool, isBlocked);
        QFETCH(QDate, givenOn);
        QFETCH(QDate, withdrawnOn);
        QFETCH(LegalBasis, basis);
        QFETCH(bool, mayBe);
        TestRegister store(false);
        const auto part = store.write([&](Sql &sql) {
            Landlord landlord = person(u"Kerngrund"_s);
            landlord.contactBlocked = isBlocked;
            landlord.contactBlockedOn = isBlocked ? today : QDate();
            return addLandlord(sql, landlord, false).and_then([&](const Landlord &kept) {
                Consent consent{.landlordId = kept.id, .purpose = ConsentPurpose::EventInvitation, .basis = basis};
                consent.givenOn = givenOn;
                consent.withdrawnOn = withdrawnOn;
                return sql.add(u"consent"_s, consent)
                    .and_then([&](const ::Consent &) { return saveSession(sql, {evening(today.addDays(13)), {}}, today); })
                    .and_then([&](const SessionEntry &entry) { return invite(sql, entry.session.id, kept.id, today); });
            });
        });
        QCOMPARE(part.has_value(), mayBe);
        if (mayBe)
            QCOMPARE(part->basis, basis);
        else
            QCOMPARE(part.error().reason, u"session.basis"_s);
    }

    void channelsFollowWhatIsThere_data()
    {
        QTest::addColumn<Channel>("preferred");
        QTest::addColumn<bool>("hasStreet");
        QTest::addColumn<bool>("hasMail");
        QTest::addColumn<bool>("hasPhone");
        QTest::addColumn<Channel>("expected");
        QTest::newRow("mail wanted and there") << Channel::Email << true << true << true << Channel::Email;
        QTest::newRow("mail wanted, none there") << Channel::Email << true << false << true << Channel::Letter;
        QTest::newRow("call wanted: invited in writing all the same") << Channel::Mobile << true << true << true << Channel::Letter;
        QTest::newRow("nothing wanted") << Channel::Unknown << true << true << true << Channel::Letter;
        QTest::newRow("no address") << Channel::Unknown << false << true << true << Channel::Email;
        QTest::newRow("number alone") << Channel::Letter << false << false << true << Channel::Phone;
        QTest::newRow("no way at all") << Channel::Unknown << false << false << false << Channel::Unknown;
    }
    void channelsFollowWhatIsThere()
    {
        QFETCH(Channel, preferred);
        QFETCH(bool, hasStreet);
        QFETCH(bool, hasMail);
        QFETCH(bool, hasPhone);
        Landlord landlord = person(u"Kerngrund"_s);
        landlord.preferredChannel = preferred;
        if (!hasStreet) landlord.street.clear();
        if (hasMail) landlord.email = u"alba@example.org"_s;
        if (!hasPhone) landlord.phone.clear();
        QTEST(invitationChannel(landlord), "expected");
    }

    void inviteesAreFoundByPlaceAndTime_data() { engineRows(); }
    void inviteesAreFoundByPlaceAndTime()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) { return addMunicipality(sql, madeUpTown, u"Otterbach"_s, 400000, 5480000); }));
        VERIFY_DONE(store.write([](Sql &sql) { return addMunicipality(sql, otherTown, u"Landstuhl"_s, 410000, 5480000); }));
        const auto picked = store.write([](Sql &sql) {
            const auto one = addLandlord(sql, person(u"Achterfeld"_s), true);
            const auto two = addLandlord(sql, person(u"Brachvogel"_s), false);
            const auto none = addLandlord(sql, person(u"Zweitwerk"_s), true);
            if (!one || !two || !none) return Result<qint64>(std::unexpected(one.error()));
            const auto first = addFlat(sql, one->id, u"Am Bach"_s, today, today.addMonths(-7), madeUpTown);
            const auto second = addFlat(sql, two->id, u"Im Tal"_s, today, today.addMonths(-2).addDays(1), otherTown);
            if (!first || !second) return Result<qint64>(std::unexpected(first.error()));
            return Result<qint64>(second->vacancy.id);
        });
        VERIFY_DONE(picked);
        const auto names = [&](const InviteeFilter &filter) {
            return namesOf(store.read([&](Sql &sql) { return findInvitees(sql, 0, filter, today); }));
        };
        const QString one = u"Achterfeld, Alba"_s, two = u"Brachvogel, Alba"_s;
        QCOMPARE(names({}), QStringList({one, two}));
        QCOMPARE(names({.vacantMonths = 7}), QStringList{one});
        QCOMPARE(names({.vacantMonths = 8}), QStringList());
        QCOMPARE(names({.vacantMonths = 1}), QStringList({one, two}));
        QCOMPARE(names({.vacantMonths = 2}), QStringList{one});
        QCOMPARE(names({.areas = {otherTown}}), QStringList{two});
        QCOMPARE(names({.vacancies = {*picked}}), QStringList{two});
        QCOMPARE(names({.text = u"achterfelt"_s}), QStringList{one});
        QCOMPARE(names({.withoutVacancy = true}).size(), 3);
        const auto found = store.read([&](Sql &sql) { return findInvitees(sql, 0, {}, today); });
        QCOMPARE(found->front().longestMonths, 7);
        QCOMPARE(found->front().state, CallState::Allowed);
        QCOMPARE(found->back().state, CallState::NoConsent);
        QVERIFY(!found->back().reason.isEmpty());
    }

    void aSessionIsFollowedToATenancy_data() { engineRows(); }
    void aSessionIsFollowedToATenancy()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QDate day = today.addDays(-30);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, person(u"Tannhöfer"_s), true); });
        VERIFY_DONE(landlord);
        const auto session = store.write([&](Sql &sql) { return saveSession(sql, {evening(day), {}}, day.addDays(-20)); });
        VERIFY_DONE(session);
        const qint64 id = session->session.id;
        const auto part = store.write([&](Sql &sql) { return invite(sql, id, landlord->id, day.addDays(-20)); });
        VERIFY_DONE(part);
        // Nobody is invited twice.
        QCOMPARE(store.write([&](Sql &sql) { return invite(sql, id, landlord->id, day.addDays(-20)); })->id, part->id);
        VERIFY_DONE(store.write([&](Sql &sql) { return noteInvited(sql, id, {part->id}, day.addDays(-19)); }));
        auto one = store.read([&](Sql &sql) { return participationsOf(sql, id); })->front();
        QCOMPARE(one.invitedOn, day.addDays(-19));
        // Whose invitation went out stays on the list, and the session with it.
        QCOMPARE(store.write([&](Sql &sql) { return removeParticipation(sql, one.id, one.version); }).error().reason, u"session.invited"_s);
        QCOMPARE(store.write([&](Sql &sql) { return removeSession(sql, id, 2); }).error().reason, u"session.invited"_s);

        one.reply = Reply::CallBack;
        auto answered = store.write([&](Sql &sql) { return saveParticipation(sql, one, day.addDays(-5)); });
        VERIFY_DONE(answered);
        QCOMPARE(answered->repliedOn, day.addDays(-5));
        const auto calls = [&] { return store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = landlord->uid}); })->size(); };
        QCOMPARE(calls(), 1);
        answered->attended = Tri::Yes;
        answered->reply = Reply::Comes;
        answered->interests = Topic::RentReduction;
        answered->offeredFlats = 2;
        QCOMPARE(
            store.write([&](Sql &sql) { return saveParticipation(sql, *answered, day.addDays(-1)); }).error().reason, u"session.future"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return saveParticipation(sql, *answered, day); }));
        QCOMPARE(calls(), 0);

        // Who stayed away is not said to have been won.
        VERIFY_DONE(store.write([&](Sql &sql) {
            return addLandlord(sql, person(u"Brachvogel"_s), true).and_then([&](const Landlord &other) {
                return invite(sql, id, other.id, day.addDays(-20)).and_then([&](const Participation &) {
                    return addFlat(sql, other.id, u"Woanders"_s, day.addDays(3), day);
                });
            });
        }));

        const auto invited = store.read([&](Sql &sql) { return loadSession(sql, id); });
        const int version = invited->session.version;
        QCOMPARE(invited->session.status, SessionStatus::Invited);
        QCOMPARE(store.write([&](Sql &sql) { return holdSession(sql, id, version, day.addDays(-1)); }).error().reason, u"session.future"_s);
        const auto held = store.write([&](Sql &sql) { return holdSession(sql, id, version, day); });
        VERIFY_DONE(held);
        QCOMPARE(store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = held->uid}); })->size(), 2);
        QCOMPARE(store.write([&](Sql &sql) { return releaseMinutes(sql, id, held->version, today); }).error().reason, u"session.minutes"_s);

        const Agreement promise{.landlordId = landlord->id,
            .sessionId = id,
            .kind = AgreementKind::OfferFlats,
            .topic = Topic::RentReduction,
            .promisedOn = day,
            .flats = 1};
        VERIFY_DONE(store.write([&](Sql &sql) { return saveAgreement(sql, promise, day); }));
        VERIFY_DONE(store.write([&](Sql &sql) {
            return addFlat(sql, landlord->id, u"Vorher"_s, day.addDays(-1), day)
                .and_then([&](const VacancyEntry &) { return addFlat(sql, landlord->id, u"Am 90. Tag"_s, day.addDays(90), day); })
                .and_then([&](const VacancyEntry &) { return addFlat(sql, landlord->id, u"Am 91. Tag"_s, day.addDays(91), day); })
                .and_then([&](const VacancyEntry &) { return addFlat(sql, landlord->id, u"Am selben Tag"_s, day, day.addMonths(-3)); })
                .and_then([&](const VacancyEntry &entry) {
                    StatusTransition let{.toStatus = VacancyStatus::Let, .effectiveOn = today, .letTo = LetTo::Sgb2};
                    let.at = at(today, 9);
                    return keepStatus(sql, entry.vacancy, let);
                });
        }));
        const auto threads = store.read([&](Sql &sql) { return threadsOf(sql, id); });
        VERIFY_DONE(threads);
        QCOMPARE(threads->size(), 2);
        QVERIFY(threads->front().flats.isEmpty());
        QCOMPARE(threads->back().promises.size(), 1);
        QStringList won;
        for (const WonFlat &flat : threads->back().flats) won += flat.address.section(u' ', 0, -3);
        won.sort();
        QCOMPARE(won, QStringList({u"Am 90. Tag"_s, u"Am selben Tag"_s}));
        const SessionFigures figures = figuresOf(*threads);
        QCOMPARE(figures.invited, 2);
        QCOMPARE(figures.came, 1);
        QCOMPARE(figures.offeredFlats, 2);
        QCOMPARE(figures.promised, 1);
        QCOMPARE(figures.entered, 2);
        QCOMPARE(figures.let, 1);
        const auto topics = store.read([&](Sql &sql) { return topicFigures(sql, day, day); });
        VERIFY_DONE(topics);
        const TopicFigures reduction = (*topics)[3], payment = (*topics)[4], subletting = (*topics)[1];
        QCOMPARE(reduction.topic, Topic::RentReduction);
        QCOMPARE(reduction, (TopicFigures{Topic::RentReduction, 1, 1, 1, 1, 2, 1}));
        QCOMPARE(payment, (TopicFigures{Topic::DirectPayment, 1, 0, 0, 0, 0, 0}));
        QCOMPARE(subletting.sessions, 0);
        QCOMPARE((*store.read([&](Sql &sql) { return topicFigures(sql, day.addDays(1), {}); }))[3].sessions, 0);
    }

    void releasedMinutesStay_data() { engineRows(); }
    void releasedMinutesStay()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        auto entry = store.write([](Sql &sql) { return saveSession(sql, {evening(today), {}}, today); });
        VERIFY_DONE(entry);
        entry->items.front().result = u"Vorgestellt."_s;
        entry = store.write([&](Sql &sql) { return saveSession(sql, *entry, today); });
        VERIFY_DONE(entry);
        const qint64 id = entry->session.id;
        const auto released = store.write([&](Sql &sql) { return releaseMinutes(sql, id, entry->session.version, today); });
        VERIFY_DONE(released);
        QCOMPARE(released->minutesReleasedBy, u"Tina Test"_s);
        entry->session = *released;
        QCOMPARE(store.write([&](Sql &sql) { return saveSession(sql, *entry, today); }).error().reason, u"session.released"_s);
        const auto reopened = store.write([&](Sql &sql) { return reopenMinutes(sql, id, released->version); });
        VERIFY_DONE(reopened);
        entry->session = *reopened;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveSession(sql, *entry, today); }));
    }

    void calledOffNothingIsLeftToDo_data() { engineRows(); }
    void calledOffNothingIsLeftToDo()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return saveSession(sql, {evening(today.addDays(5)), {}}, today); });
        VERIFY_DONE(entry);
        const InfoSession &session = entry->session;
        VERIFY_DONE(store.write([&](Sql &sql) {
            return addTask(sql, {.title = u"Stühle"_s, .subjectKind = SubjectKind::Session, .subjectUid = session.uid});
        }));
        const auto cancelled = store.write([&](Sql &sql) { return cancelSession(sql, session.id, session.version); });
        VERIFY_DONE(cancelled);
        QCOMPARE(cancelled->status, SessionStatus::Cancelled);
        QVERIFY(store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = session.uid}); })->isEmpty());
        const auto held = store.write([&](Sql &sql) { return holdSession(sql, session.id, cancelled->version, today.addDays(5)); });
        QCOMPARE(held.error().reason, u"session.over"_s);
    }

    void rentIsLostByWholeMonths_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("months");
        QTest::newRow("unknown") << QDate() << 0;
        QTest::newRow("today") << today << 0;
        QTest::newRow("a day short of a month") << QDate(2026, 10, 21) << 0;
        QTest::newRow("a month") << QDate(2026, 10, 20) << 1;
        QTest::newRow("a year and a bit") << QDate(2025, 11, 1) << 12;
        QTest::newRow("in the future") << today.addDays(3) << 0;
    }
    void rentIsLostByWholeMonths()
    {
        QFETCH(QDate, from);
        QTEST(monthsBetween(from, today), "months");
    }

    void lostRentCountsWhatIsKnown_data() { engineRows(); }
    void lostRentCountsWhatIsKnown()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto lost = store.write([](Sql &sql) {
            return addLandlord(sql, person(u"Oberhain"_s), false).and_then([&](const Landlord &landlord) {
                return addFlat(sql, landlord.id, u"Am Bach"_s, today, today.addMonths(-7))
                    .and_then([&](const VacancyEntry &) { return addFlat(sql, landlord.id, u"Im Tal"_s, today, {}); })
                    .and_then([&](const VacancyEntry &) { return lostRentOf(sql, landlord.id, today); });
            });
        });
        VERIFY_DONE(lost);
        QCOMPARE(*lost, (LostRent{.flats = 1, .uncounted = 1, .months = 7, .amount = Cents{350000}}));
    }

    void topicsHaveTheirTexts_data()
    {
        QTest::addColumn<Topic>("topic");
        for (const Topic topic : topicList()) QTest::newRow(qPrintable(topicCode(topic))) << topic;
    }
    void topicsHaveTheirTexts()
    {
        QFETCH(Topic, topic);
        const TopicText text = topicText(topic);
        QVERIFY(!text.law.isEmpty());
        QVERIFY(text.facts.contains(u'.'));
        // BITV 2.0 annex 2: short sentences, one a line.
        for (const QString &line : text.plainFacts.split(u'\n')) {
            QVERIFY2(line.split(u' ').size() <= 15, qPrintable(line));
            QVERIFY2(!line.contains(u'§'), qPrintable(line));
        }
        QVERIFY(!text.plainFacts.isEmpty());
    }

    void aRegisterSaysTopicsInItsOwnWords_data() { engineRows(); }
    void aRegisterSaysTopicsInItsOwnWords()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        TopicText own = topicText(Topic::Deposit);
        own.facts = u"Bei uns zwei Mieten."_s;
        const auto kept = store.write([&](Sql &sql) { return saveTopicText(sql, own); });
        VERIFY_DONE(kept);
        const auto texts = store.read([](Sql &sql) { return topicTexts(sql); });
        QCOMPARE(texts->size(), 15);
        QCOMPARE((*texts)[6], *kept);
        QCOMPARE((*texts)[7], topicText(Topic::RentArrears));
        VERIFY_DONE(store.write([](Sql &sql) { return resetTopicText(sql, Topic::Deposit); }));
        QCOMPARE((*store.read([](Sql &sql) { return topicTexts(sql); }))[6], topicText(Topic::Deposit));
    }

    void whatWasDoneIsTakenBack_data() { engineRows(); }
    void whatWasDoneIsTakenBack()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write([](Sql &sql) { return saveSession(sql, {evening(today), {}}, today); });
        VERIFY_DONE(kept);
        const auto held = store.write([&](Sql &sql) { return holdSession(sql, kept->session.id, kept->session.version, today); });
        VERIFY_DONE(held);
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 2); });
        VERIFY_DONE(steps);
        for (const Step &step : *steps) VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QVERIFY(store.read([](Sql &sql) { return findSessions(sql, {}); })->isEmpty());
        QVERIFY(store.read([](Sql &sql) { return findTasks(sql, {}); })->isEmpty());
    }
};

QTEST_GUILESS_MAIN(OutreachTest)
#include "outreachtest.moc"
