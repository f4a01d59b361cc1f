// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/papertemplate.h"
#include <QTest>

/** What a page must never let through as it is. */
inline const QString hostile = QStringLiteral("<b>&\"'<script>alert(1)</script><img src=file:///etc/passwd>");

inline QString html(const Paper &paper)
{
    return htmlOf(builtInTemplates(), paper).value_or(QString());
}

/** True where the page shows hostile texts as text. */
inline bool isHarmless(const QString &page)
{
    for (const QString &bad : {QStringLiteral("<script"), QStringLiteral("<img src=file"), QStringLiteral("<b>")})
        if (page.contains(bad)) return false;
    return page.contains(QStringLiteral("&lt;script&gt;"));
}

/** The page without its styles, for comparing. */
inline QString body(const Paper &paper)
{
    const QString page = html(paper);
    const qsizetype style = page.indexOf(QStringLiteral("<style>")), end = page.indexOf(QStringLiteral("</style>"));
    return page.first(style) + page.sliced(end + 9);
}

/** The page against tests/papers, by the name of the test's row; with BLEIBE_REWRITE=1 it is written anew, to be looked at. */
inline void comparePage(const Paper &paper)
{
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".html");
    QFile file(QFileInfo(QFINDTESTDATA("testregister.h")).path() + QStringLiteral("/papers/") + name);
    const QString now = body(paper);
    QVERIFY(now.contains(QStringLiteral("<main>")));
    if (qEnvironmentVariableIsSet("BLEIBE_REWRITE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList nowLines = now.split(u'\n'), expected = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < qMax(nowLines.size(), expected.size()); ++i) QCOMPARE(nowLines.value(i), expected.value(i));
}
