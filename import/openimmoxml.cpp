// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/openimmoxml.h"
#include "import/archive.h"
#include "import/encoding.h"
#include "import/gdal.h"
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 24;
/** A picture of the largest size, as the letters of base64. */
constexpr qsizetype longestContent = 70LL << 20;

bool is(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.name().compare(name, Qt::CaseInsensitive) == 0;
}

/** Reads one element with everything in it, as long as @p elements last; what lies deeper than any version goes is left out. */
XmlNode readNode(QXmlStreamReader &xml, int depth, int &elements, qsizetype longest)
{
    XmlNode node{.name = xml.name().toString().toLower()};
    for (const QXmlStreamAttribute &one : xml.attributes())
        node.attributes[one.name().toString().toLower()] = one.value().first(std::min(longest, one.value().size())).trimmed().toString();
    const qsizetype most = node.name == "anhanginhalt"_L1 ? longestContent : longest;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) break;
        if (token == QXmlStreamReader::Characters) {
            const QStringView text = xml.text();
            const qsizetype room = most - node.text.size();
            node.isCut = node.isCut || text.size() > room;
            node.text += text.first(std::min(room, text.size()));
        }
        if (token != QXmlStreamReader::StartElement) continue;
        if (depth < deepest && --elements > 0)
            node.children += readNode(xml, depth + 1, elements, longest);
        else
            xml.skipCurrentElement();
    }
    return node;
}

/** Valid UTF-8 is UTF-8, whatever the file says; nothing where the bytes are not what it says. */
std::optional<QString> textOf(const QByteArray &bytes, Encoding &encoding)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(bytes.startsWith("\xff") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder(bytes);
        return decoder.hasError() ? std::optional<QString>() : text;
    }
    constexpr qsizetype declaredWithin = 200;
    static const QRegularExpression declaration(u"encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']"_s);
    const auto match = declaration.match(QString::fromLatin1(bytes.first(std::min(declaredWithin, bytes.size()))));
    TextSample sample;
    sample.add(bytes.constData());
    encoding = chooseEncoding(match.captured(1).toLatin1(), sample);
    const auto isUndefined = [](char c) { return QByteArrayView("\x81\x8d\x8f\x90\x9d").contains(c); }; // in Windows-1252
    if (encoding.codec != "UTF-8" && encoding.source == Encoding::Source::Guessed && std::ranges::any_of(bytes, isUndefined)) return {};
    const GdalMessages quiet;
    return decoded(bytes.constData(), encoding);
}

/** Everything in front of the first element. */
QStringView prologOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1))
        if (at + 1 < text.size() && (text[at + 1].isLetter() || text[at + 1] == u'_')) return QStringView(text).first(at);
    return text;
}
}

const XmlNode *XmlNode::find(QStringView path) const
{
    const qsizetype slash = path.indexOf(u'/');
    const QStringView head = slash < 0 ? path : path.first(slash);
    for (const XmlNode &child : children) {
        if (child.name != head) continue;
        if (slash < 0) return &child;
        if (const XmlNode *found = child.find(path.sliced(slash + 1))) return found;
    }
    return nullptr;
}

QString XmlNode::value(QStringView path) const
{
    const XmlNode *node = find(path);
    return node ? node->text.trimmed() : QString();
}

QString XmlNode::attribute(QStringView path, const QString &attributeName) const
{
    const XmlNode *node = find(path);
    return node ? node->attributes.value(attributeName) : QString();
}

bool XmlNode::isCutAnywhere() const
{
    return isCut || std::ranges::any_of(children, [](const XmlNode &child) { return child.isCutAnywhere(); });
}

Result<OpenImmoReader> OpenImmoReader::open(const QString &path, const OpenImmoLimits &limits)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {info.fileName()});
    if (info.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {info.fileName()});
    if (!isArchive(path)) {
        if (info.size() > limits.bytes)
            return fail(Error::Kind::Format, u"import.large"_s, {info.fileName(), QString::number(limits.bytes >> 20)});
        return parse(info.fileName(), file.readAll(), limits);
    }
    OpenImmoReader reader;
    reader.m_name = info.fileName();
    reader.m_limits = limits;
    return reader.readArchive(path).transform([&] { return std::move(reader); });
}

