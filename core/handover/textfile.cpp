// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/textfile.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QHash<QString, TextFile> readAll()
{
    const QDir folder(u":/bleibe/handover"_s);
    QHash<QString, TextFile> all;
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    for (const QString &name : names)
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            all.insert(name.chopped(4), parseTextFile(QString::fromUtf8(file.readAll())));
    return all;
}
}

TextFile parseTextFile(const QString &content)
{
    TextFile file;
    const QStringList lines = content.split(u'\n', Qt::SkipEmptyParts);
    file.codes.reserve(lines.size());
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        const QString code = line.left(space), text = space < 0 ? QString() : line.sliced(space + 1).trimmed();
        if (code.isEmpty() || text.isEmpty()) continue;
        if (!file.texts.contains(code)) file.codes += code;
        file.texts.insert(code, text);
    }
    return file;
}

const TextFile &textFile(const QString &language)
{
    static const QHash<QString, TextFile> all = readAll();
    static const TextFile none;
    const auto found = all.constFind(language.isEmpty() ? u"de"_s : language);
    return found == all.cend() ? none : *found;
}

QString hashOfTexts(const TextFile &texts, const TextFile &german)
{
    QStringList lines;
    lines.reserve(texts.codes.size());
    for (const QString &code : texts.codes) lines += QStringList{code, german.texts.value(code), texts.texts.value(code)}.join(u'\t');
    lines.sort();
    return QString::fromLatin1(QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}
