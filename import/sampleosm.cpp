// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampleosm.h"
#include "geo/projection.h"
#include "import/osmimport.h"
#include <QDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {
class Writing
{
public:
    explicit Writing(const QList<SampleTown> &towns, const SampleLand &land) : m_towns(towns), m_land(land) { }

    QByteArray run()
    {
        m_text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\" generator=\"Bleibe, Beispiel\">\n";
        std::vector<bool> isUsed(m_land.nodes.size(), false);
        for (const SampleWay &way : m_land.ways)
            for (const int node : way.nodes) isUsed[size_t(node)] = true;
        for (size_t i = 0; i < m_land.nodes.size(); ++i)
            if (isUsed[i]) writeNode(qint64(i) + 1, m_land.nodes[i], false), m_text += "/>\n";
        qint64 id = qint64(m_land.nodes.size());
        for (const SampleTown &town : m_towns) {
            writeNode(++id, town.centre, true);
            writeTag("place", placeOf(town));
            writeTag("name", town.name);
            m_text += "</node>\n";
        }
        for (size_t i = 0; i < m_land.ways.size(); ++i) writeWay(qint64(i) + 1, m_land.ways[i]);
        return std::exchange(m_text, {}) + "</osm>\n";
    }

private:
    static QString placeOf(const SampleTown &town)
    {
        constexpr int city = 50'000, small = 5'000;
        return town.population > city ? u"city"_s : town.population > small ? u"town"_s : u"village"_s;
    }
    void writeNode(qint64 id, Utm at, bool hasTags)
    {
        constexpr int digits = 7;
        const LonLat place = toLonLat(at).value_or(LonLat());
        m_text += "<node id=\"" + QByteArray::number(id) + "\" lat=\"" + QByteArray::number(place.lat, 'f', digits) + "\" lon=\""
            + QByteArray::number(place.lon, 'f', digits) + (hasTags ? "\">" : "\"");
    }
    void writeTag(const char *key, const QString &value)
    {
        m_text += "<tag k=\"" + QByteArray(key) + "\" v=\"" + value.toHtmlEscaped().toUtf8() + "\"/>";
    }
    void writeWay(qint64 id, const SampleWay &way)
    {
        m_text += "<way id=\"" + QByteArray::number(id) + "\">";
        for (const int node : way.nodes) m_text += "<nd ref=\"" + QByteArray::number(node + 1) + "\"/>";
        writeTag(way.key, QString::fromLatin1(way.value));
        if (!way.name.isEmpty()) writeTag("name", way.name);
        m_text += "</way>\n";
    }

    const QList<SampleTown> &m_towns;
    const SampleLand &m_land;
    QByteArray m_text;
};
}

QByteArray sampleOsm(const QList<SampleTown> &towns, const SampleLand &land)
{
    return Writing(towns, land).run();
}

Result<SampleMap> stageSampleMap(Database &database, QDate today, const Progress &progress)
{
    const auto towns = database.read(listSampleTowns).takeResult();
    if (!towns) return std::unexpected(towns.error());
    QTemporaryFile file(QDir::tempPath() + u"/bleibe-beispiel-XXXXXX.osm"_s);
    const QByteArray text = sampleOsm(*towns, sampleLand(*towns, sampleRoads(*towns)));
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return fail(Error::Kind::Storage, u"import.noRoom"_s, {u"Beispielkarte"_s}, file.errorString());
    return stageOsm(database, file.fileName(), {.parts = OsmParts(OsmPart::Map) | OsmPart::Walking, .today = today}, progress)
        .transform([&](StagedOsm staged) {
            staged.map.name = u"Beispielkarte"_s;
            staged.map.attribution = u"Karte frei erfunden"_s;
            staged.map.licence = u"CC0"_s;
            staged.map.stand = today;
            staged.map.importedAt = QDateTime::currentDateTimeUtc();
            staged.walking.name = u"Beispielwege"_s;
            staged.walking.credit = u"Wege frei erfunden"_s;
            staged.walking.licence = staged.map.licence;
            staged.walking.stand = today;
            staged.walking.importedAt = staged.map.importedAt;
            return SampleMap{std::move(staged.map), std::move(staged.cells), std::move(staged.walking), std::move(staged.packedWalking)};
        });
}
