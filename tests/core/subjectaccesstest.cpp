// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectaccess.h"
#include "core/access/restrictions.h"
#include "core/access/subjectlabels.h"
#include "core/access/subjecttables.h"
#include "core/handover/sponsors.h"
#include "core/reporting/accesssheet.h"
#include "core/reporting/noticesheet.h"
#include "core/storage/schema.h"
#include "tests/core/handoverscene.h"
#include "tests/core/paperpages.h"
#include <QJsonDocument>
#include <QMetaProperty>
#include <QSet>

namespace {
using HandoverScene::today;
const QDateTime now(today, QTime(8, 12));

Printing printing()
{
    RegisterSettings office;
    office.officeName = u"Kreisverwaltung Muster · Sozialamt"_s;
    office.officeStreet = u"Musterstraße 8"_s;
    office.officeTown = u"67657 Musterstadt"_s;
    return {.settings = office, .actorName = u"Tina Test"_s, .at = now};
}

NoticeFacts noticeFacts()
{
    NoticeFacts notice{.facts = {.controller = u"Kreisverwaltung Muster\nMusterstraße 8\n67657 Musterstadt"_s,
                           .representative = u"Landrätin Muster"_s,
                           .officer = u"Dana Muster, datenschutz@beispiel.de"_s}};
    for (const RetentionKind kind : retentionKinds()) notice.periods.insert(kind, proposedPeriod(kind));
    return notice;
}

Result<SubjectAccess> accessOf(Sql &sql, const QString &who, const AccessWish &wish = {})
{
    return findSubject(sql, who).and_then([&](const Subject &subject) { return loadSubjectAccess(sql, subject, wish, now); });
}

QString textOf(const SubjectAccess &access)
{
    return html(accessSheet(access, printing())) + QString::fromUtf8(QJsonDocument(toJson(access)).toJson());
}

/** A made-up answer with every part of the page. */
SubjectAccess invented()
{
    SubjectAccess access{.subject = {.kind = SubjectKind::Landlord, .id = 1, .uid = u"u-1"_s, .label = u"Schmidt, Anna"_s},
        .at = now,
        .facts = noticeFacts().facts};
    const RetentionKind kind = RetentionKind::LandlordContact;
    access.sections = {{kind, purposeOf(kind), basisOf(kind, {}), proposedPeriod(kind),
        {{.table = u"landlord"_s,
            .uid = u"u-1"_s,
            .title = u"Vermieter"_s,
            .values = {{u"last_name"_s, u"Nachname"_s, u"Schmidt"_s, u"Schmidt"_s}, {u"represents_id"_s, u"Vertritt"_s, {}, {}, true}}}}}};
    access.origins = {u"Erhoben bei der betroffenen Person."_s};
    access.recipients
        = {{u"Jobcenter Muster"_s, u"Direktzahlung oder Kaution"_s, {}}, {u"VG Muster"_s, u"Mitnahmedatei MN-2026-00001"_s, today}};
    access.changes = {{now, u"Sozialamt"_s, u"Vermieter geändert"_s, {{u"phone"_s, u"Telefon"_s, u"06301 1"_s, u"06301 1"_s}}}};
    access.readings = {{now, u"Sozialamt"_s, u"gelesen"_s, {}}};
    access.documents = {{.uid = u"d-1"_s, .kind = DocumentKind::Consent, .title = u"Einwilligung"_s, .fileName = u"einwilligung.pdf"_s}};
    return access;
}
}

