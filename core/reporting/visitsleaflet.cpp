// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/handoversheets.h"

using namespace Qt::StringLiterals;

namespace {
QJsonArray statements(const SecondLanguage &language)
{
    const InstructionTopic topic = InstructionTopic::PrivacyAndVisits;
    const TopicWords german = topicWords(topic), other = language.code.isEmpty() ? TopicWords() : topicWords(topic, language.code);
    QJsonArray all;
    // The first says that there is a sheet on data protection, which this one is not.
    for (qsizetype i = 1; i < german.points.size(); ++i) all += pair(german.points[i], other.points.value(i));
    for (const QString &code :
        {u"form.visits.who"_s, u"form.visits.topics"_s, u"form.visits.help"_s, u"form.visits.copy"_s, u"form.visits.end"_s})
        all += pairOf(code, language);
    return all;
}

QString contactOf(const RegisterSettings &office)
{
    QStringList ways{office.officeName, office.officePhone, office.officeEmail};
    ways.removeAll(QString());
    return ways.join(u" · "_s);
}
}

Paper visitsLeaflet(const SecondLanguage &language, const Printing &printing)
{
    Paper paper = bilingualPaper(u"visits.html"_s, u"form.visits.title"_s, {}, Confidentiality::ForAll, printing, language);
    paper.values[u"statements"_s] = statements(language);
    paper.values[u"contact"_s] = contactOf(printing.settings);
    paper.values[u"contactLabel"_s] = pairOf(u"form.visits.contact"_s, language);
    return paper;
}
