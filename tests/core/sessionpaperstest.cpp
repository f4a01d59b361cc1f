// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/sessions.h"
#include "core/register/consents.h"
#include "core/register/desk.h"
#include "core/register/landlords.h"
#include "core/reporting/sessioncalendar.h"
#include "core/reporting/sessionletters.h"
#include "core/reporting/sessionsheets.h"
#include "import/icalendar.h"
#include "import/sessionprints.h"
#include "tests/core/paperpages.h"
#include "tests/testregister.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QDateTime now(today, QTime(8, 12));

Printing printing()
{
    RegisterSettings office;
    office.officeName = u"Kreisverwaltung Muster · Sozialamt"_s;
    office.officeStreet = u"Musterstraße 8"_s;
    office.officeTown = u"67657 Musterstadt"_s;
    office.officePhone = u"030 23125 100"_s;
    office.officeEmail = u"wohnen@beispiel.de"_s;
    return {.settings = office, .actorName = u"Tina Test"_s, .at = now};
}

Landlord anna()
{
    return {.id = 1,
        .salutation = Salutation::Ms,
        .title = u"Dr."_s,
        .firstName = u"Anna"_s,
        .lastName = u"Schmidt"_s,
        .street = u"Ringstraße 19"_s,
        .postalCode = u"67697"_s,
        .city = u"Otterberg"_s,
        .phone = u"030 23125 007"_s,
        .mobile = u"0171 3920007"_s,
        .email = u"anna@beispiel.de"_s,
        .note = u"LANDLORD NOTE"_s};
}

Recipient recipient(const Landlord &landlord, Channel channel = Channel::Letter)
{
    return {.part = {.id = landlord.id, .landlordId = landlord.id, .channel = channel, .note = u"PART NOTE"_s}, .landlord = landlord};
}

InfoSession evening()
{
    return {.uid = u"0b9f6c1e-1111-4222-8333-444455556666"_s,
        .number = u"IG-2026-00001"_s,
        .title = u"Vermieten mit Sicherheit"_s,
        .beginsAt = QDateTime(QDate(2026, 12, 10), QTime(18, 0)),
        .endsAt = QDateTime(QDate(2026, 12, 10), QTime(20, 0)),
        .placeName = u"Rathaus Otterberg, Saal"_s,
        .placeAddress = u"Hauptstraße 27, 67697 Otterberg"_s,
        .placeNote = u"Parken hinter dem Rathaus"_s,
        .placeAccessible = Tri::Yes,
        .organiser = u"Kreisverwaltung Muster"_s,
        .speakers = u"Tina Test, Sozialamt\nOtto Anders, Jobcenter"_s,
        .topics = Topics(Topic::DirectPayment) | Topic::Deposit,
        .replyUntil = QDate(2026, 12, 1),
        .chair = u"Tina Test"_s,
        .minuteTaker = u"Otto Anders"_s,
        .staffCount = 3,
        .minutes = u"Anlass war der Beschluss des Kreistags."_s,
        .openQuestions = u"Wer meldet einen Wechsel des Rechtskreises?"_s,
        .note = u"SESSION NOTE"_s};
}

SessionFacts facts()
{
    SessionFacts all{.entry = {.session = evening(),
                         .items = {{.position = 1, .heading = u"Begrüßung"_s},
                             {.position = 2, .heading = u"Direktzahlung"_s, .result = u"Ein Musterformular ist gewünscht."_s},
                             {.position = 3, .heading = u"Fragen"_s}}}};
    for (const Topic topic : topicList()) all.topics += topicText(topic);
    all.recipients = {recipient(anna())};
    all.recipients[0].part.attended = Tri::Yes;
    all.recipients[0].part.companions = 1;
    all.tasks = {{.title = u"Musterformular senden"_s, .dueOn = QDate(2026, 12, 23), .assigneeName = u"Otto Anders"_s},
        {.title = u"RULE TASK"_s, .dueOn = QDate(2026, 12, 23), .rule = u"session.minutes"_s}};
    all.agreements = {{.landlordId = 1, .kind = AgreementKind::OfferFlats, .flats = 2, .note = u"AGREEMENT NOTE"_s}};
    return all;
}

