// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/languagedesk.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
/** What stands above the words that belong to no topic. */
QString headingOf(const QString &code)
{
    if (code.startsWith(u'E')) return {};
    return code.startsWith("form."_L1) ? LanguageDesk::tr("Auf den Papieren") : LanguageDesk::tr("Begriffe zum Ankreuzen");
}

/** Words of a form have names that mean nothing to whoever reads them. */
QString markOf(const QString &code)
{
    if (code.endsWith(".ask"_L1)) return LanguageDesk::tr("Frage");
    return code.startsWith(u'E') ? code : QString();
}
}

void LanguageDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &LanguageDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("text_release"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void LanguageDesk::reload()
{
    if (!m_workspace || !m_workspace->mayRead(Right::Handovers)) {
        m_known = false;
        m_releases.clear();
        Q_EMIT changed();
        Q_EMIT edited();
        return;
    }
    m_workspace->read(this, releases, [this](const Result<QList<TextRelease>> &kept) {
        if (!kept) return m_workspace->tell(kept.error());
        m_known = true;
        m_releases = *kept;
        Q_EMIT changed();
        Q_EMIT edited();
    });
}

const TextRelease *LanguageDesk::releaseOf(const QString &code) const
{
    const auto found = std::ranges::find(m_releases, code, &TextRelease::language);
    return found == m_releases.cend() ? nullptr : &*found;
}

QVariantMap LanguageDesk::entry(const ReadingLanguage &language) const
{
    const TextRelease *release = releaseOf(language.code);
    const bool counts = release && stillCounts(*release);
    QString stand = tr("Übersetzung noch zu prüfen");
    if (release) {
        const QString by = release->releasedBy, on = dateText(release->releasedOn);
        stand
            = counts ? tr("geprüft von %1 am %2").arg(by, on) : tr("noch zu prüfen: Texte geändert, seit %1 sie am %2 prüfte").arg(by, on);
    }
    return {{u"code"_s, language.code}, {u"name"_s, languageName(language.code)}, {u"ownName"_s, language.ownName},
        {u"rightToLeft"_s, language.rightToLeft}, {u"isReleased"_s, counts}, {u"isOld"_s, release && !counts}, {u"stand"_s, stand}};
}

QVariantList LanguageDesk::languages() const
{
    QVariantList rows;
    if (!m_known) return rows;
    rows.reserve(readingLanguages().size());
    for (const ReadingLanguage &language : readingLanguages()) rows += entry(language);
    return rows;
}

QVariantMap LanguageDesk::shown() const
{
    return m_at < 0 ? QVariantMap() : entry(readingLanguages().at(m_at));
}

QVariantList LanguageDesk::words() const
{
    QVariantList rows;
    if (m_at < 0) return rows;
    const QString language = readingLanguages().at(m_at).code;
    const QStringList codes = formCodes();
    rows.reserve(codes.size());
    QString before;
    for (const QString &code : codes) {
        const QString heading = headingOf(code);
        rows += QVariantMap{{u"heading"_s, heading == before ? QString() : heading}, {u"isTitle"_s, code.size() == 3},
            {u"mark"_s, markOf(code)}, {u"german"_s, formWord(code)}, {u"text"_s, formWord(code, language)}};
        before = heading;
    }
    return rows;
}

void LanguageDesk::begin(int at)
{
    if (at < 0 || at >= readingLanguages().size()) return;
    m_at = at;
    Q_EMIT begun();
    Q_EMIT edited();
}

void LanguageDesk::finish(const Result<> &outcome, const QString &sentence)
{
    m_busy = false;
    Q_EMIT edited();
    if (outcome) Q_EMIT done(sentence);
}

void LanguageDesk::release()
{
    if (!m_workspace || m_busy || m_at < 0 || shown().value(u"isReleased"_s).toBool()) return;
    m_busy = true;
    Q_EMIT edited();
    const QString code = readingLanguages().at(m_at).code;
    m_workspace->write(
        this, [code](Sql &sql) { return releaseTexts(sql, code, QDate::currentDate()); },
        [this, sentence = tr("%1 ist als geprüft freigegeben.").arg(languageName(code))](
            const Result<TextRelease> &given) { finish(given.transform([](const TextRelease &) { }), sentence); });
}

void LanguageDesk::withdraw()
{
    if (!m_workspace || m_busy || m_at < 0 || !releaseOf(readingLanguages().at(m_at).code)) return;
    m_busy = true;
    Q_EMIT edited();
    const QString code = readingLanguages().at(m_at).code;
    m_workspace->write(
        this, [code](Sql &sql) { return withdrawRelease(sql, code); },
        [this, sentence = tr("%1 ist wieder noch zu prüfen.").arg(languageName(code))](const Result<> &gone) { finish(gone, sentence); });
}
