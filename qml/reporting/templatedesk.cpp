// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/templatedesk.h"
#include "core/base/words.h"
#include "core/reporting/papertemplate.h"
#include "import/preview.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPauseMs = 500;
}

TemplateDesk::TemplateDesk(QObject *parent) : QObject(parent), m_name(u"offer.html"_s)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplateDesk::preview);
}

TemplateDesk::~TemplateDesk()
{
    stopPreview();
}

void TemplateDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains(u"paper_template"_s) || tables.contains(u"setting"_s)) reload();
        });
    Q_EMIT workspaceChanged();
    reload();
}

void TemplateDesk::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto load = [](Sql &sql) {
        return changedTemplates(sql).and_then([&](const QList<PaperTemplate> &changed) {
            QStringList names;
            for (const PaperTemplate &one : changed) names += one.name;
            return loadTemplates(sql).transform([&](const Templates &templates) { return Loaded{templates, names}; });
        });
    };
    m_workspace->read(this, load, [this](const Result<Loaded> &loaded) {
        if (!loaded) return setError(loaded.error());
        show(*loaded);
    });
}

void TemplateDesk::show(const Loaded &loaded)
{
    const bool wasDirty = isDirty() && !m_templates.isEmpty();
    m_templates = loaded.templates;
    m_changed = loaded.changed;
    if (!wasDirty) {
        m_text = m_templates.value(m_name);
        setError({});
        Q_EMIT textReplaced();
    }
    Q_EMIT changed();
    preview();
}

QVariantList TemplateDesk::templates() const
{
    QVariantList rows;
    for (const QString &name : templateNames())
        rows += QVariantMap{{u"name"_s, name}, {u"label"_s, templateLabel(name)}, {u"isChanged"_s, m_changed.contains(name)}};
    return rows;
}

void TemplateDesk::setName(const QString &name)
{
    if (name == m_name || !templateNames().contains(name)) return;
    m_name = name;
    revert();
}

void TemplateDesk::revert()
{
    m_text = m_templates.value(m_name);
    setError({});
    Q_EMIT textReplaced();
    Q_EMIT changed();
    preview();
}

void TemplateDesk::type(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    Q_EMIT changed();
    m_pause.start();
    Q_EMIT previewed();
}

void TemplateDesk::keep()
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    Q_EMIT changed();
    const auto task = [name = m_name, text = m_text](Sql &sql) { return keepTemplate(sql, name, text); };
    m_workspace->database()->write(m_workspace->actor(), task).then(this, [this, name = m_name, text = m_text](const Result<> &kept) {
        m_busy = false;
        if (!kept) {
            setError(kept.error());
            Q_EMIT refused();
            return;
        }
        m_templates[name] = text; // the news of the change follow, but what is kept is not dirty any more
        Q_EMIT changed();
        Q_EMIT done(tr("%1: im Register gespeichert.").arg(templateLabel(name)));
    });
}

void TemplateDesk::reset()
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    m_text = m_templates.value(m_name); // what was typed goes too
    Q_EMIT changed();
    m_workspace->write(
        this, [name = m_name](Sql &sql) { return resetTemplate(sql, name); },
        [this, name = m_name](const Result<> &gone) {
            m_busy = false;
            Q_EMIT changed();
            if (gone) Q_EMIT done(tr("%1: auf die Vorlage des Programms zurückgesetzt.").arg(templateLabel(name)));
        });
}

void TemplateDesk::preview()
{
    stopPreview();
    if (!m_workspace || !m_workspace->isOpen() || m_templates.isEmpty()) return;
    Templates templates = m_templates;
    templates[m_name] = m_text;
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), templates, name = m_name](
                          const Progress &progress) -> Result<Preview> {
        if (auto readable = checkTemplate(name, templates[name]); !readable) return std::unexpected(readable.error());
        const auto load = [&](Sql &sql) { return loadPrinting(sql, actor.name, QDateTime::currentDateTime()); };
        const auto printing = database->read(load).takeResult();
        if (!printing) return std::unexpected(printing.error());
        return previewTemplate(templates, name, *printing, progress);
    };
    auto watcher = std::make_unique<QFutureWatcher<Result<Preview>>>();
    connect(watcher.get(), &QFutureWatcherBase::finished, this, [this, watching = watcher.get()] {
        auto future = watching->future();
        m_watcher.release()->deleteLater();
        if (future.isCanceled() || future.resultCount() == 0) return Q_EMIT previewed();
        shown(future.takeResult());
    });
    watcher->setFuture(startJob(work));
    m_watcher = std::move(watcher);
    Q_EMIT previewed();
}

void TemplateDesk::shown(const Result<Preview> &preview)
{
    if (preview) {
        m_pages.clear();
        for (const QByteArray &page : preview->pages) m_pages += u"data:image/png;base64,"_s + QString::fromLatin1(page.toBase64());
        m_pageCount = preview->pageCount;
        setError({});
    } else if (preview.error().kind != Error::Kind::Cancelled) {
        setError(preview.error());
    }
    Q_EMIT previewed();
}

void TemplateDesk::stopPreview()
{
    m_pause.stop();
    if (!m_watcher) return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.reset();
}

void TemplateDesk::setError(const std::optional<Error> &error)
{
    m_error = error ? sentence(*error) : QString();
    // Errors of templates name the template, then the line; a line of another template cannot be gone to here.
    const bool isHere = error && error->reason.startsWith("template."_L1) && error->arguments.value(0) == m_name;
    m_errorLine = isHere ? error->arguments.value(1).toInt() : 0;
    Q_EMIT changed();
}
