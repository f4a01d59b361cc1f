// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/template.h"
#include "core/storage/sql.h"

/** A template as an office changed it. */
struct PaperTemplate {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString content MEMBER content)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** The file's name under assets/templates. */
    QString name = {};
    QString content = {};
    bool operator==(const PaperTemplate &) const = default;
};

/** Names of all templates that the program brings. */
QStringList templateNames();
/** What a template is for, in the language of the program. */
QString templateLabel(const QString &name);
/** The program's own texts. */
Templates builtInTemplates();

/** The texts that count in this register: the program's own, and over them what the register changed. */
Result<Templates> loadTemplates(Sql &sql);
/** The changed ones alone. */
Result<QList<PaperTemplate>> changedTemplates(Sql &sql);
/** Keeps a changed text; one that cannot be read is refused with its line, one equal to the program's own is let go. */
Result<> keepTemplate(Sql &sql, const QString &name, const QString &content);
/** Back to the program's own text. */
Result<> resetTemplate(Sql &sql, const QString &name);
