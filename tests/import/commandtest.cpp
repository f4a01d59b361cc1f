// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/command.h"
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
QString testsFolder()
{
    return QFileInfo(QFINDTESTDATA("cli/usage.txt")).dir().absoluteFilePath(u".."_s);
}

/** Names in the transcripts that stand for folders of this machine. */
QList<std::pair<QString, QString>> places(const QString &work)
{
    return {{u"{WORK}"_s, work}, {u"{TESTS}"_s, QDir::cleanPath(testsFolder())},
        {u"{DATA}"_s, qEnvironmentVariable("BLEIBE_TEST_DATA", u"/nowhere"_s)}};
}

/** Lines of a list of the sample in {WORK}/kreis.sqlite. */
QStringList listed(const QString &what, const QString &work)
{
    QString output, errors;
    QTextStream out(&output), err(&errors);
    runCommand({u"bleibe"_s, u"list"_s, what, u"--csv"_s, u"--register"_s, work + u"/kreis.sqlite"_s}, out, err);
    return output.split(u'\n');
}

/** The first free flat: its number holds the year, the rest is the same every time. */
QString freeNumber(const QString &work)
{
    for (const QString &line : listed(u"vacancies"_s, work))
        if (line.section(u';', 1, 1) == "available"_L1) return line.section(u';', 0, 0);
    return {};
}

/** The first household that searches. */
QString searchingNumber(const QString &work)
{
    for (const QString &line : listed(u"households"_s, work))
        if (line.section(u';', 1, 1) == "searching"_L1) return line.section(u';', 0, 0);
    return {};
}

/** The first move-in of all. */
QString handoverNumber(const QString &work)
{
    for (const QString &line : listed(u"handovers"_s, work))
        if (line.section(u';', 1, 1) == "move_in"_L1) return line.section(u';', 0, 0);
    return {};
}

QString withPlaces(QString text, const QString &work)
{
    if (text.contains("{NUMBER}"_L1)) text.replace(u"{NUMBER}"_s, freeNumber(work));
    if (text.contains("{HOUSEHOLD}"_L1)) text.replace(u"{HOUSEHOLD}"_s, searchingNumber(work));
    if (text.contains("{HANDOVER}"_L1)) text.replace(u"{HANDOVER}"_s, handoverNumber(work));
    for (const auto &[name, place] : places(work)) text.replace(name, place);
    return text;
}

QString withNames(QString text, const QString &work)
{
    for (const auto &[name, place] : places(work)) text.replace(place, name);
    static const QRegularExpression uid(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const QRegularExpression year(u"LR-20\\d\\d-"_s);
    static const QRegularExpression checksum(u"\\b[0-9a-f]{64}\\b"_s);
    static const QRegularExpression stamp(u"\\([0-9a-f]{8}\\) 20\\d\\d-\\d\\d-\\d\\d \\d{4}"_s),
        stand(u"\\d\\d\\.\\d\\d\\.20\\d\\d, \\d\\d:\\d\\d"_s);
    text.replace(stamp, u"({MARK}) {DAY}"_s).replace(stand, u"{NOW}"_s);
    const QRegularExpression now(QDate::currentDate().toString(Qt::ISODate) + u" \\d\\d:\\d\\d"_s);
    text.replace(now, u"{NOW}"_s);
    return text.replace(uid, u"{UID}"_s).replace(checksum, u"{SHA256}"_s).replace(year, u"LR-{YEAR}-"_s);
}

/** What a call prints: its output, errors with "! " in front, and its code where that is not 0. */
QString ran(const QString &line, const QString &work)
{
    QString output, errors;
    QTextStream out(&output), err(&errors);
    const int code = runCommand(QStringList{u"bleibe"_s} + QProcess::splitCommand(withPlaces(line, work)), out, err);
    const QStringList lines = errors.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : lines) output += u"! "_s + one + u'\n';
    if (code != 0) output += u"= %1\n"_s.arg(code);
    if (line.contains("{NUMBER}"_L1)) output.replace(freeNumber(work), u"{NUMBER}"_s);
    if (line.contains("{HOUSEHOLD}"_L1)) output.replace(searchingNumber(work), u"{HOUSEHOLD}"_s);
    if (line.contains("{HANDOVER}"_L1)) output.replace(handoverNumber(work), u"{HANDOVER}"_s);
    return withNames(output, work);
}

/** The transcript as it would read now. */
QString replayed(const QString &transcript, const QString &work)
{
    QString now;
    const QStringList lines = transcript.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith('#'_L1)) now += line + u'\n';
        if (line.startsWith("$ bleibe "_L1)) now += u'\n' + line + u'\n' + ran(line.sliced(9), work);
    }
    return now;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
}

/**
 * Replays the transcripts of tests/cli: a line "$ bleibe …" is called, what follows is what it must print. With
 * BLEIBE_REWRITE=1 the transcripts are written anew, to be looked at before they are committed.
 */
class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LANG", "de_DE.UTF-8");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // as the program does
    }

    void transcripts_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(testsFolder() + u"/cli"_s, {u"*.txt"_s});
        while (files.hasNext()) {
            files.next();
            QTest::newRow(qPrintable(files.fileInfo().baseName())) << files.filePath();
        }
    }
    void transcripts()
    {
        QFETCH(QString, path);
        const QString expected = contentOf(path);
        QVERIFY(expected.contains("$ bleibe"_L1));
        if (expected.contains("{DATA}"_L1) && qEnvironmentVariableIsEmpty("BLEIBE_TEST_DATA"))
            QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const QTemporaryDir work;
        const QString now = replayed(expected, work.path());
        if (qEnvironmentVariableIsSet("BLEIBE_REWRITE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now.toUtf8());
        }
        const QStringList nowLines = now.split(u'\n'), expectedLines = expected.split(u'\n');
        for (qsizetype i = 0; i < qMax(nowLines.size(), expectedLines.size()); ++i) QCOMPARE(nowLines.value(i), expectedLines.value(i));
    }

    void verbsAreToldFromFiles_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<bool>("isVerb");
        QTest::newRow("verb") << u"import"_s << true;
        QTest::newRow("help") << u"--help"_s << true;
        QTest::newRow("mistyped verb") << u"imprt"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("file") << u"kreis.sqlite"_s << false;
        QTest::newRow("path") << u"/home/a/kreis"_s << false;
        QTest::newRow("server") << u"postgresql://host/kreis"_s << false;
        QTest::newRow("window option") << u"--sample"_s << false;
    }
    void verbsAreToldFromFiles()
    {
        QFETCH(QString, argument);
        QTEST(isCommand(argument.isEmpty() ? QStringList{u"bleibe"_s} : QStringList{u"bleibe"_s, argument}), "isVerb");
    }
};

QTEST_MAIN(CommandTest)
#include "commandtest.moc"
