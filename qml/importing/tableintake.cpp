// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/tableintake.h"
#include "core/base/words.h"
#include "import/openimmoimport.h"
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

bool TableIntake::takes(const QUrl &file)
{
    static const QStringList endings{u"xlsx"_s, u"ods"_s, u"csv"_s, u"tsv"_s, u"txt"_s};
    return endings.contains(QFileInfo(file.toLocalFile()).suffix().toLower()) || isTransfer(file);
}

bool TableIntake::isTransfer(const QUrl &file)
{
    return isOpenImmo(file.toLocalFile());
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
        const QDate today = QDate::currentDate();
        const auto shared = [](StagedTable staged) { return std::make_shared<const StagedTable>(std::move(staged)); };
        if (import.kind == TableKind::Vacancies && isOpenImmo(path))
            return stageOpenImmo(*database, path, today, progress).transform([&](StagedTable staged) {
                return Read{{.notes = staged.notes}, shared(std::move(staged))};
            });
        auto preview = previewTable(*database, path, import);
        if (!preview) return std::unexpected(preview.error());
        for (qsizetype i = 0; i < preview->heads.size(); ++i)
            if (import.columns.contains(preview->heads[i])) preview->columns[i] = {import.columns[preview->heads[i]], true};
        return stageTable(*database, path, import, today, progress).transform([&](StagedTable staged) {
            return Read{*preview, shared(std::move(staged))};
        });
    };
    const QPointer<TableIntake> self(this);
    m_workspace->jobs()->run(tr("Einlesen: %1").arg(fileName()), work, [self](const Result<Read> &read) {
        if (!self) return;
        if (!read && read.error().kind == Error::Kind::Cancelled) return self->drop();
        if (!read) return self->go(u"failed"_s, sentence(read.error()));
        self->m_preview = read->preview;
        self->m_counts = read->staged->counts();
        self->m_rows.show(read->staged);
        self->go(u"staged"_s);
    });
}

void TableIntake::keep(bool takeDuplicates, bool keepGone)
{
    if (!m_workspace || m_phase != "staged"_L1) return;
    go(u"keeping"_s);
    const TableChoices choices{.takeDuplicates = takeDuplicates, .keepGone = keepGone};
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), staged = m_rows.staged(), choices](
                          const Progress &progress) -> Result<RowCounts> {
        const auto merge = [&](Sql &sql) { return mergeTable(sql, *staged, choices, QDate::currentDate(), progress); };
        return database->write(actor, merge).takeResult();
    };
    const QPointer<TableIntake> self(this);
    m_workspace->jobs()->run(tr("Übernehmen: %1").arg(fileName()), work, [self](const Result<RowCounts> &counts) {
        if (!self) return;
        if (!counts && counts.error().kind == Error::Kind::Cancelled) return self->go(u"staged"_s);
        if (!counts) return self->go(u"failed"_s, sentence(counts.error()));
        self->m_rows.show(nullptr);
        self->go(u"kept"_s);
        const QLocale locale;
        QString summary = tr("%1 neu, %2 geändert").arg(locale.toString(counts->added), locale.toString(counts->changed));
        if (counts->gone > 0) summary += u", "_s + tr("%1 beendet").arg(locale.toString(counts->gone));
        Q_EMIT self->kept(summary);
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
    QVariantList figures{figure(actionWord(RowAction::New), m_counts.added), figure(actionWord(RowAction::Changed), m_counts.changed),
        figure(actionWord(RowAction::Same), m_counts.same), figure(actionWord(RowAction::Duplicate), m_counts.duplicates),
        figure(actionWord(RowAction::Refused), m_counts.refused)};
    if (!transfer().isEmpty()) figures += figure(actionWord(RowAction::Gone), m_counts.gone);
    return figures;
}

QString TableIntake::transfer() const
{
    const auto &staged = m_rows.staged();
    return staged && staged->transfer ? transferText(*staged->transfer) : QString();
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
