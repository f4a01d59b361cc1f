// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/envelope.h"
#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView magic{"BleibeTS"};
constexpr quint16 newestForm = 1;
/** Magic, form, nothing, length of the head, size of what is sealed; numbers with the high byte first. */
constexpr qsizetype formAt = 8, spareAt = 10, headLengthAt = 12, sealedSizeAt = 16, frontSize = 24;
constexpr qsizetype longestHead = 16'384, longestText = 400, piece = 65'536;
constexpr int mostRecords = 1'000'000, firstYear = 2020, lastYear = 2200;

QByteArray frontOf(qsizetype headLength, qint64 sealedSize)
{
    QByteArray front(frontSize, '\0');
    std::memcpy(front.data(), magic.data(), size_t(magic.size()));
    qToBigEndian(newestForm, front.data() + formAt);
    qToBigEndian(static_cast<quint32>(headLength), front.data() + headLengthAt);
    qToBigEndian(static_cast<quint64>(sealedSize), front.data() + sealedSizeAt);
    return front;
}

/** A text of a stranger: short, on one line, with nothing that turns or hides what stands beside it. */
std::optional<QString> plainText(const QJsonValue &value)
{
    QString text = value.toString();
    if (!value.isString() || text.size() > longestText) return {};
    const auto isPlain = [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate(); };
    if (!std::ranges::all_of(text, isPlain)) return {};
    return text;
}

std::optional<QByteArray> keyFrom(const QJsonValue &value, bool mayBeEmpty)
{
    QByteArray key = QByteArray::fromHex(value.toString().toLatin1());
    if (key.isEmpty() && mayBeEmpty && value.toString().isEmpty()) return key;
    if (key.size() != publicKeySize || QString::fromLatin1(key.toHex()) != value.toString()) return {};
    return key;
}

std::optional<int> countFrom(const QJsonValue &value)
{
    const int count = value.toInt(-1);
    return count < 0 || count > mostRecords ? std::optional<int>() : count;
}

/** Reads, signs or checks, and hashes the same bytes. */
struct Passing {
    SignedStream stream = {};
    QCryptographicHash hash{QCryptographicHash::Sha256};

    void add(QByteArrayView bytes)
    {
        stream.add(bytes);
        hash.addData(bytes);
    }
    QString sha256() const { return QString::fromLatin1(hash.result().toHex()); }
};

Error ioFailed(const QIODevice &device)
{
    return {Error::Kind::Storage, u"file.io"_s, {}, device.errorString(), {}};
}

