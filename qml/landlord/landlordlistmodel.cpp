// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/landlordlistmodel.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page; widths and order chosen by the person are kept by the table. The mail address has no order. */
constexpr std::array columns{LandlordColumn::Name, LandlordColumn::Kind, LandlordColumn::City, LandlordColumn::Phone,
    LandlordColumn::OpenVacancies, LandlordColumn::LastContact, LandlordColumn::Call};
constexpr int emailColumn = static_cast<int>(columns.size());

QString callText(CallState call)
{
    switch (call) {
    case CallState::Allowed: return LandlordListModel::tr("erlaubt");
    case CallState::Blocked: return LandlordListModel::tr("gesperrt");
    case CallState::NoConsent: return LandlordListModel::tr("ohne Einwilligung");
    case CallState::Withdrawn: return LandlordListModel::tr("widerrufen");
    }
    return {};
}

QString callSign(CallState call)
{
    return call == CallState::Allowed ? u"good"_s : call == CallState::NoConsent ? u"unknown"_s : u"bad"_s;
}

QList<CallState> callsOf(const QString &contact)
{
    if (contact == "allowed"_L1) return {CallState::Allowed};
    if (contact == "noConsent"_L1) return {CallState::NoConsent, CallState::Withdrawn};
    if (contact == "blocked"_L1) return {CallState::Blocked};
    return {};
}
}

LandlordListModel::LandlordListModel(QObject *parent)
    : QueryModel({u"landlord"_s, u"landlord_role"_s, u"consent"_s, u"contact"_s, u"vacancy"_s}, parent)
{
}

int LandlordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LandlordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : emailColumn + 1;
}

QHash<int, QByteArray> LandlordListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant LandlordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LandlordRow &landlord = m_rows.at(index.row());
    const bool isCall = index.column() < emailColumn && columns[index.column()] == LandlordColumn::Call;
    const bool isPhone = index.column() < emailColumn && columns[index.column()] == LandlordColumn::Phone;
    switch (role) {
    case Qt::DisplayRole: return cellText(landlord, index.column());
    case MarkRole: return isCall ? callSign(landlord.call) : QString();
    case ToneRole: return isPhone && landlord.call != CallState::Allowed ? u"quiet"_s : QString(); // not meant to be dialled
    case StrongRole: return false;
    default: return {};
    }
}

QString LandlordListModel::cellText(const LandlordRow &landlord, int column) const
{
    if (column == emailColumn) return orDash(landlord.email);
    switch (columns[column]) {
    case LandlordColumn::Name: return orDash(landlord.name);
    case LandlordColumn::Kind: return landlord.kind == LandlordKind::Unknown ? u"–"_s : word(landlord.kind);
    case LandlordColumn::City: return orDash(landlord.city);
    case LandlordColumn::Phone: return orDash(landlord.phone);
    case LandlordColumn::OpenVacancies: return landlord.openVacancies == 0 ? u"–"_s : QString::number(landlord.openVacancies);
    case LandlordColumn::LastContact:
        return landlord.lastContactOn.isValid() ? agoText(landlord.lastContactOn, QDate::currentDate()) : tr("nie");
    case LandlordColumn::Call: return callText(landlord.call);
    }
    return {};
}

void LandlordListModel::reload()
{
    struct Found {
        QList<LandlordRow> rows;
        int total = 0;
    };
    const auto find = [filter = m_filter, order = m_order](Sql &sql) -> Result<Found> {
        auto rows = findLandlords(sql, filter, QDate::currentDate(), order);
        if (!rows) return std::unexpected(rows.error());
        return sql.value(u"select count(*) from landlord where %1"_s.arg(unrestricted(SubjectKind::Landlord, u"landlord.id"_s)))
            .transform([&](const QVariant &total) { return Found{*rows, total.toInt()}; });
    };
    readNewest(find, [this](const Found &found) {
        m_rows = found.rows;
        m_total = found.total;
    });
}

void LandlordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= emailColumn) return;
    m_order = {columns[column], order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

int LandlordListModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(columns, m_order.column) - columns.begin());
}

QStringList LandlordListModel::kinds() const
{
    QStringList keys;
    for (const LandlordKind kind : m_filter.kinds) keys += keyOf(kind);
    return keys;
}

QVariantList LandlordListModel::kindOptions() const
{
    return optionsOf(QMetaEnum::fromType<LandlordKind>());
}

void LandlordListModel::filterBy(const LandlordFilter &filter, const QString &contact)
{
    m_filter = filter;
    m_contact = contact;
    m_filter.calls = callsOf(contact);
    Q_EMIT filterChanged();
    refresh();
}

void LandlordListModel::setText(const QString &text)
{
    LandlordFilter filter = m_filter;
    filter.text = text;
    if (text != m_filter.text) filterBy(filter, m_contact);
}

void LandlordListModel::setKinds(const QStringList &keys)
{
    LandlordFilter filter = m_filter;
    filter.kinds.clear();
    for (const QString &key : keys) filter.kinds += ofKey<LandlordKind>(key);
    if (filter.kinds != m_filter.kinds) filterBy(filter, m_contact);
}

void LandlordListModel::setOpenOnly(bool on)
{
    LandlordFilter filter = m_filter;
    filter.openOnly = on;
    if (on != m_filter.openOnly) filterBy(filter, m_contact);
}

void LandlordListModel::setContact(const QString &contact)
{
    if (contact != m_contact) filterBy(m_filter, contact);
}

void LandlordListModel::resetFilter()
{
    filterBy({}, {});
}

qint64 LandlordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).id : 0;
}

int LandlordListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &LandlordRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}
