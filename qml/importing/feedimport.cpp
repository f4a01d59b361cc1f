// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/feedimport.h"
#include "core/base/words.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

FeedImport::FeedImport(QObject *parent) : QObject(parent) { }

void FeedImport::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    drop();
}

QString FeedImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

QString FeedImport::kindText() const
{
    switch (m_staged.kind) {
    case FeedKind::Hotspots: return tr("Hotspots (Freifunk)");
    case FeedKind::Timetable: return tr("Haltestellen und Fahrplan (GTFS)");
    case FeedKind::Grid: return tr("Einwohner und Leerstand nach Gitterzellen");
    }
    return {};
}

void FeedImport::go(const QString &state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

void FeedImport::drop()
{
    m_staged = {};
    m_file.clear();
    go(u"idle"_s);
}

bool FeedImport::takes(const QUrl &file)
{
    return file.isLocalFile() && looksLikeFeed(file.toLocalFile());
}

void FeedImport::read(const QUrl &file, const QString &source)
{
    if (!m_workspace || !m_workspace->isOpen() || m_state == "reading"_L1 || m_state == "keeping"_L1) return;
    m_file = file.toLocalFile();
    m_staged = {};
    go(u"reading"_s);
    const auto work = [database = m_workspace->sharedDatabase(), path = m_file, source = source.simplified()](const Progress &progress) {
        return feedKindOf(path).and_then(
            [&](FeedKind kind) { return stageFeed(*database, kind, path, source, QDate::currentDate(), progress); });
    };
    const QPointer<FeedImport> self(this);
    m_workspace->jobs()->run(tr("Einlesen: %1").arg(fileName()), work, [self](const Result<StagedFeed> &staged) {
        if (!self) return;
        if (staged) {
            self->m_staged = *staged;
            self->go(u"staged"_s);
        } else if (staged.error().kind == Error::Kind::Cancelled) {
            self->drop();
        } else {
            self->go(u"failed"_s, sentence(staged.error()));
        }
    });
}

void FeedImport::keep(bool takeDuplicates, bool endGone)
{
    if (!m_workspace || m_state != "staged"_L1) return;
    go(u"keeping"_s);
    const PlaceChoices choices{.takeDuplicates = takeDuplicates, .endGone = endGone};
    const auto merge = [keep = m_staged.keep, choices](Sql &sql) { return keep(sql, choices); };
    m_workspace->write(this, merge, [this](const Result<RowCounts> &counts) {
        if (!counts) return go(u"failed"_s, sentence(counts.error()));
        go(u"kept"_s);
        Q_EMIT kept(tr("%1 neu, %2 geändert").arg(counts->added).arg(counts->changed));
    });
}

QVariantList FeedImport::counts() const
{
    const auto figure = [](const QString &label, qint64 count) { return QVariantMap{{u"label"_s, label}, {u"count"_s, count}}; };
    const RowCounts &counts = m_staged.counts;
    QVariantList figures{figure(tr("neu"), counts.added), figure(tr("geändert"), counts.changed), figure(tr("unverändert"), counts.same)};
    if (m_staged.kind != FeedKind::Grid)
        figures << figure(tr("neben vorhandenen"), counts.duplicates) << figure(tr("nicht mehr dabei"), counts.gone)
                << figure(tr("abgelehnt"), counts.refused);
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
    if (m_state != "staged"_L1) return {};
    QStringList facts{m_staged.stand.isValid() ? tr("Quelle: %1, Stand %2").arg(m_staged.source, m_staged.stand.toString(u"dd.MM.yyyy"_s))
                                               : tr("Quelle: %1").arg(m_staged.source)};
    if (!m_staged.credit.isEmpty()) facts += tr("Auf jeder Karte steht: %1").arg(m_staged.credit);
    for (const Error &note : m_staged.notes) facts += sentence(note);
    return facts;
}
