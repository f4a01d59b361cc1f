// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/exchangetaker.h"
#include "core/base/words.h"
#include "core/handover/trips.h"
#include "core/register/words.h"
#include "qml/handover/tripdesk.h"

using namespace Qt::StringLiterals;

namespace {
QString keyOf(RecordState state)
{
    switch (state) {
    case RecordState::New: return u"new"_s;
    case RecordState::Same: return u"same"_s;
    case RecordState::ChangedThere: return u"there"_s;
    case RecordState::ChangedHere: return u"here"_s;
    case RecordState::Conflict: return u"both"_s;
    case RecordState::GoneHere: break;
    }
    return u"gone"_s;
}

QString wordOf(RecordState state)
{
    switch (state) {
    case RecordState::New: return ExchangeTaker::tr("neu");
    case RecordState::Same: return ExchangeTaker::tr("unverändert");
    case RecordState::ChangedThere: return ExchangeTaker::tr("dort geändert");
    case RecordState::ChangedHere: return ExchangeTaker::tr("hier geändert");
    case RecordState::Conflict: return ExchangeTaker::tr("auf beiden Seiten anders");
    case RecordState::GoneHere: break;
    }
    return ExchangeTaker::tr("hier gelöscht");
}

QString changedWord(const WayDifference &one)
{
    if (one.isAddition) return ExchangeTaker::tr("neu");
    if (one.isChangedHere && one.isChangedThere) return ExchangeTaker::tr("auf beiden Seiten anders");
    return one.isChangedThere ? ExchangeTaker::tr("dort geändert") : ExchangeTaker::tr("hier geändert");
}

QString contentsText(const EnvelopeHead &head)
{
    QStringList parts;
    if (head.vacancies > 0) parts += ExchangeTaker::tr("%n Leerstände", nullptr, head.vacancies);
    if (head.households > 0) parts += ExchangeTaker::tr("%n Haushalte", nullptr, head.households);
    if (head.hasContacts) parts += head.hasHistory ? ExchangeTaker::tr("Vermieter mit Gesprächen") : ExchangeTaker::tr("Vermieter");
    return parts.join(u", "_s);
}

/** What is to be decided stands first, what is the same last. */
int orderOf(RecordState state)
{
    switch (state) {
    case RecordState::Conflict: return 0;
    case RecordState::ChangedThere: return 1;
    case RecordState::GoneHere: return 2;
    case RecordState::New: return 3;
    case RecordState::ChangedHere: return 4;
    case RecordState::Same: break;
    }
    return 5;
}
}

void ExchangeTaker::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

int ExchangeTaker::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ExchangeTaker::roleNames() const
{
    return {{Kind, "kind"}, {Title, "title"}, {Detail, "detail"}, {Here, "here"}, {There, "there"}, {State, "standing"},
        {StateText, "stateText"}, {IsTicked, "isTicked"}, {IsTickable, "isTickable"}};
}

QVariant ExchangeTaker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line &line = m_lines[index.row()];
    if (role == Kind) return line.kind;
    if (line.join >= 0) return dataOfJoin(line, role);
    return line.difference >= 0 ? dataOfDifference(line, role) : dataOfRecord(line, role);
}

QVariant ExchangeTaker::dataOfRecord(const Line &line, int role) const
{
    const WayRecord &record = m_preview.records[line.record];
    switch (role) {
    case Qt::DisplayRole:
    case Title: return record.label;
    case Detail: return record.hindrance.isEmpty() ? record.detail : record.hindrance;
    case State: return keyOf(record.state);
    case StateText: return wordOf(record.state);
    case IsTickable: return record.isWhole() && record.hindrance.isEmpty();
    case IsTicked: return m_choices.taken.contains(keyAt(line));
    default: return QString();
    }
}

QVariant ExchangeTaker::dataOfDifference(const Line &line, int role) const
{
    const WayDifference &one = m_preview.records[line.record].differences[line.difference];
    switch (role) {
    case Qt::DisplayRole:
    case Title: return one.label;
    case Detail: return QString();
    case Here: return one.here;
    case There: return one.there;
    case State:
        return one.isAddition                         ? u"new"_s
            : one.isChangedHere && one.isChangedThere ? u"both"_s
            : one.isChangedThere                      ? u"there"_s
                                                      : u"here"_s;
    case StateText: return changedWord(one);
    case IsTickable: return true;
    case IsTicked: return m_choices.taken.contains(keyAt(line));
    default: return {};
    }
}