Paper letter(SessionLetter kind, const SessionFacts &all, const Recipient &one)
{
    return letterPaper(sessionLetter(kind, all, one, printing()), printing());
}
Paper invitationTo(const Recipient &one)
{
    return letter(SessionLetter::Invitation, facts(), one);
}

/** Names that fonts, files and mails have to bear. */
QList<Landlord> ofAllScripts()
{
    QList<Landlord> all;
    for (const QString &name : {u"المصري"_s, u"Шевченко"_s, u"Nguye\u0302\u0303n"_s, u"Müller/../../etc"_s}) {
        Landlord one = anna();
        one.id = all.size() + 10;
        one.lastName = name;
        all += one;
    }
    return all;
}

SessionMailing mailing(const MailingWish &wish, const QList<Landlord> &landlords)
{
    SessionMailing all{.wish = wish, .facts = facts(), .printing = printing(), .templates = builtInTemplates()};
    const Channel way = wish.format == MailingFormat::Eml ? Channel::Email : Channel::Letter;
    all.facts.recipients.clear();
    for (const Landlord &landlord : landlords) all.facts.recipients += recipient(landlord, way);
    all.mailing = mailingOf(wish.letter, all.facts, way, wish.everybody);
    return all;
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Words of the first page and marks at its left edge, in mm. */
QJsonObject placesIn(const QString &pdf)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("windowlines.py"), pdf});
    process.waitForFinished();
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty()) qWarning().noquote() << said;
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}
}

