// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/settingsform.h"
#include "core/base/words.h"
#include <utility>

using namespace Qt::StringLiterals;

namespace {
using Edits = QList<std::pair<SettingField, QString>>;

/** What was typed, over what is stored by now, so that nobody's other setting is put back. */
Result<> keepEdits(Sql &sql, const Edits &edits)
{
    auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    for (const auto &[field, text] : edits)
        if (auto read = readSetting(*settings, field, text); !read) return read;
    if (auto wrong = contradictionIn(*settings)) return std::unexpected(*wrong);
    return saveSettings(sql, *settings);
}
}

QString SettingEntry::unit() const
{
    switch (m_field) {
    case SettingField::StaleDays:
    case SettingField::ReservationDays: return tr("Tagen");
    case SettingField::LowestNetPerM2:
    case SettingField::HighestNetPerM2:
    case SettingField::CeilingGrossColdPerM2: return tr("€ je m²");
    default: return {};
    }
}

QString SettingEntry::hint() const
{
    switch (m_field) {
    case SettingField::OfficeName: return tr("Steht mit Anschrift und Telefon oben auf jedem Papier.");
    case SettingField::DistrictKey: return tr("Seine Gemeinden füllen Karte und Filter.");
    case SettingField::CounsellingContact:
        return tr("Steht in der Aufgabe „Gespräch anbieten“, wenn ein begleiteter Haushalt das Land verlassen hat.");
    case SettingField::StaleDays: return tr("So lange gilt eine Bestätigung; danach mahnt ein Zeichen.");
    case SettingField::SmallNumber: return tr("Kleinere Anzahlen von Haushalten erscheinen in Tabellen, Karten und Berichten nicht.");
    case SettingField::MostProposals: return tr("Wer auf so viele Antworten wartet, bekommt erst nach einer davon den nächsten Vorschlag.");
    case SettingField::LowestNetPerM2: return tr("Was darunter liegt, gilt beim Erfassen als Tippfehler.");
    case SettingField::HighestNetPerM2: return tr("Was darüber liegt, gilt beim Erfassen als Tippfehler.");
    case SettingField::CeilingGrossColdPerM2: return tr("Nach § 22 SGB II, wo der Landkreis sie festgelegt hat; sonst leer.");
    default: return {};
    }
}

void SettingEntry::commit(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    m_edited = true;
    Q_EMIT edited();
}

void SettingEntry::setOptions(const QVariantList &options)
{
    m_options = options;
    Q_EMIT changed();
}

void SettingEntry::reset(const QString &text)
{
    m_text = text;
    m_edited = false;
    m_error.clear();
    Q_EMIT changed();
}

void SettingEntry::setError(const QString &error)
{
    m_error = error;
    Q_EMIT changed();
}

SettingsForm::SettingsForm(QObject *parent) : QObject(parent)
{
    for (const SettingField field : settingFields) {
        auto *entry = new SettingEntry(field, this);
        connect(entry, &SettingEntry::edited, this, &SettingsForm::check);
        m_entries += entry;
    }
}

void SettingsForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &SettingsForm::revert);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("setting"_L1) || tables.contains("district"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void SettingsForm::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto load = [](Sql &sql) -> Result<Loaded> {
        auto settings = loadSettings(sql);
        if (!settings) return std::unexpected(settings.error());
        return listDistricts(sql).transform([&](const QList<District> &districts) { return Loaded{*settings, districts}; });
    };
    m_workspace->read(this, load, [this](const Result<Loaded> &loaded) {
        if (loaded)
            show(*loaded);
        else
            m_workspace->tell(loaded.error());
    });
}

void SettingsForm::show(const Loaded &loaded)
{
    m_stored = loaded.settings;
    QVariantList options;
    for (const District &district : loaded.districts)
        options += QVariantMap{{u"value"_s, district.key},
            {u"text"_s, district.name == district.key ? district.key : u"%1 (%2)"_s.arg(district.name, district.key)}};
    for (SettingEntry *entry : std::as_const(m_entries)) {
        if (entry->field() == SettingField::DistrictKey) entry->setOptions(options);
        if (!entry->isEdited()) entry->reset(settingText(m_stored, entry->field()));
    }
    check();
}

void SettingsForm::check()
{
    RegisterSettings typed = m_stored;
    bool readable = true;
    for (SettingEntry *entry : std::as_const(m_entries)) {
        const auto read = readSetting(typed, entry->field(), entry->text());
        entry->setError(read ? QString() : sentence(read.error()));
        readable = readable && read;
    }
    if (const auto wrong = contradictionIn(typed); wrong && readable) {
        for (SettingEntry *entry : std::as_const(m_entries))
            if (entry->field() == SettingField::HighestNetPerM2) entry->setError(sentence(*wrong));
    }
    Q_EMIT edited();
}

bool SettingsForm::isDirty() const
{
    return std::ranges::any_of(m_entries, [this](const SettingEntry *entry) {
        return entry->isEdited() && entry->text().trimmed() != settingText(m_stored, entry->field());
    });
}

int SettingsForm::errorCount() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const SettingEntry *entry) { return !entry->error().isEmpty(); }));
}

void SettingsForm::save()
{
    if (m_busy || !m_workspace) return;
    if (errorCount() > 0) return Q_EMIT refused();
    Edits edits;
    for (const SettingEntry *entry : std::as_const(m_entries))
        if (entry->isEdited()) edits += {entry->field(), entry->text()};
    m_busy = true;
    Q_EMIT edited();
    m_workspace->write(
        this, [edits](Sql &sql) { return keepEdits(sql, edits); },
        [this](const Result<> &kept) {
            m_busy = false;
            if (kept) revert();
            Q_EMIT edited();
            if (kept)
                Q_EMIT saved();
            else
                Q_EMIT refused();
        });
}

void SettingsForm::revert()
{
    for (SettingEntry *entry : std::as_const(m_entries)) entry->reset(settingText(m_stored, entry->field()));
    check();
    reload();
}