/** Everything about one person, and nothing about another. */
class SubjectAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    /** A new table has to say what it holds about people, or why it holds nothing. */
    void everyTableAnswers()
    {
        QSet<QString> answered;
        for (const SubjectTable &one : subjectTables()) {
            const QString table = QString::fromLatin1(one.table);
            QVERIFY2(!answered.contains(table), one.table);
            answered += table;
            const bool isShown = one.landlord.where || one.sponsor.where || one.household.where;
            QVERIFY2(isShown != (one.reason != nullptr), one.table);
        }
        const QStringList tables = schemaTables();
        for (const QString &table : tables) QVERIFY2(answered.contains(table), qPrintable(table + u": shown where, or why not?"_s));
        QCOMPARE(answered.size(), tables.size());
    }

    /** A new column of a shown table has words, or is the program's own. */
    void everyColumnHasWords()
    {
        for (const SubjectTable &one : subjectTables()) {
            if (!one.type) continue;
            const QMetaObject &meta = *one.type().metaObject();
            for (int at = 0; at < meta.propertyCount(); ++at) {
                const QString column = snakeCase(QString::fromLatin1(meta.property(at).name()));
                if (isMachineColumn(column)) continue;
                const QString label = toldColumn(QString::fromLatin1(one.table), column);
                QVERIFY2(label != column, qPrintable(QString::fromLatin1(one.table) + u'.' + column));
            }
        }
    }

    void everyWithheldColumnExists()
    {
        for (const SubjectTable &one : subjectTables())
            for (const SubjectPart *part : {&one.landlord, &one.sponsor, &one.household})
                for (const QString &column : QString::fromLatin1(part->withheld).split(u',', Qt::SkipEmptyParts)) {
                    const QMetaObject &meta = *one.type().metaObject();
                    bool isKnown = false;
                    for (int at = 0; at < meta.propertyCount(); ++at)
                        isKnown = isKnown || snakeCase(QString::fromLatin1(meta.property(at).name())) == column;
                    QVERIFY2(isKnown, qPrintable(QString::fromLatin1(one.table) + u'.' + column));
                }
    }

    void tellsALandlord_data() { engineRows(); }
    void tellsALandlord()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(HandoverScene::scene);
        VERIFY_DONE(made);
        VERIFY_DONE(at.write([&](Sql &sql) {
            return findSubject(sql, u"Vermieterin, Vera"_s).and_then([&](const Subject &who) {
                return addContact(sql, {.landlordId = who.id, .at = now, .summary = u"Will im Mai vermieten"_s}, today);
            });
        }));
        const auto access = at.read([](Sql &sql) { return accessOf(sql, u"Vermieterin, Vera"_s); });
        VERIFY_DONE(access);
        const QString text = textOf(*access);
        for (const QString &own :
            {u"Vermieterin"_s, u"06301 1"_s, u"Lauterstraße"_s, made->entry.vacancy.number, u"Will im Mai vermieten"_s,
                made->handover.handover.number, u"500,00"_s, u"Art. 15 DSGVO"_s, u"LfDI"_s, u"Einwilligung (Art. 6"_s})
            QVERIFY2(text.contains(own), qPrintable(own));
        // Nothing of the household, whose flat it is now: §67d SGB X.
        for (const QString &other :
            {u"GZ 4711"_s, u"Kreissozialamt"_s, made->household.number, u"Arabisch"_s, u"asylblg"_s, testActor.name})
            QVERIFY2(!text.contains(other), qPrintable(other));
        QCOMPARE(access->sections.first().category, RetentionKind::LandlordContact);
        QCOMPARE(access->sections.first().records.first().uid, access->subject.uid);
        QVERIFY(access->checks.size() >= 2);
        const auto named = at.read([](Sql &sql) { return accessOf(sql, u"Vermieterin, Vera"_s, {.withStaffNames = true}); });
        VERIFY_DONE(named);
        QVERIFY(textOf(*named).contains(testActor.name));
    }

    void tellsAHousehold_data() { engineRows(); }
    void tellsAHousehold()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(HandoverScene::scene);
        VERIFY_DONE(made);
        const auto access = at.read([&](Sql &sql) { return accessOf(sql, made->household.number); });
        VERIFY_DONE(access);
        const QString text = textOf(*access);
        for (const QString &own :
            {u"GZ 4711"_s, u"Kreissozialamt"_s, made->handover.handover.number, made->entry.vacancy.number, u"LDSG RLP"_s})
            QVERIFY2(text.contains(own), qPrintable(own));
        for (const QString &other : {u"06301 1"_s, u"Vera V"_s, u"Vermieterin, Vera"_s}) QVERIFY2(!text.contains(other), qPrintable(other));
    }

    void tellsASponsor_data() { engineRows(); }
    void tellsASponsor()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto made = at.write(HandoverScene::scene);
        VERIFY_DONE(made);
        VERIFY_DONE(at.write([&](Sql &sql) {
            return saveSponsor(sql, {.firstName = u"Pia"_s, .lastName = u"Patin"_s, .phone = u"06301 7"_s, .note = u"Kommt mit dem Rad"_s})
                .and_then([&](const Sponsor &one) {
                    return sql.add(u"engagement"_s, Engagement{.sponsorId = one.id, .householdId = made->household.id, .beginsOn = today});
                });
        }));
        const auto access = at.read([](Sql &sql) { return accessOf(sql, u"Patin, Pia"_s); });
        VERIFY_DONE(access);
        const QString text = textOf(*access);
        for (const QString &own : {u"06301 7"_s, u"Kommt mit dem Rad"_s, u"Patenschaft"_s}) QVERIFY2(text.contains(own), qPrintable(own));
        QVERIFY(!text.contains(made->household.number));
    }

    /** What the log keeps of earlier values, and of records that are deleted, is held as well. */
    void tellsTheLog_data() { engineRows(); }
    void tellsTheLog()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        VERIFY_DONE(at.write([](Sql &sql) {
            return addLandlord(sql, {.lastName = u"Wandel"_s, .phone = u"0171 3920001"_s}).and_then([&](const Landlord &one) {
                return addContact(sql, {.landlordId = one.id, .at = now, .summary = u"Altes Gespräch"_s}, today);
            });
        }));
        VERIFY_DONE(at.write([](Sql &sql) {
            return sql.find<Landlord>(u"landlord"_s).and_then([&](const QList<Landlord> &all) {
                Landlord changed = all.first();
                changed.phone = u"0171 3920002"_s;
                return saveLandlord(sql, changed);
            });
        }));
        VERIFY_DONE(at.write([](Sql &sql) { return sql.removeAll(u"contact"_s, u"1=1"_s, {}); }));
        const auto access = at.read([](Sql &sql) { return accessOf(sql, u"Wandel"_s); });
        VERIFY_DONE(access);
        const QString text = textOf(*access);
        for (const QString &old : {u"0171 3920001"_s, u"Altes Gespräch"_s, u"Gespräch gelöscht"_s})
            QVERIFY2(text.contains(old), qPrintable(old));
    }

    /** Restricted data are told to the person all the same. */
    void tellsWhatIsRestricted()
    {
        TestRegister at(false);
        VERIFY_DONE(at.write(HandoverScene::scene));
        VERIFY_DONE(at.write([](Sql &sql) {
            return findSubject(sql, u"Vermieterin, Vera"_s).and_then([&](const Subject &one) {
                return restrictUse(sql, one, RestrictionKind::Restriction, u"Streit um die Richtigkeit"_s, today);
            });
        }));
        const auto access = at.read([](Sql &sql) { return accessOf(sql, u"Vermieterin, Vera"_s); });
        VERIFY_DONE(access);
        const QString text = textOf(*access);
        QVERIFY(text.contains(u"Lauterstraße"_s) && text.contains(u"Streit um die Richtigkeit"_s));
    }

    void keepsItsKeys()
    {
        const QJsonObject json = toJson(invented());
        QCOMPARE(json.keys(),
            QStringList({u"at"_s, u"changes"_s, u"complaintBody"_s, u"controller"_s, u"documents"_s, u"format"_s, u"officer"_s,
                u"origins"_s, u"readings"_s, u"recipients"_s, u"rights"_s, u"sections"_s, u"subject"_s, u"version"_s}));
        const QJsonObject record = json[u"sections"_s].toArray()[0].toObject()[u"records"_s].toArray()[0].toObject();
        QCOMPARE(record[u"values"_s].toObject()[u"last_name"_s].toString(), u"Schmidt"_s);
        QVERIFY(record[u"values"_s].toObject()[u"represents_id"_s].isNull());
        QCOMPARE(record[u"withheld"_s].toArray()[0].toString(), u"represents_id"_s);
    }

    void pages_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("access") << accessSheet(invented(), printing());
        QTest::newRow("notice-landlord") << noticeSheet(noticeFacts(), SubjectKind::Landlord, printing());
        QTest::newRow("notice-third-party") << noticeSheet(noticeFacts(), SubjectKind::Landlord, printing(), true);
        QTest::newRow("notice-household") << noticeSheet(noticeFacts(), SubjectKind::Household, printing());
        QTest::newRow("notice-sponsor") << noticeSheet(noticeFacts(), SubjectKind::Sponsor, printing());
        QTest::newRow("notice-session") << noticeSheet(noticeFacts(), SubjectKind::Session, printing());
        QTest::newRow("processing") << processingSheet(noticeFacts(), printing());
    }
    void pages()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void valuesStayText()
    {
        SubjectAccess bad = invented();
        bad.subject.label = bad.origins[0] = bad.recipients[0].who = bad.documents[0].title = hostile;
        bad.sections[0].records[0].title = bad.sections[0].records[0].values[0].text = hostile;
        bad.changes[0].who = bad.changes[0].before[0].text = hostile;
        QVERIFY(isHarmless(html(accessSheet(bad, printing()))));
        NoticeFacts notice = noticeFacts();
        notice.facts.controller = notice.facts.officer = notice.facts.processor = hostile;
        QVERIFY(isHarmless(html(noticeSheet(notice, SubjectKind::Landlord, printing()))));
        QVERIFY(isHarmless(html(processingSheet(notice, printing()))));
    }

    void keepsPrivacyFacts_data() { engineRows(); }
    void keepsPrivacyFacts()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        PrivacyFacts facts = noticeFacts().facts;
        facts.controller.clear(); // follows from the office
        facts.purposes.insert(SubjectKind::Sponsor, u"Ehrenamt im Landkreis"_s);
        VERIFY_DONE(at.write([&](Sql &sql) { return savePrivacyFacts(sql, facts); }));
        QCOMPARE(at.read(loadPrivacyFacts), Result<PrivacyFacts>(facts));
        QCOMPARE(purposeFor(facts, SubjectKind::Sponsor), u"Ehrenamt im Landkreis"_s);
        QVERIFY(purposeFor(facts, SubjectKind::Landlord).contains(u"Vermieter erreichen"_s));
    }
};

QTEST_MAIN(SubjectAccessTest)
#include "subjectaccesstest.moc"
