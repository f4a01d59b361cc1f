// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/freifunk.h"
#include "import/degrees.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/** The dialects differ in where a fact stands, never in what a place means: the first path that leads somewhere counts. */
const QStringList idPaths{u"node_id"_s, u"nodeinfo.node_id"_s, u"properties.node_id"_s, u"properties.id"_s, u"id"_s};
const QStringList namePaths{
    u"hostname"_s, u"nodeinfo.hostname"_s, u"properties.hostname"_s, u"properties.name"_s, u"name"_s, u"node.name"_s};
const QStringList onlinePaths{u"is_online"_s, u"flags.online"_s, u"status.online"_s, u"properties.is_online"_s, u"properties.online"_s};
const QStringList seenPaths{u"lastseen"_s, u"status.lastcontact"_s, u"lastcontact"_s, u"properties.lastseen"_s, u"properties.last_seen"_s};
const QStringList lonPaths{u"location.longitude"_s, u"nodeinfo.location.longitude"_s, u"position.long"_s, u"position.lon"_s,
    u"position.lng"_s, u"geo.1"_s, u"geometry.coordinates.0"_s};
const QStringList latPaths{
    u"location.latitude"_s, u"nodeinfo.location.latitude"_s, u"position.lat"_s, u"geo.0"_s, u"geometry.coordinates.1"_s};
const QStringList standPaths{u"timestamp"_s, u"updated_at"_s, u"meta.timestamp"_s};

QJsonValue at(QJsonValue value, const QString &path)
{
    for (const QString &step : path.split(u'.')) value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

/** Undefined where no path leads to anything but null. */
QJsonValue firstOf(const QJsonObject &node, const QStringList &paths)
{
    for (const QString &path : paths)
        if (const QJsonValue value = at(node, path); !value.isUndefined() && !value.isNull()) return value;
    return QJsonValue::Undefined;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString().simplified();
}

/** Nothing where the list has no value; not a number where it has one that is none. */
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())) return {};
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    return isNumber ? number : qQNaN();
}

QDateTime timeOf(const QJsonValue &value)
{
    static const QRegularExpression shortZone(u"([+-]\\d\\d)(\\d\\d)$"_s);
    if (value.isDouble() && value.toDouble() > 0 && value.toDouble() < 1e11)
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value.toDouble()), QTimeZone::UTC);
    return QDateTime::fromString(value.toString().trimmed().replace(shortZone, u"\\1:\\2"_s), Qt::ISODate);
}

Tri onlineOf(const QJsonValue &value)
{
    if (!value.isBool()) return Tri::Unknown;
    return value.toBool() ? Tri::Yes : Tri::No;
}

QString keyOf(const QString &id)
{
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(QCryptographicHash::hash(id.toLower().toUtf8(), QCryptographicHash::Sha256).toHex().first(digits));
}

/** True where a name gives away a device or a person: a hardware address, an IP address, an e-mail address, a telephone number. */
bool holdsAddress(const QString &name, const QString &id)
{
    static const QRegularExpression addresses(u"([0-9a-f]{2}[:-]){5}[0-9a-f]{2}|[0-9a-f]{12}|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"
                                              "|[0-9a-f]{1,4}(:[0-9a-f]{0,4}){3,}|\\S@\\S|(?<![\\d-])[+0]\\d[\\d /-]{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (!id.isEmpty() && name.contains(id, Qt::CaseInsensitive)) || addresses.match(name).hasMatch();
}

/** Python writes NaN and Infinity where a number is missing, which no JSON is; they become null. */
QByteArray withoutNaN(const QByteArray &bytes)
{
    QByteArray clean;
    clean.reserve(bytes.size());
    bool isText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(i);
        if (isText && bytes[i] == '\\' && i + 1 < bytes.size())
            clean += bytes[i++];
        else if (bytes[i] == '"')
            isText = !isText;
        const auto word = isText           ? QByteArrayView()
            : rest.startsWith("-Infinity") ? QByteArrayView("-Infinity")
            : rest.startsWith("Infinity")  ? QByteArrayView("Infinity")
            : rest.startsWith("NaN")       ? QByteArrayView("NaN")
                                           : QByteArrayView();
        if (word.isEmpty()) {
            clean += bytes[i];
            continue;
        }
        clean += "null";
        i += word.size() - 1;
    }
    return clean;
}