Result<OpenImmoReader> OpenImmoReader::parse(const QString &name, const QByteArray &bytes, const OpenImmoLimits &limits)
{
    OpenImmoReader reader;
    reader.m_name = name;
    reader.m_limits = limits;
    return reader.decode(bytes).and_then([&] { return reader.readHead(); }).transform([&] { return std::move(reader); });
}

Result<> OpenImmoReader::decode(const QByteArray &bytes)
{
    if (bytes.contains('\0') && !bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return fail(Error::Kind::Format, u"import.damaged"_s, {m_name}, u"NUL"_s);
    Encoding encoding;
    auto text = textOf(bytes, encoding);
    if (!text) return fail(Error::Kind::Format, u"import.damaged"_s, {m_name}, QString::fromLatin1(encoding.codec));
    if (encoding.source == Encoding::Source::Guessed && encoding.codec != "UTF-8")
        m_notes += Error{Error::Kind::Format, u"note.encodingGuessed"_s, {m_name, QString::fromLatin1(encoding.codec)}};
    m_text = std::move(*text);
    return {};
}

Result<> OpenImmoReader::readArchive(const QString &path)
{
    hardenGdal();
    const GdalMessages quiet;
    if (const auto sound = checkArchive(path, {.unpackedBytes = 1LL << 30}); !sound) return sound;
    m_archive = insideOf(path) + u'/';
    m_members = membersOf(path);
    m_members.removeIf([](const QString &member) { return member.contains("__MACOSX"_L1); });
    QStringList transfers = m_members;
    transfers.removeIf([](const QString &member) { return !member.endsWith(".xml"_L1, Qt::CaseInsensitive); });
    if (transfers.size() != 1) return fail(Error::Kind::Format, u"openimmo.zip"_s, {m_name, QString::number(transfers.size())});
    return memberBytes(transfers.first(), m_limits.bytes).and_then([&](const QByteArray &bytes) { return decode(bytes); }).and_then([&] {
        return readHead();
    });
}

QString OpenImmoReader::memberNamed(const QString &path) const
{
    QString wanted = path.trimmed();
    wanted.replace(u'\\', u'/');
    while (wanted.startsWith("./"_L1)) wanted = wanted.sliced(2);
    if (wanted.isEmpty()) return {};
    QStringList sameName;
    const QString file = wanted.section(u'/', -1);
    for (const QString &member : m_members) {
        if (member.compare(wanted, Qt::CaseInsensitive) == 0) return member;
        if (member.section(u'/', -1).compare(file, Qt::CaseInsensitive) == 0) sameName += member;
    }
    return sameName.size() == 1 ? sameName.first() : QString();
}

Result<QByteArray> OpenImmoReader::memberBytes(const QString &member, qint64 limit) const
{
    const GdalMessages quiet;
    VSIStatBufL stat{};
    const QByteArray path = (m_archive + member).toUtf8();
    if (VSIStatL(path.constData(), &stat) != 0) return fail(Error::Kind::Format, u"zip.broken"_s, {m_name});
    if (static_cast<qint64>(stat.st_size) > limit)
        return fail(Error::Kind::Format, u"import.large"_s, {member, QString::number(limit >> 20)});
    QByteArray bytes(static_cast<qsizetype>(stat.st_size), Qt::Uninitialized);
    VSILFILE *file = VSIFOpenL(path.constData(), "rb");
    const bool isRead = file && VSIFReadL(bytes.data(), 1, bytes.size(), file) == static_cast<size_t>(bytes.size());
    if (file) VSIFCloseL(file);
    if (!isRead) return fail(Error::Kind::Format, u"zip.broken"_s, {m_name});
    return bytes;
}

/** Up to the root element, which has to be OpenImmo's. */
Result<> OpenImmoReader::enter(QXmlStreamReader &xml) const
{
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement)
        if (xml.tokenType() == QXmlStreamReader::DTD) return fail(Error::Kind::Format, u"openimmo.dtd"_s, {m_name});
    if (xml.hasError() && prologOf(m_text).size() < m_text.size()) return damage(xml);
    if (is(xml, "openimmo_feedback"_L1)) return fail(Error::Kind::Format, u"openimmo.feedback"_s, {m_name});
    if (!is(xml, "openimmo"_L1)) return fail(Error::Kind::Format, u"openimmo.unknown"_s, {m_name}, xml.errorString());
    return {};
}

