// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "qml/app/recordform.h"
#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString mine = u"mine"_s, theirs = u"theirs"_s;

/** "um 10:14", with the day before it where that is another one. */
QString timeText(const QDateTime &at)
{
    const QString time = at.toString(u"HH:mm"_s);
    if (at.date() == QDate::currentDate()) return RecordForm::tr("um %1").arg(time);
    return RecordForm::tr("am %1 um %2").arg(at.date().toString(u"dd.MM.yyyy"_s), time);
}

QString whoText(const Touch &touch)
{
    return touch.actorName.isEmpty() ? RecordForm::tr("Jemand") : touch.actorName;
}
}

qint64 RecordForm::idOf(const Record &record) const
{
    const int at = record.meta->indexOfProperty("id");
    return at < 0 ? 0 : record.meta->property(at).readOnGadget(record.gadget).toLongLong();
}

qint64 RecordForm::rowId() const
{
    const QString name = table();
    for (const Record &record : m_records)
        if (name == QLatin1StringView(record.name)) return idOf(record);
    return 0;
}

QList<RowKey> RecordForm::rows() const
{
    QList<RowKey> rows = partRows();
    rows.reserve(rows.size() + m_records.size());
    for (const Record &record : m_records)
        if (const qint64 id = idOf(record); id != 0) rows.append({QString::fromLatin1(record.name), id});
    return rows;
}

QStringList RecordForm::tables() const
{
    QStringList tables = partTables();
    tables.reserve(tables.size() + m_records.size());
    for (const Record &record : m_records) tables += QString::fromLatin1(record.name);
    return tables;
}

void RecordForm::setWatching(bool watching)
{
    if (std::exchange(m_watching, watching) == watching) return;
    if (!watching) forgetTheirs();
    Q_EMIT watchingChanged();
}

void RecordForm::look(const QStringList &changed)
{
    if (!m_watching || m_busy || rowId() == 0) return;
    const QStringList own = tables();
    if (std::ranges::any_of(changed, [&](const QString &table) { return own.contains(table); })) lookAtTheirs();
}

void RecordForm::refuse(const Error &error)
{
    const bool isNewer = error.kind == Error::Kind::Conflict && error.reason == "conflict"_L1 && rowId() != 0;
    const bool mayBeGone = error.kind == Error::Kind::NotFound && rowId() != 0;
    if (isNewer || mayBeGone) {
        m_isSaving = true;
        m_refusal = error;
        lookAtTheirs();
    } else {
        if (error.kind == Error::Kind::Conflict)
            m_conflict = sentence(error);
        else
            m_workspace->tellUnsaved(error);
    }
    Q_EMIT edited();
    Q_EMIT refused();
}

void RecordForm::show(const Touch &touch, const QList<Difference> &differences, const std::function<void()> &take)
{
    m_touch = touch;
    m_differences = differences;
    m_take = take;
    m_isGone = false;
    const bool isChanged = std::ranges::any_of(differences, &Difference::isTheirs);
    const bool isBoth = std::ranges::any_of(differences, [](const Difference &one) { return one.isMine && one.isTheirs && !one.isFixed; });
    const bool wantsTheirs = std::exchange(m_wantsTheirs, false);
    if (m_isSaving && !isChanged) {
        // A newer version that says the same: nobody has to decide anything.
        if (m_refusal.kind == Error::Kind::Conflict && !std::exchange(m_isSavedAgain, true)) {
            goOn();
            return save();
        }
        m_isSaving = false;
        m_workspace->tellUnsaved(m_refusal);
    }
    if (wantsTheirs && !isBoth) return goOn();
    Q_EMIT theirsChanged();
    if (m_isSaving || wantsTheirs) Q_EMIT differs();
}

void RecordForm::showGone(const Touch &touch)
{
    forgetTheirs();
    m_touch = touch.isDeletion ? touch : Touch();
    m_isGone = true;
    Q_EMIT theirsChanged();
}

