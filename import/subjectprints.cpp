// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/subjectprints.h"
#include "core/register/documents.h"
#include "core/reporting/accesssheet.h"
#include "core/reporting/noticesheet.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/** No path out of the folder, and none twice. */
QString ownName(const QString &wanted, qsizetype number, QSet<QString> &taken)
{
    QString name = QFileInfo(wanted).fileName();
    if (name.isEmpty() || name.startsWith(u'.')) name = u"datei"_s + name;
    if (taken.contains(name.toLower())) name = u"%1-%2"_s.arg(number).arg(name);
    taken += name.toLower();
    return name;
}

Result<> addFiles(Sql &sql, SubjectAnswer &answer)
{
    QSet<QString> taken;
    answer.files.reserve(answer.access.documents.size());
    for (const Document &one : std::as_const(answer.access.documents)) {
        const auto bytes = contentOf(sql, one.sha256);
        if (!bytes) return std::unexpected(bytes.error());
        answer.files += {ownName(one.fileName, answer.files.size() + 1, taken), *bytes};
    }
    return {};
}

Result<> writeFiles(const SubjectAnswer &answer, const QString &file)
{
    if (answer.files.isEmpty()) return {};
    const QFileInfo info(file);
    const QString folder = info.dir().filePath(info.completeBaseName());
    if (!QDir().mkpath(folder)) return fail(Error::Kind::Storage, u"print.unwritable"_s, {folder});
    for (const auto &[name, bytes] : answer.files)
        if (auto written = writeFile(QDir(folder).filePath(name), bytes); !written) return written;
    return {};
}
}

Result<SubjectAnswer> loadSubjectAnswer(
    Sql &sql, const Subject &subject, const AccessWish &wish, bool withFiles, const Actor &actor, const QDateTime &now)
{
    SubjectAnswer answer;
    const auto access = loadSubjectAccess(sql, subject, wish, now);
    if (!access) return std::unexpected(access.error());
    answer.access = *access;
    const auto print = prepared(sql, actor, now, [&](const Printing &printing) -> Result<Paper> { return accessSheet(*access, printing); });
    if (!print) return std::unexpected(print.error());
    answer.print = *print;
    if (withFiles)
        if (auto added = addFiles(sql, answer); !added) return std::unexpected(added.error());
    return answer;
}

Result<Printed> saveSubjectAnswer(const SubjectAnswer &answer, const QString &file, const Progress &progress)
{
    const bool isJson = QFileInfo(file).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
    const auto printed = isJson ? writeFile(file, QJsonDocument(toJson(answer.access)).toJson()).transform([&] { return Printed{file, 0}; })
                                : savePrint(answer.print, file, progress);
    if (!printed) return printed;
    return writeFiles(answer, file).transform([&] { return *printed; });
}

Result<Print> loadNotice(Sql &sql, SubjectKind kind, bool fromThirdParty, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) -> Result<Paper> {
        return loadNoticeFacts(sql).transform([&](const NoticeFacts &facts) { return noticeSheet(facts, kind, printing, fromThirdParty); });
    });
}

Result<Print> loadProcessing(Sql &sql, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) -> Result<Paper> {
        return loadNoticeFacts(sql).transform([&](const NoticeFacts &facts) { return processingSheet(facts, printing); });
    });
}

Result<QString> loadProcessingText(Sql &sql, const Actor &actor, const QDateTime &now)
{
    return loadPrinting(sql, actor.name, now).and_then([&](const Printing &printing) {
        return loadNoticeFacts(sql).transform([&](const NoticeFacts &facts) { return processingText(facts, printing); });
    });
}