/** Letters and sheets of an information session: what stands on each, and what never does. */
class SessionPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pages_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("invitation") << invitationTo(facts().recipients.first());
        QTest::newRow("thanks") << letter(SessionLetter::Thanks, facts(), facts().recipients.first());
        QTest::newRow("attendance") << attendanceSheet(facts(), printing());
        QTest::newRow("minutes") << minutesSheet(facts(), printing());
        QTest::newRow("handout") << handoutSheet(facts(), printing());
        QTest::newRow("easyhandout") << easyHandoutSheet(facts(), printing());
    }
    void pages()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void valuesStayText_data()
    {
        QTest::addColumn<Paper>("paper");
        SessionFacts bad = facts();
        InfoSession &session = bad.entry.session;
        session.title = session.placeName = session.placeNote = session.speakers = session.minutes = session.openQuestions = hostile;
        session.chair = session.number = bad.entry.items[0].heading = bad.entry.items[0].result = bad.tasks[0].title = hostile;
        for (TopicText &text : bad.topics) text.title = text.facts = text.plainFacts = text.law = hostile;
        Landlord &landlord = bad.recipients[0].landlord;
        landlord.lastName = landlord.city = landlord.street = landlord.company = hostile;
        QTest::newRow("invitation") << letter(SessionLetter::Invitation, bad, bad.recipients[0]);
        QTest::newRow("thanks") << letter(SessionLetter::Thanks, bad, bad.recipients[0]);
        QTest::newRow("attendance") << attendanceSheet(bad, printing());
        QTest::newRow("minutes") << minutesSheet(bad, printing());
        QTest::newRow("handout") << handoutSheet(bad, printing());
        QTest::newRow("easyhandout") << easyHandoutSheet(bad, printing());
    }
    void valuesStayText()
    {
        QFETCH(Paper, paper);
        QVERIFY(isHarmless(html(paper)));
    }

    void papersKeepSecrets()
    {
        for (const Paper &paper : {invitationTo(facts().recipients[0]), letter(SessionLetter::Thanks, facts(), facts().recipients[0]),
                 attendanceSheet(facts(), printing()), minutesSheet(facts(), printing()), handoutSheet(facts(), printing())})
            for (const auto *secret : {"030 23125 007", "0171", "LANDLORD NOTE", "PART NOTE", "SESSION NOTE", "AGREEMENT NOTE"})
                QVERIFY2(!html(paper).contains(QLatin1StringView(secret)), secret);
        // Nobody but the office's own is named in minutes, and no street on a list that goes round.
        QVERIFY(!html(minutesSheet(facts(), printing())).contains(u"Schmidt"_s));
        QVERIFY(!html(minutesSheet(facts(), printing())).contains(u"RULE TASK"_s));
        const QString list = html(attendanceSheet(facts(), printing()));
        QVERIFY(list.contains(u"<td>Schmidt, Anna</td><td>Otterberg</td>"_s));
        QVERIFY(!list.contains(u"Ringstraße"_s) && !list.contains(u"anna@"_s));
    }

    void attendanceLeavesLines()
    {
        SessionFacts all = facts();
        all.recipients += recipient({.lastName = u"Absage"_s});
        all.recipients.last().part.reply = Reply::DoesNotCome;
        const QString list = html(attendanceSheet(all, printing()));
        QCOMPARE(list.count(u"<td></td><td></td><td></td>"_s), 8);
        QVERIFY(!list.contains(u"Absage"_s));
    }

    void minutesCount()
    {
        const QString page = html(minutesSheet(facts(), printing()));
        for (const QString &row : {u"Vermieterinnen und Vermieter</th><td>1<"_s, u"Begleitung</th><td>1<"_s, u"Dienststellen</th><td>3<"_s,
                 u"Zugesagte Wohnungen</th><td>2<"_s, u"<td>Otto Anders</td><td>Musterformular senden</td><td>23.12.2026</td>"_s,
                 u"TOP 2 · Direktzahlung"_s, u"Entwurf"_s})
            QVERIFY2(page.contains(row), qPrintable(row));
        QVERIFY(!page.contains(u"Gäste"_s)); // nobody said how many
        SessionFacts released = facts();
        released.entry.session.minutesReleasedOn = today;
        released.entry.session.minutesReleasedBy = u"Tina Test"_s;
        const Paper paper = minutesSheet(released, printing());
        QVERIFY(html(paper).contains(u"Freigegeben am 20.11.2026 durch Tina Test."_s));
        QVERIFY(!html(paper).contains(u"Entwurf"_s) && paper.remarks.isEmpty());
    }

    void handoutsHaveTopicsOrTheFirstAsked()
    {
        const QString two = html(handoutSheet(facts(), printing()));
        QCOMPARE(two.count(u"class=\"topic\""_s), 2);
        QVERIFY(two.contains(u"§ 22 Abs. 7 SGB II"_s));
        SessionFacts none = facts();
        none.entry.session.topics = {};
        QCOMPARE(html(handoutSheet(none, printing())).count(u"class=\"topic\""_s), 5);
        none.topics[4].plainFacts = u"Das Amt zahlt. Sie bekommen Geld."_s;
        const QString easy = html(easyHandoutSheet(none, printing()));
        QVERIFY(easy.contains(u"<p>Das Amt zahlt.</p>\n<p>Sie bekommen Geld.</p>"_s));
        QVERIFY(!easy.contains(u"SGB"_s));
    }

    void agendasAreShort()
    {
        SessionFacts all = facts();
        all.entry.items.clear();
        for (const QString &one : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}) all.entry.items += {.heading = one};
        const Letter many = sessionLetter(SessionLetter::Invitation, all, all.recipients[0], printing());
        QCOMPARE(many.list, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F, G"_s}));
    }

    void howOneIsAddressed()
    {
        Landlord one = anna();
        QCOMPARE(salutationTo(one), u"Sehr geehrte Frau Dr. Schmidt,"_s);
        QCOMPARE(addressLines(one), (QStringList{u"Frau Dr. Anna Schmidt"_s, u"Ringstraße 19"_s, u"67697 Otterberg"_s}));
        one.salutation = Salutation::None;
        QCOMPARE(salutationTo(one), u"Guten Tag Anna Schmidt,"_s);
        one.country = u"Frankreich"_s;
        QCOMPARE(addressLines(one).last(), u"FRANKREICH"_s);
        const Landlord company{.salutation = Salutation::Company,
            .company = u"Wohnbau Muster GmbH"_s,
            .contactPerson = u"Frau Beispiel"_s,
            .street = u"Weg 1"_s,
            .postalCode = u"12345"_s,
            .city = u"Ort"_s};
        QCOMPARE(salutationTo(company), u"Sehr geehrte Damen und Herren,"_s);
        QCOMPARE(addressLines(company), (QStringList{u"Wohnbau Muster GmbH"_s, u"Frau Beispiel"_s, u"Weg 1"_s, u"12345 Ort"_s}));
    }

    void whoGetsALetter()
    {
        SessionFacts all = facts();
        Landlord homeless = anna(), blocked = anna();
        homeless.street.clear();
        homeless.lastName = u"Ohne"_s;
        blocked.contactBlocked = true;
        all.recipients = {recipient(anna()), recipient(homeless), recipient(blocked), recipient(anna(), Channel::Email),
            recipient(anna(), Channel::Phone), recipient(anna())};
        all.recipients[2].state = CallState::Blocked;
        all.recipients[5].part.reply = Reply::DoesNotCome;
        const Mailing letters = mailingOf(SessionLetter::Invitation, all, Channel::Letter, false);
        QCOMPARE(letters.recipients.size(), 1);
        QCOMPARE(letters.leftOut.size(), 2);
        QCOMPARE(letters.leftOut.first(), (LeftOut{u"Ohne, Anna"_s, u"Keine vollständige Postanschrift."_s}));
        QCOMPARE(mailingOf(SessionLetter::Invitation, all, Channel::Letter, true).recipients.size(), 3);
        QCOMPARE(mailingOf(SessionLetter::Invitation, all, Channel::Email, false).recipients.size(), 1);
        QCOMPARE(mailingOf(SessionLetter::Thanks, all, Channel::Letter, false).recipients.size(), 0); // nobody came yet
    }

    void theWindowHoldsTheAddress_data()
    {
        QTest::addColumn<QStringList>("address");
        QTest::newRow("usual") << addressLines(anna());
        QTest::newRow("six lines") << QStringList{u"Wohnungsbaugesellschaft Musterau mbH"_s, u"Frau Dr. Anna Schmidt"_s,
            u"Hausverwaltung"_s, u"Ringstraße 19"_s, u"67697 Otterberg"_s, u"FRANKREICH"_s};
        QTest::newRow("eight lines, long names") << QStringList{u"Gemeinnützige Wohnungsbaugenossenschaft Westpfalz eG"_s, u"A"_s, u"B"_s,
            u"C"_s, u"Frau Professorin Dr. Dr. Annegret Schmidt-Oberhausen"_s, u"Ringstraße 19"_s, u"67697 Otterberg"_s, u"FRANKREICH"_s};
        QTest::newRow("arabic") << addressLines(ofAllScripts().first());
    }
    void theWindowHoldsTheAddress()
    {
        QFETCH(QStringList, address);
        Letter letter = sessionLetter(SessionLetter::Invitation, facts(), facts().recipients[0], printing());
        letter.address = address;
        const auto pdf
            = htmlOf(builtInTemplates(), letterPaper(letter, printing())).and_then([](const QString &page) { return toPdf(page); });
        VERIFY_DONE(pdf);
        QCOMPARE(pdf->pages, 2); // the letter, and the slip on its back
        QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf->bytes) == pdf->bytes.size());
        file.close();
        const QJsonObject places = placesIn(file.fileName());
        double left = 1000, top = 1000, right = 0, bottom = 0;
        int words = 0;
        for (const auto &one : places[u"words"_s].toArray()) {
            const QJsonObject word = one.toObject();
            const double from = word[u"left"_s].toDouble(), above = word[u"top"_s].toDouble();
            if (from > 105 || above < 45 || above > 91.5) continue; // the window and a little below it
            ++words;
            left = std::min(left, from);
            top = std::min(top, above);
            right = std::max(right, word[u"right"_s].toDouble());
            bottom = std::max(bottom, word[u"bottom"_s].toDouble());
        }
        qInfo("address and sender: %.1f to %.1f mm from the left, %.1f to %.1f mm from the top", left, right, top, bottom);
        QVERIFY(words > 8);
        QVERIFY(left >= 20 && right <= 105);
        QVERIFY(top >= 45 && bottom <= 90);
        QList<double> folds;
        for (const auto &one : places[u"marks"_s].toArray()) {
            const double middle = (one.toObject()[u"top"_s].toDouble() + one.toObject()[u"bottom"_s].toDouble()) / 2;
            if (folds.isEmpty() || std::abs(folds.last() - middle) > 1) folds += middle;
        }
        std::ranges::sort(folds);
        QCOMPARE(folds.size(), 2);
        qInfo("fold marks: %.2f and %.2f mm from the top", folds[0], folds[1]);
        QVERIFY(std::abs(folds[0] - 105) < 0.3 && std::abs(folds[1] - 210) < 0.3);
    }

    void namesOfAllScriptsArePrinted()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"new/letters"_s);
        const auto mailed = saveMailing(mailing({}, ofAllScripts()), target);
        VERIFY_DONE(mailed);
        QCOMPARE(mailed->files.size(), 4);
        QCOMPARE(mailed->participations, (QList<qint64>{10, 11, 12, 13}));
        for (const QString &file : mailed->files) QCOMPARE(QFileInfo(file).path(), target); // no name leads elsewhere
        QVERIFY(textOf(mailed->files[0]).contains(u"المصري"_s));
        QVERIFY(textOf(mailed->files[1]).contains(u"Шевченко"_s));
        QVERIFY(textOf(mailed->files[2]).normalized(QString::NormalizationForm_C).contains(u"Nguyễn"_s));
    }

    void allInOneFile()
    {
        QTemporaryDir folder;
        const auto mailed = saveMailing(mailing({.oneFile = true}, ofAllScripts()), folder.path());
        VERIFY_DONE(mailed);
        QCOMPARE(mailed->files, QStringList{folder.filePath(u"Einladung IG-2026-00001.pdf"_s)});
        QCOMPARE(mailed->participations.size(), 4);
        const QString text = textOf(mailed->files.first());
        QCOMPARE(text.count(u"Seite 1 von 2"_s), 4); // each numbered for itself
        QVERIFY(text.contains(u"المصري"_s) && text.contains(u"Шевченко"_s));
    }

    void cancelledInTheMiddle()
    {
        QTemporaryDir folder;
        int told = 0;
        const Progress progress([&](int, const QString &) { ++told; }, [&] { return told > 2; });
        const auto mailed = saveMailing(mailing({.format = MailingFormat::Html}, ofAllScripts()), folder.path(), progress);
        QCOMPARE(mailed.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void mailsCarryTheAppointment()
    {
        Landlord injecting = anna();
        injecting.id = 2;
        injecting.lastName = u"Böse"_s;
        injecting.email = u"a@beispiel.de\r\nBcc: all@beispiel.de"_s;
        QTemporaryDir folder;
        const auto mailed = saveMailing(mailing({.format = MailingFormat::Eml}, {anna(), injecting}), folder.path());
        VERIFY_DONE(mailed);
        QCOMPARE(mailed->participations, QList<qint64>{1});
        QCOMPARE(mailed->leftOut.size(), 1);
        QCOMPARE(mailed->leftOut.first().name, u"Böse, Anna"_s);
        const QByteArray mail = contentOfFile(mailed->files.first());
        QVERIFY(mail.contains("filename=\"termin.ics\""));
        QVERIFY(!mail.contains("Bcc"));
        const Mail one = mailOf(mailing({.format = MailingFormat::Eml}, {anna()}), recipient(anna()));
        const auto calendar = readCalendar(u"termin.ics"_s, one.attachments.first().bytes);
        QVERIFY(calendar && calendar->events.first().firstOn == QDate(2026, 12, 10));
        QVERIFY(one.text.contains(u"Wo: Rathaus Otterberg, Saal"_s) && one.text.contains(u"– Begrüßung"_s));
    }

    void fileNamesAreSafe()
    {
        QCOMPARE(safeFileName(u"Einladung: a/b\\c*?<>|\"\n\u202Ed"_s), u"Einladung abc d"_s);
        QCOMPARE(safeFileName(u"../../.bashrc"_s), u"bashrc"_s);
        QCOMPARE(safeFileName(u"..."_s), u"Brief"_s);
        QVERIFY(safeFileName(u"أ"_s.repeated(500)).toUtf8().size() <= 120);
        QVERIFY(!safeFileName(u"😀"_s.repeated(100)).contains(QChar::ReplacementCharacter));
    }

    void fromTheRegister_data() { engineRows(); }
    void fromTheRegister();
};

namespace {
Result<SessionEntry> fill(Sql &sql)
{
    InfoSession planned = evening();
    planned.uid.clear();
    planned.number.clear();
    Landlord landlord = anna();
    landlord.id = 0;
    const auto session = saveSession(sql, {planned, {}}, today);
    if (!session) return session;
    const auto kept = addLandlord(sql, landlord);
    if (!kept) return std::unexpected(kept.error());
    return keepConsent(sql, {.landlordId = kept->id, .purpose = ConsentPurpose::EventInvitation, .givenOn = today})
        .and_then([&](const Consent &) { return invite(sql, session->session.id, kept->id, today); })
        .and_then([&](const Participation &) {
            return addTask(sql,
                {.title = u"Saal aufschließen"_s,
                    .dueOn = today.addDays(10),
                    .subjectKind = SubjectKind::Session,
                    .subjectUid = session->session.uid,
                    .subjectLabel = session->session.number});
        })
        .transform([&](const Task &) { return *session; });
}
}

void SessionPapersTest::fromTheRegister()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    const auto kept = store.write(fill);
    VERIFY_DONE(kept);
    const qint64 id = kept->session.id;
    const auto loaded = store.read([&](Sql &sql) { return loadSessionFacts(sql, id, today); });
    VERIFY_DONE(loaded);
    QCOMPARE(loaded->recipients.size(), 1);
    QCOMPARE(loaded->recipients.first().state, CallState::Allowed);
    QCOMPARE(loaded->topics.size(), 15);
    QCOMPARE(loaded->tasks.size(), 1);
    const auto print = store.read([&](Sql &sql) { return loadSessionSheet(sql, SessionSheet::Attendance, id, testActor, now); });
    VERIFY_DONE(print);
    QVERIFY(html(print->paper).contains(u"Schmidt, Anna"_s));
    const auto mailed = store.read([&](Sql &sql) { return loadMailing(sql, {}, id, testActor, now); });
    VERIFY_DONE(mailed);
    QCOMPARE(mailed->mailing.recipients.size(), 1);
    const auto byMail = store.read([&](Sql &sql) { return loadMailing(sql, {.format = MailingFormat::Eml}, id, testActor, now); });
    QCOMPARE(byMail.error().reason, u"mail.sender"_s);
    const auto all = store.read([](Sql &sql) { return loadSessionCalendar(sql); });
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 2);
    const auto calendar = readCalendar(u"a.ics"_s, calendarFile(*all, now));
    QVERIFY(calendar);
    QCOMPARE(calendar->events[0].firstOn, QDate(2026, 12, 10));
    QCOMPARE(calendar->events[1].firstOn, today.addDays(10));
    QCOMPARE(calendar->events[1].lastOn, today.addDays(10));
    VERIFY_DONE(store.write([&](Sql &sql) { return cancelSession(sql, id, kept->session.version); }));
    // Its tasks are called off with it.
    QVERIFY(store.read([](Sql &sql) { return loadSessionCalendar(sql); })->isEmpty());
    QCOMPARE(store.read([&](Sql &sql) { return loadMailing(sql, {}, id, testActor, now); }).error().reason, u"session.over"_s);
    const auto cancelled = store.read([&](Sql &sql) { return loadSessionCalendar(sql, id); });
    QVERIFY(readCalendar(u"a.ics"_s, calendarFile(*cancelled, now))->events.first().isCancelled);
}

QTEST_GUILESS_MAIN(SessionPapersTest)
#include "sessionpaperstest.moc"
