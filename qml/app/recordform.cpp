// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/recordform.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;

void RecordForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &RecordForm::look);
    Q_EMIT workspaceChanged();
}

void RecordForm::addRecord(const char *record, const QMetaObject &meta, void *gadget)
{
    m_records.append({record, &meta, gadget});
    for (const Field &field : fields()) {
        if (qstrcmp(field.record, record) != 0 || field.input == InputKind::Hidden || field.input == InputKind::Position) continue;
        auto *made = new FormField(field, meta, gadget, this);
        connect(made, &FormField::edited, this, [this] {
            check();
            Q_EMIT edited();
        });
        m_fields += made;
    }
}

int RecordForm::errorCount() const
{
    return static_cast<int>(std::ranges::count_if(m_fields, [](const FormField *field) { return !field->error().isEmpty(); }));
}

QList<FormField *> RecordForm::fieldsNamed(const QStringList &names) const
{
    QList<FormField *> found;
    for (const QString &name : names)
        if (FormField *one = field(name)) found += one;
    return found;
}

FormField *RecordForm::field(const QString &name) const
{
    for (FormField *field : m_fields)
        if (field->name() == name) return field;
    return nullptr;
}

FormField *RecordForm::firstError() const
{
    for (FormField *field : m_fields)
        if (!field->error().isEmpty()) return field;
    return nullptr;
}

void RecordForm::check()
{
    QHash<QString, QString> errors, warnings;
    for (const Finding &finding : findings()) {
        auto &messages = finding.level == Finding::Level::Error ? errors : warnings;
        QString &text = messages[finding.field];
        text += (text.isEmpty() ? QString() : u" "_s) + sentence(finding);
    }
    for (FormField *field : std::as_const(m_fields)) field->setMessages(errors.value(field->name()), warnings.value(field->name()));
}

void RecordForm::resetFields()
{
    for (FormField *field : std::as_const(m_fields)) field->reset();
    check();
    Q_EMIT edited();
}

QMap<QString, QString> RecordForm::unreadable() const
{
    QMap<QString, QString> texts;
    for (const FormField *field : m_fields)
        if (field->isUnreadable()) texts.insert(field->name(), field->text());
    return texts;
}

void RecordForm::setBusy(bool busy)
{
    if (m_busy == busy) return;
    m_busy = busy;
    Q_EMIT busyChanged();
}