Result<> pass(QIODevice &from, QIODevice &to, qint64 size, Passing &passing, const Progress &progress)
{
    constexpr qint64 whole = 100;
    for (qint64 done = 0; done < size;) {
        const QByteArray bytes = from.read(std::min<qint64>(piece, size - done));
        if (bytes.isEmpty()) return fail(Error::Kind::Format, u"exchange.truncated"_s);
        passing.add(bytes);
        if (to.write(bytes) != bytes.size()) return std::unexpected(ioFailed(to));
        done += bytes.size();
        if (!progress.step(static_cast<int>(whole * done / size))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return {};
}

struct Front {
    QByteArray bytes = {};
    quint32 headLength = 0;
    quint64 sealedSize = 0;
};
Result<Front> readFront(QIODevice &file)
{
    Front front{file.read(frontSize), 0, 0};
    if (!front.bytes.startsWith(magic)) return fail(Error::Kind::Format, u"exchange.format"_s);
    if (front.bytes.size() < frontSize) return fail(Error::Kind::Format, u"exchange.truncated"_s);
    const auto form = qFromBigEndian<quint16>(front.bytes.constData() + formAt);
    if (form > newestForm) return fail(Error::Kind::Denied, u"exchange.newer"_s);
    front.headLength = qFromBigEndian<quint32>(front.bytes.constData() + headLengthAt);
    front.sealedSize = qFromBigEndian<quint64>(front.bytes.constData() + sealedSizeAt);
    const bool isPlain = qFromBigEndian<quint16>(front.bytes.constData() + spareAt) == 0 && form > 0;
    if (!isPlain || front.headLength > longestHead) return fail(Error::Kind::Format, u"exchange.format"_s);
    const auto there = quint64(file.size());
    // A size that no file has could make the sum run over.
    if (front.sealedSize > there) return fail(Error::Kind::Format, u"exchange.truncated"_s);
    const quint64 whole = frontSize + front.headLength + front.sealedSize + signatureSize;
    if (there < whole) return fail(Error::Kind::Format, u"exchange.truncated"_s);
    if (there > whole) return fail(Error::Kind::Format, u"exchange.format"_s);
    return front;
}
}

QByteArray bytesOf(const EnvelopeHead &head)
{
    const QJsonObject object{{u"number"_s, head.number}, {u"sender"_s, head.sender}, {u"recipient"_s, head.recipient},
        {u"recipientKey"_s, QString::fromLatin1(head.recipientKey.toHex())}, {u"purpose"_s, head.purpose},
        {u"madeAt"_s, head.madeAt.toUTC().toString(Qt::ISODate)}, {u"expiresOn"_s, head.expiresOn.toString(Qt::ISODate)},
        {u"deletion"_s, head.isDeletionWanted}, {u"vacancies"_s, head.vacancies}, {u"households"_s, head.households},
        {u"contacts"_s, head.hasContacts}, {u"history"_s, head.hasHistory}, {u"publicKey"_s, QString::fromLatin1(head.publicKey.toHex())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<EnvelopeHead> headOf(const QByteArray &bytes)
{
    const auto unreadable = fail(Error::Kind::Format, u"exchange.format"_s);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto number = plainText(object[u"number"_s]), sender = plainText(object[u"sender"_s]),
               recipient = plainText(object[u"recipient"_s]), purpose = plainText(object[u"purpose"_s]);
    const auto key = keyFrom(object[u"publicKey"_s], false), recipientKey = keyFrom(object[u"recipientKey"_s], true);
    const auto vacancies = countFrom(object[u"vacancies"_s]), households = countFrom(object[u"households"_s]);
    if (!number || !sender || !recipient || !purpose || !key || !recipientKey || !vacancies || !households) return unreadable;
    EnvelopeHead head{.number = *number,
        .sender = *sender,
        .recipient = *recipient,
        .recipientKey = *recipientKey,
        .purpose = *purpose,
        .madeAt = QDateTime::fromString(object[u"madeAt"_s].toString(), Qt::ISODate),
        .expiresOn = QDate::fromString(object[u"expiresOn"_s].toString(), Qt::ISODate),
        .isDeletionWanted = object[u"deletion"_s].toBool(),
        .vacancies = *vacancies,
        .households = *households,
        .hasContacts = object[u"contacts"_s].toBool(),
        .hasHistory = object[u"history"_s].toBool(),
        .publicKey = *key};
    const auto isOfThisAge = [](QDate day) { return day.isValid() && day.year() >= firstYear && day.year() <= lastYear; };
    if (!isOfThisAge(head.madeAt.toUTC().date()) || !isOfThisAge(head.expiresOn) || head.sender.trimmed().isEmpty()) return unreadable;
    return head;
}

Result<QString> writeEnvelope(const EnvelopeHead &head, const SigningKey &key, QIODevice &sealed, QIODevice &file, const Progress &progress)
{
    Passing passing;
    const QByteArray said = bytesOf(head), front = frontOf(said.size(), sealed.size());
    for (const QByteArray &part : {front, said}) {
        passing.add(part);
        if (file.write(part) != part.size()) return std::unexpected(ioFailed(file));
    }
    if (auto passed = pass(sealed, file, sealed.size(), passing, progress); !passed) return std::unexpected(passed.error());
    const QByteArray signature = passing.stream.sign(key);
    passing.hash.addData(signature);
    if (file.write(signature) != signature.size()) return std::unexpected(ioFailed(file));
    return passing.sha256();
}

Result<Envelope> readEnvelope(QIODevice &file, QIODevice &sealed, const Progress &progress)
{
    const auto front = readFront(file);
    if (!front) return std::unexpected(front.error());
    Passing passing;
    const QByteArray said = file.read(front->headLength);
    passing.add(front->bytes);
    passing.add(said);
    if (auto passed = pass(file, sealed, static_cast<qint64>(front->sealedSize), passing, progress); !passed)
        return std::unexpected(passed.error());
    const QByteArray signature = file.read(signatureSize);
    passing.hash.addData(signature);
    return headOf(said).and_then([&](const EnvelopeHead &head) -> Result<Envelope> {
        if (!passing.stream.isSignedBy(head.publicKey, signature)) return fail(Error::Kind::Denied, u"exchange.signature"_s);
        return Envelope{head, passing.sha256()};
    });
}
