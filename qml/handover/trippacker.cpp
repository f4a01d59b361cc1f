// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/trippacker.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/handover/tripdesk.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDays = 7;

QString momentText(const QDateTime &at)
{
    if (!at.isValid()) return {};
    const QDateTime local = at.toLocalTime();
    return local.time() == QTime(0, 0) ? dateText(local.date()) : dateText(local.date()) + u", "_s + local.time().toString(u"HH:mm"_s);
}

template<class Kind> QString stored(const QSqlQuery &row, int column)
{
    return word(fromStored(row.value(column), QMetaType::fromType<Kind>()).template value<Kind>());
}
}

void TripPacker::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

int TripPacker::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TripPacker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Title: return item.title;
    case Detail: return item.detail;
    case Holder: return item.holder;
    case IsTicked: return m_ticked.contains(item.uid);
    default: return {};
    }
}

QHash<int, QByteArray> TripPacker::roleNames() const
{
    return {{Title, "title"}, {Detail, "detail"}, {Holder, "holder"}, {IsTicked, "isTicked"}};
}

Result<QList<TripPacker::Item>> TripPacker::itemsOf(Sql &sql)
{
    const QString place = u"trim(b.street || ' ' || b.house_number || b.house_number_suffix) || ', ' || b.city"_s;
    const QString out
        = u"(select max(t.holder) from trip t join trip_item i on i.trip_id=t.id where t.state='out' and i.subject_uid=%1.uid)"_s;
    const QString from = u" left join household p on p.id=%1.household_id join dwelling d on d.id=%1.dwelling_id "
                         "join building b on b.id=d.building_id "_s;
    QList<Item> items;
    const auto add = [&](SubjectKind kind, const QString &select, const auto &title) {
        return sql.query(select).transform([&](QSqlQuery rows) {
            while (rows.next()) {
                QStringList details{momentText(fromStored(rows.value(4), QMetaType::fromType<QDateTime>()).toDateTime()),
                    rows.value(5).toString(), rows.value(6).toString()};
                details.removeAll(QString());
                items += {kind, rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString() + u" · "_s + title(rows),
                    details.join(u" · "_s), rows.value(7).toString()};
            }
        });
    };
    const auto select = [&](const QString &name, const QString &table, const QString &kind, const QString &where) {
        return u"select %1.id, %1.uid, %1.number, %1.%2, %1.begins_at, %3, coalesce(p.number, ''), coalesce(%4, '') from %5 %1"_s.arg(
                   name, kind, place, out.arg(name), table)
            + from.arg(name) + where;
    };
    const auto handover = [](const QSqlQuery &row) { return stored<HandoverKind>(row, 3); };
    const auto visit = [](const QSqlQuery &row) { return tr("Besuch: %1").arg(stored<VisitOccasion>(row, 3)); };
    return add(SubjectKind::Handover,
        select(u"h"_s, u"handover"_s, u"kind"_s, u"where h.status in ('planned', 'under_way') order by h.begins_at, h.id"_s), handover)
        .and_then([&] {
            return add(SubjectKind::Visit,
                select(u"v"_s, u"visit"_s, u"occasion"_s, u"where v.state='planned' order by v.begins_at, v.id"_s), visit);
        })
        .transform([&] { return items; });
}

void TripPacker::begin(const QVariantList &handovers, const QVariantList &visits)
{
    if (!m_workspace || m_busy) return;
    m_error.clear();
    m_percent = 0;
    m_request = {};
    m_request.backBy = QDate::currentDate().addDays(usualDays);
    m_backBy = dateText(m_request.backBy);
    m_loading = true;
    Q_EMIT fieldsChanged();
    Q_EMIT stateChanged();
    m_workspace->read(
        this, [](Sql &sql) { return itemsOf(sql); },
        [this, handovers, visits](const Result<QList<Item>> &items) {
            m_loading = false;
            if (items)
                take(*items, handovers, visits);
            else
                m_error = sentence(items.error());
            Q_EMIT stateChanged();
        });
}

