// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/mapimport.h"
#include "core/base/words.h"
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

MapImport::MapImport(QObject *parent) : QObject(parent) { }

void MapImport::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    drop();
}

QString MapImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

bool MapImport::takes(const QUrl &file)
{
    static const QStringList endings{u".pbf"_s, u".osm"_s, u".osm.gz"_s, u".osm.bz2"_s};
    const QString name = file.fileName().toLower();
    return std::ranges::any_of(endings, [&](const QString &ending) { return name.endsWith(ending); });
}

void MapImport::go(const QString &state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

void MapImport::drop()
{
    m_staged = nullptr;
    m_file.clear();
    go(u"idle"_s);
}

void MapImport::read(const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen() || m_state == "reading"_L1 || m_state == "keeping"_L1) return;
    m_file = file.toLocalFile();
    m_staged = nullptr;
    go(u"reading"_s);
    const auto work = [path = m_file](const Progress &progress) { return stageOsm(path, {}, progress); };
    const QPointer<MapImport> self(this);
    m_workspace->jobs()->run(tr("Karte einlesen: %1").arg(fileName()), work, [self](const Result<StagedOsm> &staged) {
        if (!self) return;
        if (staged) {
            self->m_staged = std::make_shared<const StagedOsm>(*staged);
            self->go(u"staged"_s);
        } else if (staged.error().kind == Error::Kind::Cancelled) {
            self->drop();
        } else {
            self->go(u"failed"_s, sentence(staged.error()));
        }
    });
}

void MapImport::keep()
{
    if (!m_workspace || m_state != "staged"_L1) return;
    go(u"keeping"_s);
    const auto merge = [staged = m_staged](Sql &sql) { return mergeOsm(sql, *staged); };
    m_workspace->write(this, merge, [this](const Result<BaseMap> &map) {
        if (!map) return go(u"failed"_s, sentence(map.error()));
        m_staged = nullptr;
        go(u"kept"_s);
        Q_EMIT kept();
    });
}

QVariantList MapImport::counts() const
{
    QVariantList list;
    if (!m_staged) return list;
    for (const OsmCount &line : m_staged->counts) list += QVariantMap{{u"label"_s, line.text}, {u"count"_s, line.count}};
    return list;
}

QStringList MapImport::facts() const
{
    if (!m_staged) return {};
    const OsmReport &report = m_staged->report;
    const QLocale locale;
    QStringList facts{m_staged->map.stand.isValid() ? tr("Stand der Daten: %1").arg(m_staged->map.stand.toString(u"dd.MM.yyyy"_s))
                                                    : tr("Die Datei sagt nicht, von wann ihre Daten sind.")};
    facts += tr("Quelle: %1, %2").arg(m_staged->map.attribution, m_staged->map.licence);
    facts += tr("Gelesen wurden %1 Knoten, %2 Wege und %3 Relationen.")
                 .arg(locale.toString(report.nodes), locale.toString(report.ways), locale.toString(report.relations));
    if (const qint64 left = report.brokenAreas + report.incompleteAreas; left > 0)
        facts += tr("%1 Flächen fehlen auf der Karte: Ihr Rand ist offen, kreuzt sich, oder Teile stehen nicht in der Datei.")
                     .arg(locale.toString(left));
    if (report.unplacedNodes > 0)
        facts += tr("%1 Punkte von Wegen haben keine Lage und wurden übergangen.").arg(locale.toString(report.unplacedNodes));
    if (!report.wasSorted) facts += tr("Die Datei war nicht nach Nummern geordnet und wurde sortiert.");
    return facts;
}