Result<QJsonDocument> parsed(const QString &file, QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError && (bytes.contains("NaN") || bytes.contains("Infinity")))
        document = QJsonDocument::fromJson(withoutNaN(bytes), &error);
    if (error.error == QJsonParseError::NoError) return document;
    return fail(Error::Kind::Format, u"freifunk.json"_s, {file, QString::number(error.offset)}, error.errorString());
}

/** The nodes of a document, and their ids where those are keys beside them. */
QList<std::pair<QString, QJsonObject>> nodesOf(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    QJsonValue nodes = document.isArray() ? QJsonValue(document.array()) : object.value("nodes"_L1);
    if (object.value("type"_L1) == "FeatureCollection"_L1) nodes = object.value("features"_L1);
    QList<std::pair<QString, QJsonObject>> found;
    if (nodes.isArray()) {
        const QJsonArray array = nodes.toArray();
        for (const QJsonValue node : array) found.append({{}, node.toObject()});
    } else {
        const QJsonObject byId = nodes.toObject();
        for (auto it = byId.begin(); it != byId.end(); ++it) found.append({it.key(), it.value().toObject()});
    }
    return found;
}

/** Whether this is a node at all: some dialect's word for its name or state, not just any thing with a place. */
bool isNode(const QJsonObject &node)
{
    static const QStringList marks{u"is_online"_s, u"nodeinfo"_s, u"flags.online"_s, u"status.online"_s, u"node_id"_s,
        u"properties.node_id"_s, u"properties.is_online"_s, u"geo"_s};
    return !firstOf(node, marks).isUndefined();
}

/** Takes nodes one by one and counts what becomes of each. */
class Nodes
{
public:
    Nodes(FreifunkList &list, QDate day, const FreifunkLimits &limits)
        : m_list(list), m_reference(list.stand.isValid() ? list.stand.date() : day), m_limits(limits)
    {
    }

    void take(const QString &key, const QJsonObject &node)
    {
        const QString said = textOf(firstOf(node, idPaths)), id = said.isEmpty() ? key : said;
        if (id.isEmpty()) return void(++m_list.counts.withoutId);
        FreifunkNode read{.key = keyOf(id), .online = onlineOf(firstOf(node, onlinePaths)), .lastSeen = timeOf(firstOf(node, seenPaths))};
        if (const auto known = m_known.constFind(read.key); known != m_known.constEnd()) return repeat(*known, read, node, id);
        m_known[read.key] = -1;
        if (isLongGone(read)) return void(++m_list.counts.longGone);
        if (!place(read, node)) return;
        name(read, node, id);
        m_known[read.key] = m_list.nodes.size();
        m_list.nodes += read;
    }

private:
    bool isLongGone(const FreifunkNode &node) const
    {
        return node.online == Tri::No && node.lastSeen.isValid() && node.lastSeen.date().daysTo(m_reference) > m_limits.goneDays;
    }

    bool place(FreifunkNode &node, const QJsonObject &source)
    {
        const CheckedPlace checked = checkDegrees(numberOf(firstOf(source, lonPaths)), numberOf(firstOf(source, latPaths)));
        FreifunkCounts &counts = m_list.counts;
        switch (checked.fault) {
        case DegreeFault::Missing: ++counts.withoutPlace; break;
        case DegreeFault::Unreadable: ++counts.unreadablePlace; break;
        case DegreeFault::Zero: ++counts.zeroPlace; break;
        case DegreeFault::Elsewhere: ++counts.elsewhere; break;
        case DegreeFault::Swapped: ++counts.swapped; break;
        case DegreeFault::None: break;
        }
        node.place = checked.place.value_or(Utm());
        return checked.place.has_value();
    }