void TripPacker::take(const QList<Item> &items, const QVariantList &handovers, const QVariantList &visits)
{
    beginResetModel();
    m_items = items;
    m_ticked.clear();
    const auto isWanted = [](const QVariantList &ids, qint64 id) {
        return std::ranges::any_of(ids, [id](const QVariant &one) { return one.toLongLong() == id; });
    };
    for (const Item &item : items)
        if (isWanted(item.kind == SubjectKind::Visit ? visits : handovers, item.id)) m_ticked += item.uid;
    endResetModel();
    Q_EMIT ticksChanged();
}

void TripPacker::tick(int row, bool on)
{
    if (row < 0 || row >= count()) return;
    const QString &uid = m_items[row].uid;
    if (on)
        m_ticked += uid;
    else
        m_ticked.remove(uid);
    Q_EMIT dataChanged(index(row), index(row), {IsTicked});
    Q_EMIT ticksChanged();
}

void TripPacker::tickAll(bool on)
{
    m_ticked.clear();
    if (on)
        for (const Item &item : std::as_const(m_items)) m_ticked += item.uid;
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {IsTicked});
    Q_EMIT ticksChanged();
}

void TripPacker::setHolder(const QString &holder)
{
    if (std::exchange(m_request.holder, holder) != holder) Q_EMIT fieldsChanged();
}

void TripPacker::setPurpose(const QString &purpose)
{
    if (std::exchange(m_request.purpose, purpose) != purpose) Q_EMIT fieldsChanged();
}

void TripPacker::setBackBy(const QString &typed)
{
    if (std::exchange(m_backBy, typed) == typed) return;
    m_request.backBy = parseDate(typed, QDate::currentDate()).value_or(QDate());
    Q_EMIT fieldsChanged();
}

QString TripPacker::holderError() const
{
    return m_request.holder.trimmed().isEmpty() ? tr("Wer die Datei mitnimmt, fehlt.") : QString();
}

QString TripPacker::backByError() const
{
    if (!m_request.backBy.isValid()) return tr("Einen Tag eingeben wie 1.12.2026.");
    return m_request.backBy < QDate::currentDate() ? tr("Der Tag ist schon vorbei.") : QString();
}

TripRequest TripPacker::request() const
{
    TripRequest request = m_request;
    for (const Item &item : m_items)
        if (m_ticked.contains(item.uid)) (item.kind == SubjectKind::Visit ? request.visitUids : request.handoverUids) += item.uid;
    return request;
}

void TripPacker::pack(const QUrl &file, const QString &passphrase)
{
    if (!m_workspace || m_busy || !m_workspace->isOpen()) return;
    m_busy = true;
    m_error.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT stateChanged();
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix() != tripSuffix) path += u'.' + tripSuffix;
    const auto tell = [self = QPointer(this)](int percent) {
        if (self)
            QMetaObject::invokeMethod(self, [self, percent] {
                if (self && std::exchange(self->m_percent, percent) != percent) Q_EMIT self->percentChanged();
            });
    };
    const auto work = [path, tell, request = request(), secret = Secret::fromTyped(passphrase), actor = m_workspace->actor(),
                          database = m_workspace->sharedDatabase(), cancelled = m_cancelled](const Progress &progress) -> Result<Trip> {
        const auto folder = tripFolder();
        const auto sealing = prepareSealing(secret);
        if (!folder) return std::unexpected(folder.error());
        if (!sealing) return std::unexpected(sealing.error());
        const Progress both(
            [progress, tell](int percent, const QString &text) {
                std::ignore = progress.step(percent, text);
                tell(percent);
            },
            [progress, cancelled] { return *cancelled || progress.isCancelled(); });
        return takeAlong(*database, actor, request, {path, *sealing, *folder}, QDateTime::currentDateTime(), both);
    };
    m_workspace->jobs()->run(tr("Mitnahmedatei packen"), work, [this, path](const Result<Trip> &trip) {
        m_busy = false;
        if (!trip && trip.error().kind != Error::Kind::Cancelled) m_error = sentence(trip.error());
        Q_EMIT stateChanged();
        if (trip) Q_EMIT packed(tr("%1 ist gepackt: %2").arg(trip->number, QDir::toNativeSeparators(path)));
    });
}

void TripPacker::cancel()
{
    if (m_busy) *m_cancelled = true;
}
