// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/printcall.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Result<> printCalled(const Call &call, const std::function<Result<Print>(Sql &)> &load)
{
    const QString file = call.options.value(u"out"_s);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"print.nowhere"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto loaded = (*database)->read(load).takeResult();
    if (!loaded) return std::unexpected(loaded.error());
    noteReading(**database, call.actor, *loaded);
    return savePrint(*loaded, file, call.progress).transform([&](const Printed &printed) {
        const QStringList remarks = loaded->paper.remarks;
        if (call.isJson()) {
            call.out << QJsonDocument(
                QJsonObject{{u"file"_s, file}, {u"pages"_s, printed.pages}, {u"remarks"_s, QJsonArray::fromStringList(remarks)}})
                            .toJson();
            return;
        }
        call.out << loaded->paper.title << ": " << file << '\n';
        for (const QString &remark : remarks) call.out << remark << '\n';
    });
}