QString RecordForm::changedText() const
{
    QStringList labels;
    for (const Difference &one : m_differences)
        if (one.isTheirs && !labels.contains(one.label)) labels += one.label;
    if (m_isGone || labels.isEmpty()) return {};
    return tr("%1 hat %2 geändert: %3.").arg(whoText(m_touch), timeText(m_touch.at), labels.join(u", "_s));
}

QString RecordForm::otherName() const
{
    return m_touch.actorName;
}

QString RecordForm::goneText() const
{
    if (!m_isGone) return {};
    if (!m_touch.at.isValid()) return tr("Dieser Eintrag wurde inzwischen gelöscht.");
    return tr("%1 hat diesen Eintrag %2 gelöscht.").arg(whoText(m_touch), timeText(m_touch.at));
}

QString RecordForm::sideOf(const Difference &one) const
{
    if (one.isFixed) return theirs;
    const QString usual = one.isMine && one.isTheirs ? QString() : one.isMine ? mine : theirs;
    return m_choices.value(one.name, usual);
}

QVariantList RecordForm::differences() const
{
    QVariantList rows;
    rows.reserve(m_differences.size());
    for (const Difference &one : m_differences)
        if (!one.isFixed)
            rows += QVariantMap{{u"name"_s, one.name}, {u"label"_s, one.label}, {u"base"_s, one.base}, {u"mine"_s, one.mine},
                {u"theirs"_s, one.theirs}, {u"choice"_s, sideOf(one)}, {u"isBoth"_s, one.isMine && one.isTheirs}};
    return rows;
}

int RecordForm::undecided() const
{
    return static_cast<int>(std::ranges::count_if(m_differences, [this](const Difference &one) { return sideOf(one).isEmpty(); }));
}

void RecordForm::choose(const QString &name, const QString &side)
{
    m_choices.insert(name, side);
    Q_EMIT theirsChanged();
}

void RecordForm::chooseAll(const QString &side)
{
    for (const Difference &one : std::as_const(m_differences)) m_choices.insert(one.name, side);
    Q_EMIT theirsChanged();
}

bool RecordForm::keepsMine(const QString &name, bool changedHere) const
{
    const QString side = m_choices.value(decidingName(name));
    return side.isEmpty() ? changedHere : side == mine;
}

void RecordForm::takeOver()
{
    if (!m_workspace || rowId() == 0) return;
    m_wantsTheirs = true;
    lookAtTheirs(); // what was typed since the news came counts, too
}

void RecordForm::goOn()
{
    if (!m_take) return;
    QMap<QString, QString> typed = unreadable();
    typed.removeIf([this](const auto &one) { return m_choices.value(one.key()) == theirs; });
    const auto take = std::exchange(m_take, {});
    const bool wasSavedAgain = m_isSavedAgain;
    take();
    m_isSavedAgain = wasSavedAgain;
    for (const auto &[name, text] : typed.asKeyValueRange())
        if (FormField *one = field(name)) one->commit(text);
    m_choices.clear();
    forgetTheirs();
}

void RecordForm::settle()
{
    if (undecided() > 0 || !m_take) return;
    const bool isSaving = m_isSaving;
    goOn();
    if (isSaving) save();
}

QString RecordForm::mineText() const
{
    QStringList lines;
    for (const Difference &one : m_differences)
        if (!one.isFixed) lines += one.label + u": "_s + one.mine;
    return lines.join(u'\n');
}

void RecordForm::saveAsNew()
{
    if (!m_isGone) return;
    forgetTheirs();
    renew();
    check();
    Q_EMIT edited();
    save();
}

void RecordForm::setConflict(const QString &sentence)
{
    m_conflict = sentence;
    // While it goes on from the others' version the choices are still asked for.
    if (sentence.isEmpty() && m_take) forgetTheirs();
}

void RecordForm::forgetTheirs()
{
    m_touch = {};
    m_differences.clear();
    m_choices.clear();
    m_take = nullptr;
    m_isGone = false;
    m_isSaving = false;
    m_isSavedAgain = false;
    m_wantsTheirs = false;
    Q_EMIT theirsChanged();
}