Result<> OpenImmoReader::damage(const QXmlStreamReader &xml) const
{
    return fail(Error::Kind::Format, u"openimmo.damaged"_s, {m_name, QString::number(xml.lineNumber())}, xml.errorString());
}

void OpenImmoReader::readProvider(QXmlStreamReader &xml, OpenImmoHead &head) const
{
    QHash<QString, QString> facts;
    while (xml.readNextStartElement()) {
        if (is(xml, "immobilie"_L1)) {
            ++head.objects;
            xml.skipCurrentElement();
            continue;
        }
        int elements = m_limits.elements;
        const XmlNode node = readNode(xml, 0, elements, m_limits.text);
        facts.insert(node.name, node.text.simplified());
    }
    OpenImmoProvider provider{.name = facts.value(u"firma"_s)};
    for (const auto &name : {u"openimmo_anid"_s, u"anbieternr"_s, u"firma"_s})
        if (provider.key.isEmpty()) provider.key = facts.value(name);
    head.providers += provider;
}

Result<> OpenImmoReader::readHead()
{
    if (prologOf(m_text).contains("<!DOCTYPE"_L1)) return fail(Error::Kind::Format, u"openimmo.dtd"_s, {m_name});
    QXmlStreamReader xml(m_text);
    if (const auto entered = enter(xml); !entered) return entered;
    while (xml.readNextStartElement()) {
        if (is(xml, "anbieter"_L1)) {
            readProvider(xml, m_head);
            continue;
        }
        int elements = m_limits.elements;
        const XmlNode node = readNode(xml, 0, elements, m_limits.text);
        if (node.name != "uebertragung"_L1) continue;
        const auto says = [&](const QString &name, QLatin1StringView word) {
            return node.attributes.value(name).compare(word, Qt::CaseInsensitive) == 0;
        };
        m_head.version = node.attributes.value(u"version"_s);
        m_head.isDeletion = says(u"modus"_s, "DELETE"_L1);
        m_head.isWhole = says(u"umfang"_s, "VOLL"_L1) && !m_head.isDeletion;
    }
    while (!xml.atEnd()) xml.readNext();
    if (xml.hasError()) return damage(xml);
    if (m_head.objects > m_limits.objects)
        return fail(
            Error::Kind::Format, u"openimmo.objects"_s, {m_name, QString::number(m_head.objects), QString::number(m_limits.objects)});
    return {};
}

bool OpenImmoReader::takeObjects(QXmlStreamReader &xml, qsizetype provider, qint64 &number, const std::function<bool(Offer)> &take) const
{
    while (xml.readNextStartElement()) {
        if (!is(xml, "immobilie"_L1)) {
            xml.skipCurrentElement();
            continue;
        }
        int elements = m_limits.elements;
        Offer offer{provider, ++number, readNode(xml, 0, elements, m_limits.text)};
        if (!take(std::move(offer))) return false;
    }
    return true;
}

Result<> OpenImmoReader::read(const std::function<bool(Offer)> &take) const
{
    QXmlStreamReader xml(m_text);
    if (const auto entered = enter(xml); !entered) return entered;
    qsizetype provider = 0;
    qint64 number = 0;
    while (xml.readNextStartElement()) {
        if (!is(xml, "anbieter"_L1))
            xml.skipCurrentElement();
        else if (!takeObjects(xml, provider++, number, take))
            return {};
    }
    if (xml.hasError()) return damage(xml);
    return {};
}
