// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/feedimport.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

QString FeedImport::kindText() const
{
    switch (m_staged.kind) {
    case FeedKind::Osm: return tr("Karte, Wege, Orte und Adressen (OpenStreetMap)");
    case FeedKind::Hotspots: return tr("Hotspots (Freifunk)");
    case FeedKind::Timetable: return tr("Haltestellen und Fahrplan (GTFS)");
    case FeedKind::Grid: return tr("Einwohner und Leerstand nach Gitterzellen");
    case FeedKind::Addresses: return tr("Hauskoordinaten");
    case FeedKind::Holidays: return tr("Schulferien");
    case FeedKind::RentLimits: return tr("Mietgrenzen");
    case FeedKind::HeatingLimits: return tr("Richtwerte für Heizkosten");
    }
    return {};
}

bool FeedImport::takes(const QUrl &file)
{
    return file.isLocalFile() && looksLikeFeed(file.toLocalFile());
}

void FeedImport::read(const QUrl &file, const QString &source)
{
    const auto work = [source = source.simplified()](Database &database, const QString &path, const Progress &progress) {
        return feedKindOf(path).and_then(
            [&](FeedKind kind) { return stageFeed(database, kind, path, source, QDate::currentDate(), progress); });
    };
    stage(file, tr("Einlesen: %1"), work, [this](const StagedFeed &staged) { m_staged = staged; });
}

void FeedImport::keep(bool takeDuplicates, bool endGone)
{
    const PlaceChoices choices{.takeDuplicates = takeDuplicates, .endGone = endGone};
    keepStaged([keep = m_staged.keep, choices](Sql &sql) { return keep(sql, choices); },
        [](const RowCounts &counts) { return tr("%1 neu, %2 geändert").arg(counts.added).arg(counts.changed); });
}

QVariantList FeedImport::counts() const
{
    QVariantList figures;
    for (const FeedFigure &one : m_staged.figures) figures += QVariantMap{{u"label"_s, one.text}, {u"count"_s, one.count}};
    return figures;
}

QVariantList FeedImport::rows() const
{
    static const QHash<RowAction, QString> signs{
        {RowAction::Refused, u"bad"_s}, {RowAction::Duplicate, u"warn"_s}, {RowAction::Gone, u"warn"_s}, {RowAction::Changed, u"change"_s}};
    QVariantList rows;
    for (const StagedPlace &row : m_staged.rows) {
        QStringList texts = sentences(row);
        if (const QString changes = changesText(row); !changes.isEmpty()) texts.prepend(tr("geändert: %1").arg(changes));
        if (row.action == RowAction::Gone) texts += tr("nicht mehr in der Datei");
        rows += QVariantMap{{u"kind"_s, signs.value(row.action)}, {u"name"_s, row.subject}, {u"key"_s, actionWord(row.action)},
            {u"text"_s, texts.join(u' ')}};
    }
    return rows;
}

QStringList FeedImport::facts() const
{
    if (state() != "staged"_L1) return {};
    QStringList facts{m_staged.stand.isValid() ? tr("Quelle: %1, Stand %2").arg(m_staged.source, dateText(m_staged.stand))
                                               : tr("Quelle: %1").arg(m_staged.source)};
    if (!m_staged.credit.isEmpty()) facts += tr("Auf jeder Karte steht: %1").arg(m_staged.credit);
    facts += m_staged.facts;
    for (const Error &note : m_staged.notes) facts += sentence(note);
    return facts;
}
