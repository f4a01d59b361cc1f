// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/outreachterms.h"
#include "core/storage/sql.h"

/** What the office says about a topic; one row where a register says something else than topicText(). */
struct TopicText {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(Topics topic MEMBER topic)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString law MEMBER law)
    Q_PROPERTY(QString facts MEMBER facts)
    Q_PROPERTY(QString plainFacts MEMBER plainFacts)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    /** 0: the text that comes with Bleibe. */
    int version = 0;
    /** Exactly one. */
    Topics topic = {};
    QString title = {};
    /** "§ 22 Abs. 7 SGB II, § 35a Abs. 3 SGB XII". */
    QString law = {};
    /** Short sentences, one a line. */
    QString facts = {};
    /** The same in Leichte Sprache. */
    QString plainFacts = {};
    bool operator==(const TopicText &) const = default;
};

/** T01 to T15 in their order. */
const QList<Topic> &topicList();
/** "T05". */
QString topicCode(Topic topic);
/** "T04, T05"; empty for none. */
QString topicCodes(Topics topics);

/** The text that comes with Bleibe, in German: what goes to landlords is binding in German. */
TopicText topicText(Topic topic);
/** All fifteen as this register says them. */
Result<QList<TopicText>> topicTexts(Sql &sql);
/** Keeps what the register says from now on; earlier versions stay in the history. */
Result<TopicText> saveTopicText(Sql &sql, const TopicText &text);
/** The text of Bleibe holds again. */
Result<> resetTopicText(Sql &sql, Topic topic);
/** Who changed the register's own text last, and when; empty for the text of Bleibe and where the history was forgotten. */
struct TopicChange {
    QDate on = {};
    QString by = {};
};
Result<TopicChange> lastChange(Sql &sql, const TopicText &text);
