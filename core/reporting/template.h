// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QHash>
#include <QJsonObject>

/** Texts of templates by name: "offer.html", "style.css". */
using Templates = QHash<QString, QString>;

/**
 * Fills the template @p name with @p values. The language is the harmless part of Mustache, for whoever edits a template is not trusted:
 *
 *     {{rent.total}}                 a value, its signs & < > " ' always escaped
 *     {{#rows}} … {{/rows}}          once per entry of a list; once where it is a text, a number, yes or a group of values
 *     {{^rows}} … {{/rows}}          where it is missing, empty or no
 *     {{.}}                          the entry itself
 *     {{>footer.html}}               another template of @p templates, which may not bring in a third
 *     {{! a remark }}
 *
 * Names are looked up from the innermost entry outwards; an unknown one is empty. There is no way to print a value unescaped, to call
 * anything or to read a file. Errors are Invalid with a reason "template.…", the template's name and the line.
 */
Result<QString> fillTemplate(const Templates &templates, const QString &name, const QJsonObject &values);
/** Whether a template can be read at all; for the editor. */
Result<> checkTemplate(const QString &name, const QString &text);
