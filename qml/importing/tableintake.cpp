// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/tableintake.h"
#include "core/base/words.h"
#include "qml/controls/options.h"
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

TableIntake::TableIntake(QObject *parent) : QObject(parent) { }

QString TableIntake::kind() const
{
    return m_import.kind == TableKind::Vacancies ? u"Vacancies"_s : u"Landlords"_s;
}

void TableIntake::setKind(const QString &kind)
{
    const TableKind wanted = kind == "Landlords"_L1 ? TableKind::Landlords : TableKind::Vacancies;
    if (wanted == m_import.kind) return;
    drop();
    m_import.kind = wanted;
    Q_EMIT changed();
}

QString TableIntake::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void TableIntake::go(const QString &phase, const QString &error)
{
    m_phase = phase;
    m_error = error;
    Q_EMIT changed();
}

void TableIntake::drop()
{
    m_import = {.kind = m_import.kind};
    m_preview = {};
    m_counts = {};
    m_path.clear();
    m_rows.show(nullptr);
    go(u"idle"_s);
}

void TableIntake::read(const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen() || m_phase == "reading"_L1 || m_phase == "keeping"_L1) return;
    m_import = {.kind = m_import.kind};
    m_path = file.toLocalFile();
    stage();
}

void TableIntake::chooseSheet(const QString &sheet)
{
    if (m_phase != "staged"_L1 || sheet == m_preview.sheet) return;
    m_import.options.sheet = sheet;
    m_import.columns.clear();
    stage();
}

void TableIntake::map(int column, const QString &target)
{
    if (m_phase != "staged"_L1 || column < 0 || column >= m_preview.heads.size()) return;
    if (!target.isEmpty())
        for (qsizetype i = 0; i < m_preview.columns.size(); ++i) // what two columns claim, the last one chosen holds
            if (i != column && m_preview.columns[i].target == target) m_import.columns[m_preview.heads[i]] = QString();
    m_import.columns[m_preview.heads[column]] = target;
    stage();
}

void TableIntake::setRestToNote(bool on)
{
    if (m_import.restToNote == on) return;
    m_import.restToNote = on;
    if (m_phase == "staged"_L1)
        stage();
    else
        Q_EMIT changed();
}

void TableIntake::stage()
{
    go(u"reading"_s);
    struct Read {
        TablePreview preview;
        std::shared_ptr<const StagedTable> staged;
    };
    const auto work
        = [database = m_workspace->sharedDatabase(), path = m_path, import = m_import](const Progress &progress) -> Result<Read> {
        auto preview = previewTable(*database, path, import);
        if (!preview) return std::unexpected(preview.error());
        for (qsizetype i = 0; i < preview->heads.size(); ++i)
            if (import.columns.contains(preview->heads[i])) preview->columns[i] = {import.columns[preview->heads[i]], true};
        return stageTable(*database, path, import, QDate::currentDate(), progress).transform([&](StagedTable staged) {
            return Read{*preview, std::make_shared<const StagedTable>(std::move(staged))};
        });
    };
    const QPointer<TableIntake> self(this);
    m_workspace->jobs()->run(tr("Tabelle einlesen: %1").arg(fileName()), work, [self](const Result<Read> &read) {
        if (!self) return;
        if (!read && read.error().kind == Error::Kind::Cancelled) return self->drop();
        if (!read) return self->go(u"failed"_s, sentence(read.error()));
        self->m_preview = read->preview;
        self->m_counts = read->staged->counts();
        self->m_rows.show(read->staged);
        self->go(u"staged"_s);
    });
}

void TableIntake::keep(bool takeDuplicates)
{
    if (!m_workspace || m_phase != "staged"_L1) return;
    go(u"keeping"_s);
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), staged = m_rows.staged(), takeDuplicates](
                          const Progress &progress) -> Result<RowCounts> {
        auto merged = database->write(
            actor, [&](Sql &sql) { return mergeTable(sql, *staged, {.takeDuplicates = takeDuplicates}, QDate::currentDate(), progress); });
        merged.waitForFinished();
        return merged.takeResult();
    };
    const QPointer<TableIntake> self(this);
    m_workspace->jobs()->run(tr("Tabelle übernehmen: %1").arg(fileName()), work, [self](const Result<RowCounts> &counts) {
        if (!self) return;
        if (!counts && counts.error().kind == Error::Kind::Cancelled) return self->go(u"staged"_s);
        if (!counts) return self->go(u"failed"_s, sentence(counts.error()));
        self->m_rows.show(nullptr);
        self->go(u"kept"_s);
        Q_EMIT self->kept(tr("%1 neu, %2 geändert").arg(QLocale().toString(counts->added), QLocale().toString(counts->changed)));
    });
}

QVariantList TableIntake::columns() const
{
    QVariantList rows;
    for (qsizetype i = 0; i < m_preview.heads.size(); ++i) {
        QStringList sample;
        for (const TableRow &row : m_preview.sample)
            if (const QString cell = row.cells.value(i).simplified(); !cell.isEmpty() && sample.size() < 3) sample += cell;
        rows += QVariantMap{{u"head"_s, m_preview.heads[i]}, {u"target"_s, m_preview.columns[i].target},
            {u"isSure"_s, m_preview.columns[i].isSure}, {u"sample"_s, sample.join(u" · "_s)}};
    }
    return rows;
}

QVariantList TableIntake::targets() const
{
    QVariantList options{option(QString(), tr("nicht übernehmen"))};
    for (const Target &target : tableTargets(m_import.kind)) options += option(target.key, target.label);
    return options;
}

QVariantList TableIntake::counts() const
{
    const auto figure = [](const QString &label, qint64 count) { return QVariantMap{{u"label"_s, label}, {u"count"_s, count}}; };
    return {figure(tr("neu"), m_counts.added), figure(tr("geändert"), m_counts.changed), figure(tr("unverändert"), m_counts.same),
        figure(tr("vielleicht doppelt"), m_counts.duplicates), figure(tr("abgelehnt"), m_counts.refused)};
}

QStringList TableIntake::notes() const
{
    QStringList texts;
    for (const Error &note : m_preview.notes) texts += sentence(note);
    return texts;
}

bool TableIntake::hasWork() const
{
    return m_counts.added + m_counts.changed + m_counts.gone > 0;
}
