// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovertexts.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
/** Who checked which language, as long as that counts. */
Result<Records> languages(Sql &sql, const Call &)
{
    return releases(sql).transform([](const QList<TextRelease> &kept) {
        Records records{{u"code"_s, u"name"_s, u"ownName"_s, u"releasedBy"_s, u"releasedOn"_s}, {}};
        for (const ReadingLanguage &language : readingLanguages()) {
            const auto release = std::ranges::find(kept, language.code, &TextRelease::language);
            const bool counts = release != kept.cend() && stillCounts(*release);
            records.rows += QVariantList{language.code, languageName(language.code), language.ownName,
                counts ? QVariant(release->releasedBy) : QVariant(), counts ? known(release->releasedOn) : QVariant()};
        }
        return records;
    });
}
}

const Command &listLanguagesCommand()
{
    static const Command command{{"list"_L1, "languages"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "In welchen Sprachen die Papiere der Übergabe zu lesen sind, und wer sie geprüft hat"),
        listOptions(), [](const Call &call) { return printList(call, languages); }, true};
    return command;
}
