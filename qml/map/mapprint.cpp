// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapprint.h"
#include "import/mapcontent.h"
#include "qml/reporting/printdesk.h"
#include <QGuiApplication>

using namespace Qt::StringLiterals;

SheetContent MapPrint::content() const
{
    SheetContent content{.withNames = m_areas->isLabelled(), .layers = PlaceLayers(m_places->groups()), .withReach = m_places->withReach()};
    const auto credit = [&](const QString &text) {
        if (!text.isEmpty()) content.credits += text;
    };
    if (m_areas->areas()) {
        content.areas = m_areas->areas()->drawing();
        credit(m_areas->areas()->attribution());
    }
    if (m_places->places()) {
        content.places = m_places->places()->set();
        if (content.layers != 0) credit(m_places->places()->attribution());
    }
    if (m_tiles->isVisible() && m_tiles->background()) {
        content.background = m_tiles->background()->source();
        credit(m_tiles->attribution());
    }
    if (m_marks->marks()) {
        content.marks = m_marks->marks()->set();
        content.family = m_marks->look().family;
    }
    return content;
}

void MapPrint::print(const QString &ending)
{
    if (!m_workspace || !m_workspace->isOpen() || !m_marks || !m_areas || !m_places || !m_tiles) return;
    const SheetContent shown = content();
    const MapView view = m_marks->view();
    SheetForm form{.box = boxOf(view), .day = QDate::currentDate(), .fontFamily = QGuiApplication::font().family()};
    if (view.size.height() > view.size.width()) form.paperMm.transpose();
    const QString path = m_workspace->handedOutPath(PrintDesk::fileName(tr("Karte"), ending));
    const auto work = [database = m_workspace->sharedDatabase(), shown, form, path](const Progress &progress) mutable -> Result<> {
        const auto marks = shown.marks && !shown.marks->ids.empty() ? std::optional(shown.family) : std::nullopt;
        const auto texts = database->read([&](Sql &sql) { return sheetTexts(sql, marks); }).takeResult();
        if (!texts) return std::unexpected(texts.error());
        form.title = texts->title;
        form.office = texts->office;
        form.notice = texts->notice;
        return saveSheet(shown, form, path, progress);
    };
    const auto done = [workspace = m_workspace, path](const Result<> &made) {
        if (!workspace || (!made && made.error().kind == Error::Kind::Cancelled)) return;
        if (!made) return workspace->tell(made.error());
        workspace->handOut(path);
    };
    m_workspace->jobs()->run(tr("Karte drucken"), work, done);
}