QVariant ExchangeTaker::dataOfJoin(const Line &line, int role) const
{
    const WayRecord &record = m_preview.records[line.record];
    const JoinOffer &offer = record.joins[line.join];
    switch (role) {
    case Qt::DisplayRole:
    case Title: return tr("Ist dieselbe Wohnung wie %1").arg(offer.label);
    case Detail: return tr("Wird zusammengeführt. Was hier steht, bleibt; was hier fehlt, kommt dazu.");
    case State: return u"join"_s;
    case IsTickable: return true;
    case IsTicked: return m_choices.joins.value(::keyOf(record)) == offer.vacancyId;
    default: return QString();
    }
}

QVariantMap ExchangeTaker::head() const
{
    if (!m_envelope) return {};
    const EnvelopeHead &head = m_envelope->head;
    return {{u"number"_s, head.number}, {u"sender"_s, head.sender}, {u"recipient"_s, head.recipient}, {u"purpose"_s, head.purpose},
        {u"madeOn"_s, dateText(head.madeAt.toLocalTime().date())}, {u"expiresOn"_s, dateText(head.expiresOn)},
        {u"contents"_s, contentsText(head)}, {u"deletion"_s, head.isDeletionWanted}, {u"fingerprint"_s, fingerprintOf(head.publicKey)}};
}

QString ExchangeTaker::trust() const
{
    if (!m_standing) return {};
    switch (m_standing->trust) {
    case SenderTrust::Confirmed: return u"confirmed"_s;
    case SenderTrust::Unknown: return u"unknown"_s;
    case SenderTrust::Changed: return u"changed"_s;
    case SenderTrust::Own: break;
    }
    return {};
}

QVariantMap ExchangeTaker::counts() const
{
    QVariantMap counts;
    for (const RecordState state : {RecordState::New, RecordState::Same, RecordState::ChangedThere, RecordState::ChangedHere,
             RecordState::Conflict, RecordState::GoneHere})
        counts[keyOf(state)] = m_preview.count(state);
    return counts;
}

void ExchangeTaker::finish(const QString &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT ticksChanged();
}

Progress ExchangeTaker::progressHere(const Progress &progress)
{
    const auto tell = [self = QPointer(this)](int percent) {
        if (self)
            QMetaObject::invokeMethod(self, [self, percent] {
                if (self && std::exchange(self->m_percent, percent) != percent) Q_EMIT self->percentChanged();
            });
    };
    return {[progress, tell](int percent, const QString &text) {
                std::ignore = progress.step(percent, text);
                tell(percent);
            },
        [progress, cancelled = m_cancelled] { return *cancelled || progress.isCancelled(); }};
}

void ExchangeTaker::look(const QUrl &file)
{
    if (m_busy || !m_workspace || !m_workspace->isOpen()) return;
    clear();
    m_busy = true;
    m_percent = 0;
    m_file = file.toLocalFile();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    const auto work = [path = m_file, cancelled = m_cancelled](const Progress &progress) {
        return tripFolder().and_then([&](const QString &folder) { return showExchange(path, folder, cancellable(progress, cancelled)); });
    };
    m_workspace->jobs()->run(tr("Austauschdatei prüfen"), work, [this](const Result<Envelope> &envelope) {
        if (envelope) {
            m_envelope = *envelope;
            return judge();
        }
        if (envelope.error().kind != Error::Kind::Cancelled) m_refusal = sentence(envelope.error());
        finish({});
    });
}

void ExchangeTaker::judge()
{
    m_workspace->read(
        this,
        [envelope = *m_envelope, office = m_workspace->actorOffice()](
            Sql &sql) { return judgeExchange(sql, envelope, office, QDateTime::currentDateTime()); },
        [this](const Result<SenderStanding> &standing) {
            m_refusal = standing ? QString() : sentence(standing.error());
            m_standing = standing ? std::optional(*standing) : std::nullopt;
            finish({});
        });
}

void ExchangeTaker::confirm()
{
    if (m_busy || !m_workspace || !m_envelope || !m_standing) return;
    m_workspace->write(
        this, [head = m_envelope->head](Sql &sql) { return confirmKey(sql, head.sender, head.publicKey, QDate::currentDate()); },
        [this](const Result<OfficeKey> &key) {
            if (key) judge();
        });
}

void ExchangeTaker::read(const QString &passphrase)
{
    if (m_busy || !m_workspace || trust() != "confirmed"_L1) return;
    m_busy = true;
    m_percent = 0;
    m_error.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    const auto work = [path = m_file, secret = Secret::fromTyped(passphrase), cancelled = m_cancelled](const Progress &progress) {
        return tripFolder().and_then(
            [&](const QString &folder) { return openExchange(path, secret, folder, cancellable(progress, cancelled)); });
    };
    m_workspace->jobs()->run(tr("Austauschdatei öffnen"), work, [this](const Result<OpenedExchange> &opened) {
        if (!opened) return finish(opened.error().kind == Error::Kind::Cancelled ? QString() : sentence(opened.error()));
        show(std::make_shared<const OpenedExchange>(*opened));
    });
}

