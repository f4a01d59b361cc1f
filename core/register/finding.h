// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QStringList>

/** What a rule has to say about one field: a form shows it there, a list counts it. */
struct Finding {
    enum class Level {
        /** Worth a thought of the person typing. */
        Hint,
        /** Implausible, does not block. */
        Warning,
        /** Has to be put right. */
        Error
    };
    /** The rule: "LV-01" … "LV-14", or the status that it bars, such as "available". */
    QString id = {};
    Level level = Level::Warning;
    /** "dwelling.livingAreaDm2"; empty where no single field is meant. */
    QString field = {};
    /** Key of the sentence for people. */
    QString reason = {};
    /** What the sentence names, in order, already formatted for people. */
    QStringList arguments = {};
    bool operator==(const Finding &) const = default;
};

/** The finding in plain words: what is the matter and what to do. */
QString sentence(const Finding &finding);
/** Every key that has a sentence; for the test that none is missing. */
QStringList knownFindings();
