// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/fields.h"
#include "import/tablewriter.h"
#include <QMetaProperty>

/** The column of a field, with the label of the forms as its head. */
WrittenColumn columnOf(const Field &field);
/** A column that is no field of the forms, such as "landlord.name" of columnnames.h. */
WrittenColumn columnOf(const QString &key, const QString &label, WrittenColumn::Type type = WrittenColumn::Type::Text);

/** The value of a field as it goes into a file: words for people in a spreadsheet, else the stored key. */
WrittenCell cellOf(const Field &field, const QVariant &value, const WrittenFormat &format);
