// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Result<QDate> dayOption(const Call &call)
{
    const QString text = call.options.value(u"day"_s);
    if (text.isEmpty()) return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : fail(Error::Kind::Invalid, u"feed.day"_s, {text});
}

QString sourceOption(const Call &call)
{
    const QString given = call.options.value(u"source"_s).simplified();
    return given.isEmpty() ? sourceNameOf(call.arguments.first()) : given;
}

void printDryRun(const Call &call)
{
    if (isDryRun(call)) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Probelauf, es wurde nichts übernommen.")) << '\n';
}

void printNotes(QTextStream &out, const QList<Error> &notes)
{
    for (const Error &note : notes) out << sentence(note) << '\n';
}

QJsonArray notesJson(const QList<Error> &notes)
{
    QJsonArray array;
    for (const Error &note : notes)
        array += QJsonObject{
            {u"reason"_s, note.reason}, {u"arguments"_s, QJsonArray::fromStringList(note.arguments)}, {u"text"_s, sentence(note)}};
    return array;
}

void printSource(QTextStream &out, const QString &source, const QString &credit, QDate stand)
{
    QString line = say(QT_TRANSLATE_NOOP("CommandLine", "Quelle: %1")).arg(source);
    if (stand.isValid()) line += say(QT_TRANSLATE_NOOP("CommandLine", ", Stand %1")).arg(dateText(stand));
    if (!credit.isEmpty()) line += u" · "_s + credit;
    out << line << '\n';
}

QString sourceNameOf(const QString &path)
{
    static const QRegularExpression day(u"[-_ .]*(19|20)\\d\\d[-_.]?(0[1-9]|1[0-2])([-_.]?([0-2]\\d|3[01]))?([-_T]?\\d{4,6})?(?!\\d)"_s),
        copy(u" *\\(\\d+\\)"_s);
    const QString file = QFileInfo(QDir::cleanPath(path)).fileName(), base = file.section(u'.', 0, 0);
    const QString name = QString(base).remove(copy).remove(day).trimmed();
    return name.isEmpty() ? file : name;
}
