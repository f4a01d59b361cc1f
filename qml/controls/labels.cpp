// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/controls/labels.h"
#include "core/base/text.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace {

/** Position of the letter after the mnemonic's &, or -1. "&&" is an ampersand. */
qsizetype mnemonic(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 2))
        if (at + 1 < text.size() && text[at + 1] != u'&') return at + 1;
    return -1;
}

QKeySequence sequence(const QVariant &shortcut)
{
    if (shortcut.typeId() == QMetaType::Int) return QKeySequence(QKeySequence::StandardKey(shortcut.toInt()));
    if (shortcut.canConvert<QKeySequence>() && shortcut.typeId() != QMetaType::QString) return shortcut.value<QKeySequence>();
    return QKeySequence::fromString(shortcut.toString());
}

/** True where the letters of @p typed stand in @p text in this order. */
bool letters(const QString &typed, const QString &text)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter == u' ') continue;
        at = text.indexOf(letter, at);
        if (at < 0) return false;
        ++at;
    }
    return true;
}
}

QString Labels::plain(const QString &text)
{
    const qsizetype at = mnemonic(text);
    QString result = at < 0 ? text : text.first(at - 1) + text.sliced(at);
    return result.replace("&&"_L1, "&"_L1);
}

QString Labels::underlined(const QString &text)
{
    const qsizetype at = mnemonic(text);
    if (at < 0) return plain(text).toHtmlEscaped();
    return u"%1<u>%2</u>%3"_s.arg(
        text.first(at - 1).toHtmlEscaped(), QString(text[at]).toHtmlEscaped(), text.sliced(at + 1).toHtmlEscaped());
}

QString Labels::keys(const QVariant &shortcut)
{
    QString name = sequence(shortcut).toString(QKeySequence::PortableText);
    name = name.section(u", "_s, 0, 0);
    static const QHash<QString, QString> words{{u"Ctrl"_s, tr("Strg")}, {u"Shift"_s, u"⇧"_s}, {u"Del"_s, tr("Entf")}, {u"Left"_s, u"←"_s},
        {u"Right"_s, u"→"_s}, {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}, {u"Return"_s, tr("Eingabe")}, {u"Space"_s, tr("Leertaste")},
        {u"PgUp"_s, tr("Bild ↑")}, {u"PgDown"_s, tr("Bild ↓")}, {u"Home"_s, tr("Pos 1")}, {u"End"_s, tr("Ende")}};
    QStringList parts = name.split(u'+', Qt::SkipEmptyParts);
    if (name.endsWith("++"_L1) || name == "+"_L1) parts.append(u"+"_s);
    for (QString &part : parts) part = words.value(part, part);
    return parts.join(u' ');
}

void Labels::toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QUrl Labels::fileUrl(const QString &path)
{
    return QUrl::fromLocalFile(path);
}

int Labels::fit(const QString &typed, const QString &text)
{
    const QString wanted = folded(typed);
    const QString given = folded(plain(text));
    if (wanted.isEmpty()) return 1;
    if (given == wanted) return 100;
    if (given.startsWith(wanted)) return 90;
    if ((u' ' + given).contains(u' ' + wanted)) return 80;
    if (given.contains(wanted)) return 60;
    if (matches(wanted, given)) return 40;
    return letters(wanted, given) ? 20 : 0;
}
