// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/topics.h"
#include "core/register/words.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"topic_text"_s;

QString textOfFile(const QString &name)
{
    QFile file(u":/bleibe/topics/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/** Files are: law in the first line, then one fact a line; the one in Leichte Sprache has sentences alone. */
TopicText readTopic(Topic topic)
{
    const QString code = topicCode(topic).toLower(), text = textOfFile(code + u".txt"_s);
    const qsizetype end = text.indexOf(u'\n');
    return {.topic = topic,
        .title = word(Topics(topic)),
        .law = text.left(end),
        .facts = end < 0 ? QString() : text.sliced(end + 1).trimmed(),
        .plainFacts = textOfFile(code + u"-plain.txt"_s)};
}
}

const QList<Topic> &topicList()
{
    static const QList<Topic> all{Topic::LeaseTakeover, Topic::Subletting, Topic::PublicTenant, Topic::RentReduction, Topic::DirectPayment,
        Topic::NoAssignment, Topic::Deposit, Topic::RentArrears, Topic::RentCertificate, Topic::Adequacy, Topic::ChangeOfPayer,
        Topic::Support, Topic::Duties, Topic::Funding, Topic::DataProtection};
    return all;
}

QString topicCode(Topic topic)
{
    return u'T' + QString::number(topicList().indexOf(topic) + 1).rightJustified(2, u'0');
}

QString topicCodes(Topics topics)
{
    QStringList codes;
    for (const Topic topic : topicList())
        if (topics.testFlag(topic)) codes += topicCode(topic);
    return codes.join(u", "_s);
}

TopicText topicText(Topic topic)
{
    return readTopic(topic);
}

Result<QList<TopicText>> topicTexts(Sql &sql)
{
    return sql.find<TopicText>(table).transform([](const QList<TopicText> &kept) {
        QList<TopicText> texts;
        texts.reserve(topicList().size());
        for (const Topic topic : topicList()) {
            const auto own = std::ranges::find(kept, Topics(topic), &TopicText::topic);
            texts += own == kept.end() ? topicText(topic) : *own;
        }
        return texts;
    });
}

Result<TopicText> saveTopicText(Sql &sql, const TopicText &text)
{
    sql.describe(u"topic.changed"_s, text.title);
    return text.id == 0 ? sql.add(table, text) : sql.save(table, text);
}

Result<> resetTopicText(Sql &sql, Topic topic)
{
    sql.describe(u"topic.reset"_s, topicText(topic).title);
    return sql.removeAll(table, u"topic=?"_s, {toStored(QVariant::fromValue(Topics(topic)))});
}

Result<TopicChange> lastChange(Sql &sql, const TopicText &text)
{
    if (text.id == 0) return TopicChange();
    const QString select = u"select s.at, s.actor_name from change_entry e join change_step s on s.id=e.step_id "
                           "where e.table_name='topic_text' and e.row_id=? order by e.id desc limit 1"_s;
    return sql.query(select, {text.id}).transform([](QSqlQuery rows) {
        if (!rows.next()) return TopicChange();
        const QDateTime at = fromStored(rows.value(0), QMetaType::fromType<QDateTime>()).toDateTime();
        return TopicChange{at.toLocalTime().date(), rows.value(1).toString()};
    });
}
