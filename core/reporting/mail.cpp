// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/mail.h"
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestAddress = 254, longestPlainHeader = 60;
/** 39 bytes become a word of 64 signs, and a line with the header's name may have 76. */
constexpr qsizetype encodedBytes = 39;
/** A line of base64 (RFC 2045 §6.8). */
constexpr qsizetype base64Line = 76;
/** Every part is base64, which knows no underscore. */
const QByteArray boundary = "=_Bleibe_part";

/** No sign that ends a line or cannot be seen. */
QString inOneLine(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return clean.simplified();
}

bool isPlain(const QString &text)
{
    return text.size() <= longestPlainHeader && !text.contains("=?"_L1)
        && std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/** Encoded words, each on a line of its own, never within a letter. */
QByteArray encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray word;
    for (const uint number : text.toUcs4()) {
        const auto letter = static_cast<char32_t>(number);
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (word.size() + bytes.size() > encodedBytes) words += std::exchange(word, {});
        word += bytes;
    }
    if (!word.isEmpty()) words += word;
    for (QByteArray &one : words) one = "=?UTF-8?B?" + one.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray headerText(const QString &text)
{
    const QString line = inOneLine(text);
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

/** A domain in the letters of DNS. */
QByteArray written(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at + 1).toLatin1() + QUrl::toAce(address.sliced(at + 1));
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString line = inOneLine(name);
    if (line.isEmpty()) return written(address);
    static const QRegularExpression harmless(u"^[A-Za-z0-9 .-]+$"_s);
    const bool canBeQuoted = isPlain(line) && harmless.match(line).hasMatch();
    const QByteArray shown = canBeQuoted ? '"' + line.toLatin1() + '"' : encodedWords(line);
    return shown + "\r\n <" + written(address) + '>';
}

QByteArray base64(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < whole.size(); at += base64Line) lines += whole.mid(at, base64Line) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray &mediaType, const QByteArray &more, const QByteArray &bytes)
{
    return "--" + boundary + "\r\nContent-Type: " + mediaType + "\r\n" + more + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(bytes);
}

QString withLineEnds(QString text)
{
    return text.remove(u'\r').replace(u'\n', u"\r\n"_s);
}

Result<> checkAddresses(const Mail &mail)
{
    if (mail.from.isEmpty()) return fail(Error::Kind::Invalid, u"mail.sender"_s);
    for (const QString &address : {mail.from, mail.to})
        if (!isMailAddress(address)) return fail(Error::Kind::Invalid, u"mail.address"_s, {inOneLine(address)});
    return {};
}
}

bool isMailAddress(const QString &address)
{
    static const QRegularExpression form(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^@\s<>,;:"\\()\[\]]+\z)"_s);
    if (address.size() > longestAddress || !form.match(address).hasMatch()) return false;
    const QByteArray domain = QUrl::toAce(address.sliced(address.lastIndexOf(u'@') + 1));
    static const QRegularExpression host(uR"(\A[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z)"_s);
    return host.match(QString::fromLatin1(domain)).hasMatch();
}

Result<QByteArray> mailFile(const Mail &mail)
{
    return checkAddresses(mail).transform([&] {
        QByteArray file = "From: " + mailbox(mail.fromName, mail.from) + "\r\nTo: " + mailbox(mail.toName, mail.to)
            + "\r\nSubject: " + headerText(mail.subject) + "\r\nDate: " + mail.date.toString(Qt::RFC2822Date).toLatin1()
            + "\r\nMIME-Version: 1.0\r\nX-Unsent: 1\r\nContent-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
        file += part("text/plain; charset=utf-8", {}, withLineEnds(mail.text).toUtf8());
        for (const MailAttachment &one : mail.attachments)
            file += part(one.mediaType, "Content-Disposition: attachment; filename=\"" + one.fileName + "\"\r\n", one.bytes);
        return file + "--" + boundary + "--\r\n";
    });
}

Result<QString> mailtoAddress(const Mail &mail)
{
    if (!isMailAddress(mail.to)) return fail(Error::Kind::Invalid, u"mail.address"_s, {inOneLine(mail.to)});
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"mailto:%1?subject=%2&body=%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(written(mail.to)), "@")),
        encoded(inOneLine(mail.subject)), encoded(withLineEnds(mail.text)));
}
