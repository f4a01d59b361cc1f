// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/boundaryimport.h"
#include "core/base/words.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
QVariantMap row(const QString &kind, const QString &name, const QString &key, const QString &text)
{
    return {{u"kind"_s, kind}, {u"name"_s, name}, {u"key"_s, key}, {u"text"_s, text}};
}

QString factWord(const QString &fact)
{
    struct Fact {
        const char *property;
        const char *german;
    };
    static constexpr std::array facts{
        Fact{"geom", QT_TRANSLATE_NOOP("BoundaryImport", "Grenze")},
        Fact{"name", QT_TRANSLATE_NOOP("BoundaryImport", "Name")},
        Fact{"ars", QT_TRANSLATE_NOOP("BoundaryImport", "Regionalschlüssel")},
        Fact{"kind", QT_TRANSLATE_NOOP("BoundaryImport", "Art")},
        Fact{"associationKey", QT_TRANSLATE_NOOP("BoundaryImport", "Verbandsgemeinde")},
        Fact{"districtKey", QT_TRANSLATE_NOOP("BoundaryImport", "Landkreis")},
        Fact{"population", QT_TRANSLATE_NOOP("BoundaryImport", "Einwohner")},
        Fact{"areaHa", QT_TRANSLATE_NOOP("BoundaryImport", "Fläche")},
        Fact{"postalCode", QT_TRANSLATE_NOOP("BoundaryImport", "PLZ")},
        Fact{"source", QT_TRANSLATE_NOOP("BoundaryImport", "Herkunft")},
        Fact{"stand", QT_TRANSLATE_NOOP("BoundaryImport", "Stand")},
    };
    for (const Fact &known : facts)
        if (fact == QLatin1StringView(known.property)) return BoundaryImport::tr(known.german);
    return fact;
}
}

BoundaryImport::BoundaryImport(QObject *parent) : QObject(parent) { }

void BoundaryImport::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    drop();
}

QString BoundaryImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void BoundaryImport::go(const QString &state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

void BoundaryImport::drop()
{
    m_staged = {};
    m_file.clear();
    go(u"idle"_s);
}

void BoundaryImport::read(const QUrl &file, const QString &district)
{
    if (!m_workspace || !m_workspace->isOpen() || m_state == "reading"_L1) return;
    m_file = file.toLocalFile();
    m_staged = {};
    go(u"reading"_s);
    BoundaryOptions options;
    options.district = district.trimmed();
    // The register stays open while its file is read, even where the person closes it meanwhile.
    const auto work = [database = m_workspace->sharedDatabase(), path = m_file, options](
                          const Progress &progress) { return stageBoundaries(*database, path, options, progress); };
    const QPointer<BoundaryImport> self(this);
    m_workspace->jobs()->run(tr("Grenzen einlesen: %1").arg(fileName()), work, [self](const Result<StagedBoundaries> &staged) {
        if (!self) return;
        if (staged) self->m_staged = *staged;
        if (staged)
            self->go(u"staged"_s);
        else if (staged.error().kind == Error::Kind::Cancelled)
            self->drop();
        else
            self->go(u"failed"_s, sentence(staged.error()));
    });
}

void BoundaryImport::keep(bool removeGone)
{
    if (!m_workspace || m_state != "staged"_L1) return;
    go(u"keeping"_s);
    const auto merge = [staged = m_staged, removeGone](Sql &sql) { return mergeBoundaries(sql, staged, {.removeGone = removeGone}); };
    m_workspace->write(this, merge, [this](const Result<MergeCounts> &counts) {
        if (!counts) return go(u"failed"_s, sentence(counts.error()));
        go(u"kept"_s);
        Q_EMIT kept(tr("%1 neu, %2 geändert, %3 entfernt").arg(counts->added).arg(counts->changed).arg(counts->removed));
    });
}

QVariantList BoundaryImport::counts() const
{
    const auto figure = [](const QString &label, qsizetype count, const QString &kind) {
        return QVariantMap{{u"label"_s, label}, {u"count"_s, count}, {u"kind"_s, kind}};
    };
    return {figure(tr("neu"), m_staged.added.size(), u"good"_s), figure(tr("geändert"), m_staged.changed.size(), u"warn"_s),
        figure(tr("unverändert"), m_staged.unchanged, QString()), figure(tr("nicht mehr dabei"), m_staged.gone.size(), u"warn"_s),
        figure(tr("nicht übernommen"), m_staged.skipped, QString()), figure(tr("abgelehnt"), m_staged.refused.size(), u"bad"_s)};
}

QVariantList BoundaryImport::rows() const
{
    QVariantList rows;
    for (const Refusal &refused : m_staged.refused)
        rows += row(u"bad"_s, refused.feature.isEmpty() ? tr("Objekt %1").arg(refused.number) : refused.feature, refused.ags,
            sentence(refused.error));
    for (const Municipality &gone : m_staged.gone)
        rows += row(u"warn"_s, gone.name, gone.ags,
            m_staged.inUse.contains(gone.id) ? tr("nicht mehr in der Datei; bleibt, weil Gebäude dort liegen")
                                             : tr("nicht mehr in der Datei"));
    for (const ChangedMunicipality &differs : m_staged.changed) {
        QStringList facts;
        for (const QString &fact : differs.facts) facts += factWord(fact);
        rows += row(u"change"_s, differs.value.name, differs.value.ags, tr("geändert: %1").arg(facts.join(u", "_s)));
    }
    for (const Municipality &added : m_staged.added) rows += row(u"good"_s, added.name, added.ags, tr("neu"));
    return rows;
}

QStringList BoundaryImport::notes() const
{
    QStringList texts;
    for (const Error &note : m_staged.notes) texts += sentence(note);
    return texts;
}
