// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/boundaryimport.h"

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

void BoundaryImport::read(const QUrl &file, const QString &district)
{
    BoundaryOptions options;
    options.district = district.trimmed();
    const auto work = [options](Database &database, const QString &path, const Progress &progress) {
        return stageBoundaries(database, path, options, progress);
    };
    stage(file, tr("Grenzen einlesen: %1"), work, [this](const StagedBoundaries &staged) { m_staged = staged; });
}

void BoundaryImport::keep(bool removeGone)
{
    keepStaged([staged = m_staged, removeGone](Sql &sql) { return mergeBoundaries(sql, staged, {.removeGone = removeGone}); },
        [](const MergeCounts &counts) {
            return tr("%1 neu, %2 geändert, %3 entfernt").arg(counts.added).arg(counts.changed).arg(counts.removed);
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
