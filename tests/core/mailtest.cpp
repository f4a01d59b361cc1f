// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/mail.h"
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {
const QDateTime written(QDate(2026, 11, 20), QTime(8, 12), QTimeZone::fromSecondsAheadOfUtc(3600));

Mail invitation()
{
    return {.fromName = u"Kreisverwaltung Muster · Sozialamt"_s,
        .from = u"wohnen@beispiel.de"_s,
        .toName = u"Frau Anna Schmidt"_s,
        .to = u"anna@beispiel.de"_s,
        .subject = u"Einladung"_s,
        .text = u"Sehr geehrte Frau Schmidt,\n\nwir laden Sie herzlich ein. Grüße"_s,
        .date = written};
}

/** The headers before the first part, with what was folded in one line. */
QList<QByteArray> headers(const QByteArray &file)
{
    return file.first(file.indexOf("\r\n\r\n")).replace("\r\n ", " ").split('\n');
}

/** What encoded words say. */
QString decoded(const QByteArray &header)
{
    QString text;
    for (const QByteArray &word : header.split(' '))
        if (word.startsWith("=?UTF-8?B?")) text += QString::fromUtf8(QByteArray::fromBase64(word.sliced(10).chopped(2)));
    return text;
}
}

/** Mails as files: byte by byte, and nothing that a name could smuggle into their headers. */
class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsAsTheStandardSays()
    {
        Mail mail = invitation();
        mail.attachments = {{"termin.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\n"}};
        const QByteArray text = mail.text.replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
        const QByteArray expected = "From: =?UTF-8?B?" + mail.fromName.toUtf8().toBase64()
            + "?=\r\n <wohnen@beispiel.de>\r\n"
              "To: \"Frau Anna Schmidt\"\r\n <anna@beispiel.de>\r\n"
              "Subject: Einladung\r\n"
              "Date: 20 Nov 2026 08:12:00 +0100\r\n"
              "MIME-Version: 1.0\r\n"
              "X-Unsent: 1\r\n"
              "Content-Type: multipart/mixed; boundary=\"=_Bleibe_part\"\r\n\r\n"
              "--=_Bleibe_part\r\n"
              "Content-Type: text/plain; charset=utf-8\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n"
            + text.first(76) + "\r\n" + text.sliced(76)
            + "\r\n"
              "--=_Bleibe_part\r\n"
              "Content-Type: text/calendar; charset=utf-8\r\n"
              "Content-Disposition: attachment; filename=\"termin.ics\"\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n"
              "QkVHSU46VkNBTEVOREFSDQo=\r\n"
              "--=_Bleibe_part--\r\n";
        QCOMPARE(*mailFile(mail), expected);
    }

    void namesBringNoHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("line feed") << u"Anna\nBcc: all@beispiel.de"_s;
        QTest::newRow("carriage return") << u"Anna\r\nBcc: all@beispiel.de\r\n\r\nText"_s;
        QTest::newRow("line separator") << u"Anna\u2028Bcc: all@beispiel.de"_s;
        QTest::newRow("next line") << u"Anna\u0085Bcc: all@beispiel.de"_s;
        QTest::newRow("quotes") << u"Anna\" <all@beispiel.de>, \""_s;
        QTest::newRow("another address") << u"Anna <all@beispiel.de>"_s;
        QTest::newRow("nul") << u"Anna"_s + QChar(0) + u"\nBcc: all@beispiel.de"_s;
        QTest::newRow("encoded word") << u"=?UTF-8?B?QmNjOg==?="_s;
    }
    void namesBringNoHeader()
    {
        QFETCH(QString, name);
        Mail mail = invitation();
        mail.toName = mail.fromName = mail.subject = name;
        const auto file = mailFile(mail);
        QVERIFY(file);
        const QList<QByteArray> lines = headers(*file);
        QCOMPARE(lines.size(), 7);
        for (const QByteArray &line : lines) {
            QVERIFY2(!line.startsWith("Bcc"), line.constData());
            for (const char c : line.trimmed()) QVERIFY(c >= 0x20 && c < 0x7f);
        }
        QCOMPARE(lines[1].count('<'), 1);
        QCOMPARE(lines[1].count(','), 0);
        QVERIFY(lines[1].trimmed().endsWith("<anna@beispiel.de>"));
    }

    void namesOfAllScripts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("arabic") << u"أحمد المصري"_s;
        QTest::newRow("cyrillic") << u"Олена Шевченко"_s;
        QTest::newRow("combining marks") << u"Ngu\u0079\u0065\u0302\u0303n Vu\u0306"_s;
        QTest::newRow("beyond 16 bits, long") << u"😀Ä"_s.repeated(60);
    }
    void namesOfAllScripts()
    {
        QFETCH(QString, name);
        Mail mail = invitation();
        mail.subject = name;
        const QByteArray file = *mailFile(mail);
        for (const QByteArray &line : file.split('\n')) QVERIFY2(line.size() <= 77, line.constData()); // 76 and CR
        QCOMPARE(decoded(headers(file)[2]), name);
    }

    void addressesAreOneMailbox_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("usual") << u"anna.schmidt+wohnung@beispiel.de"_s << true;
        QTest::newRow("international domain") << u"anna@müller.example"_s << true;
        QTest::newRow("two") << u"anna@beispiel.de, all@beispiel.de"_s << false;
        QTest::newRow("line feed") << u"anna@beispiel.de\nBcc: all@beispiel.de"_s << false;
        QTest::newRow("line feed at the end") << u"anna@beispiel.de\n"_s << false;
        QTest::newRow("angle") << u"anna@beispiel.de>"_s << false;
        QTest::newRow("blank") << u"anna schmidt@beispiel.de"_s << false;
        QTest::newRow("no domain") << u"anna@"_s << false;
        QTest::newRow("none") << u"anna"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("percent signs of mailto") << u"anna?bcc=all@beispiel.de"_s << true;
    }
    void addressesAreOneMailbox()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QCOMPARE(isMailAddress(address), isOne);
        Mail mail = invitation();
        mail.to = address;
        QCOMPARE(mailFile(mail).has_value(), isOne);
        if (isOne) return;
        QCOMPARE(mailFile(mail).error().reason, u"mail.address"_s);
        QVERIFY(!mailFile(mail).error().arguments.first().contains(u'\n'));
    }

    void nobodySends()
    {
        Mail mail = invitation();
        mail.from.clear();
        QCOMPARE(mailFile(mail).error().reason, u"mail.sender"_s);
    }

    void mailtoBringsNoFields()
    {
        Mail mail = invitation();
        mail.to = u"anna?bcc=all@beispiel.de"_s;
        mail.subject = u"Einladung & Dank?cc=x\nBcc: y"_s;
        const QUrl url(*mailtoAddress(mail), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.path(QUrl::FullyDecoded), mail.to);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Einladung & Dank?cc=x Bcc: y"_s);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), mail.text.replace(u'\n', u"\r\n"_s));
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