    void name(FreifunkNode &node, const QJsonObject &source, const QString &id)
    {
        constexpr qsizetype longest = 120;
        node.name = textOf(firstOf(source, namePaths)).left(longest);
        const bool isPrivate = holdsAddress(node.name, id);
        m_list.counts.renamed += isPrivate;
        if (node.name.isEmpty() || isPrivate) node.name = u"Freifunk"_s;
    }

    /** A second report of the same node: its newer state counts, its place stays. */
    void repeat(qsizetype index, const FreifunkNode &again, const QJsonObject &source, const QString &id)
    {
        ++m_list.counts.repeated;
        if (index < 0 || !again.lastSeen.isValid() || again.lastSeen <= m_list.nodes[index].lastSeen) return;
        FreifunkNode &known = m_list.nodes[index];
        known.online = again.online;
        known.lastSeen = again.lastSeen;
        if (const QString newer = textOf(firstOf(source, namePaths)); !newer.isEmpty() && !holdsAddress(newer, id)) known.name = newer;
    }

    FreifunkList &m_list;
    QDate m_reference;
    const FreifunkLimits &m_limits;
    QHash<QString, qsizetype> m_known;
};

void tell(FreifunkList &list, const FreifunkLimits &limits)
{
    const FreifunkCounts &counts = list.counts;
    list.notes
        += Error{Error::Kind::Format, u"note.freifunk.read"_s, {QString::number(counts.nodes), QString::number(counts.taken)}, {}, {}};
    const auto note = [&](qint64 count, const QString &reason) {
        if (count > 0) list.notes += Error{Error::Kind::Format, reason, {QString::number(count), QString::number(limits.goneDays)}, {}, {}};
    };
    note(counts.withoutPlace, u"note.freifunk.noPlace"_s);
    note(counts.unreadablePlace, u"note.freifunk.badPlace"_s);
    note(counts.zeroPlace, u"note.freifunk.zero"_s);
    note(counts.elsewhere, u"note.freifunk.elsewhere"_s);
    note(counts.longGone, u"note.freifunk.gone"_s);
    note(counts.repeated, u"note.freifunk.repeated"_s);
    note(counts.withoutId, u"note.freifunk.noId"_s);
    note(counts.swapped, u"note.freifunk.swapped"_s);
    note(counts.renamed, u"note.freifunk.renamed"_s);
    note(counts.offline, u"note.freifunk.offline"_s);
}
}

Result<FreifunkList> parseFreifunk(const QString &file, const QByteArray &bytes, QDate day, const FreifunkLimits &limits)
{
    const auto document = parsed(file, bytes);
    if (!document) return std::unexpected(document.error());
    const auto nodes = nodesOf(*document);
    if (nodes.size() > limits.nodes) return fail(Error::Kind::Format, u"import.crowded"_s, {file, QString::number(limits.nodes)});
    if (std::ranges::none_of(nodes, [](const auto &node) { return isNode(node.second); }))
        return fail(Error::Kind::Format, u"freifunk.none"_s, {file});
    FreifunkList list{.file = file, .stand = timeOf(firstOf(document->object(), standPaths))};
    list.counts.nodes = nodes.size();
    Nodes reading(list, day, limits);
    for (const auto &[key, node] : nodes) reading.take(key, node);
    list.counts.taken = list.nodes.size();
    list.counts.offline = std::ranges::count(list.nodes, Tri::No, &FreifunkNode::online);
    tell(list, limits);
    return list;
}

Result<FreifunkList> readFreifunk(const QString &path, QDate day, const FreifunkLimits &limits)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {name});
    if (file.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {name});
    if (file.size() > limits.fileBytes)
        return fail(Error::Kind::Format, u"import.large"_s, {name, QString::number(limits.fileBytes >> 20)});
    return parseFreifunk(name, file.readAll(), day, limits);
}