void ExchangeTaker::show(const std::shared_ptr<const OpenedExchange> &opened, const QString &error)
{
    m_workspace->read(
        this, [opened](Sql &sql) { return previewExchange(sql, *opened); },
        [this, opened, error](const Result<ExchangePreview> &preview) {
            if (!preview) return finish(sentence(preview.error()));
            beginResetModel();
            m_opened = opened;
            m_preview = *preview;
            std::ranges::stable_sort(m_preview.records, {}, [](const WayRecord &record) { return orderOf(record.state); });
            m_choices = safeChoices(m_preview);
            m_shown = true;
            layOut();
            endResetModel();
            finish(error);
        });
}

void ExchangeTaker::layOut()
{
    m_lines.clear();
    m_lines.reserve(m_preview.records.size());
    for (int i = 0; i < m_preview.records.size(); ++i) {
        const WayRecord &record = m_preview.records[i];
        m_lines += Line{u"record"_s, i};
        for (int join = 0; join < record.joins.size(); ++join) m_lines += Line{u"join"_s, i, -1, join};
        for (int field = 0; field < record.differences.size(); ++field)
            m_lines += Line{record.differences[field].column == wholeWayRow ? u"part"_s : u"field"_s, i, field};
    }
}

QString ExchangeTaker::keyAt(const Line &line) const
{
    const WayRecord &record = m_preview.records[line.record];
    return line.difference >= 0 ? ::keyOf(record.differences[line.difference]) : ::keyOf(record);
}

void ExchangeTaker::tick(int row, bool on)
{
    if (row < 0 || row >= count() || m_busy || !data(index(row), IsTickable).toBool()) return;
    const Line &line = m_lines[row];
    const WayRecord &record = m_preview.records[line.record];
    if (line.join >= 0) {
        m_choices.joins.remove(::keyOf(record));
        if (on) {
            m_choices.joins[::keyOf(record)] = record.joins[line.join].vacancyId;
            m_choices.taken += ::keyOf(record);
        }
    } else if (on) {
        m_choices.taken += keyAt(line);
    } else {
        m_choices.taken.remove(keyAt(line));
        if (line.difference < 0) m_choices.joins.remove(keyAt(line));
    }
    const int first = std::max(0, row - static_cast<int>(record.joins.size()));
    Q_EMIT dataChanged(index(first), index(std::min(count() - 1, row + static_cast<int>(record.joins.size()))), {IsTicked});
    Q_EMIT ticksChanged();
}

void ExchangeTaker::tickAll(const QString &which)
{
    if (m_busy) return;
    m_choices = which == "all"_L1 ? allChoices(m_preview) : which == "safe"_L1 ? safeChoices(m_preview) : ExchangeChoices();
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {IsTicked});
    Q_EMIT ticksChanged();
}

void ExchangeTaker::take()
{
    if (m_busy || !m_shown || !m_workspace) return;
    m_busy = true;
    m_percent = 0;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    const auto work = [opened = m_opened, choices = m_choices, print = m_preview.print, actor = m_workspace->actor(),
                          database = m_workspace->sharedDatabase(), here = progressHere({})](const Progress &) {
        return database
            ->write(actor, [&](Sql &sql) { return takeRecords(sql, *opened, choices, print, QDateTime::currentDateTime(), here); })
            .takeResult();
    };
    m_workspace->jobs()->run(tr("Austauschdatei übernehmen"), work, [this](const Result<Exchange> &exchange) {
        if (exchange) {
            const QString said = tr("%1 von %2: %3.").arg(exchange->number, exchange->sender, exchange->result);
            clear();
            finish({});
            Q_EMIT taken(said);
            return;
        }
        const QString error = exchange.error().kind == Error::Kind::Cancelled ? QString() : sentence(exchange.error());
        // What stands here is other than what was shown: shown again, with the reason.
        if (exchange.error().reason == "exchange.changed"_L1) return show(m_opened, error);
        finish(error);
    });
}

void ExchangeTaker::clear()
{
    beginResetModel();
    m_envelope.reset();
    m_standing.reset();
    m_opened.reset();
    m_shown = false;
    m_preview = {};
    m_choices = {};
    m_lines.clear();
    m_refusal.clear();
    m_error.clear();
    endResetModel();
    Q_EMIT changed();
    Q_EMIT ticksChanged();
}

void ExchangeTaker::cancel()
{
    if (m_busy && m_cancelled) *m_cancelled = true;
}
