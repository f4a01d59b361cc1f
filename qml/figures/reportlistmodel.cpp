// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/reportlistmodel.h"
#include "core/base/text.h"
#include "core/figures/reports.h"
#include "core/register/words.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    State,
    Title,
    Span,
    Kind,
    Counted,
    Number
};
constexpr int columnsShown = Number + 1;

QString stateText(const Report &report)
{
    if (report.state == ReportState::Released) return word(report.state);
    return report.frozenAt.isValid() ? word(report.state) : ReportListModel::tr("Entwurf ohne Zahlen");
}
}

ReportListModel::ReportListModel(QObject *parent) : QueryModel({u"report"_s}, parent) { }

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int ReportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QHash<int, QByteArray> ReportListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Report &report = m_reports.at(index.row());
    const bool isReleased = report.state == ReportState::Released;
    if (role == MarkRole) return index.column() == State ? (isReleased ? u"good"_s : u"unchecked"_s) : QString();
    if (role == ToneRole) return index.column() > Title ? u"quiet"_s : QString();
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case State: return stateText(report);
    case Title: return report.title;
    case Span: return periodText({.from = report.fromOn, .until = report.untilOn});
    case Kind: return report.kind == ReportKind::Council ? tr("Kreistag") : tr("Lenkungsgruppe");
    case Counted: return report.frozenAt.isValid() ? dateText(report.frozenAt.toLocalTime().date()) : orDash({});
    case Number: return report.number;
    default: return {};
    }
}

void ReportListModel::reload()
{
    readNewest([](Sql &sql) { return findReports(sql); }, [this](const QList<Report> &reports) { m_reports = reports; });
}

qint64 ReportListModel::idAt(int row) const
{
    return row >= 0 && row < m_reports.size() ? m_reports[row].id : 0;
}

int ReportListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_reports, id, &Report::id);
    return found == m_reports.end() ? -1 : static_cast<int>(found - m_reports.begin());
}
