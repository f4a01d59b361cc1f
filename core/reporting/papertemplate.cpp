// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/papertemplate.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"paper_template"_s, folder = u":/bleibe/templates"_s;

Result<QList<PaperTemplate>> find(Sql &sql, const QString &name)
{
    return sql.find<PaperTemplate>(table, u"where name=?"_s, {name});
}

Result<> expectKnown(const QString &name)
{
    if (!templateNames().contains(name)) return fail(Error::Kind::NotFound, u"template.unknown"_s, {name});
    return {};
}
}

QStringList templateNames()
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QString templateLabel(const QString &name)
{
    struct Label {
        const char *name;
        const char *german;
    };
    static constexpr std::array labels{Label{"access.html", QT_TRANSLATE_NOOP("Template", "Auskunft an Betroffene")},
        Label{"attendance.html", QT_TRANSLATE_NOOP("Template", "Anwesenheitsliste")},
        Label{"certificate.html", QT_TRANSLATE_NOOP("Template", "Mietbescheinigung")},
        Label{"checklist.html", QT_TRANSLATE_NOOP("Template", "Prüfliste")},
        Label{"confirmation.html", QT_TRANSLATE_NOOP("Template", "Wohnungsgeberbestätigung")},
        Label{"council.html", QT_TRANSLATE_NOOP("Template", "Vorlage für den Kreistag")},
        Label{"daysheet.html", QT_TRANSLATE_NOOP("Template", "Tagesblatt der Besuche")},
        Label{"deletion.html", QT_TRANSLATE_NOOP("Template", "Löschprotokoll")},
        Label{"facts.html", QT_TRANSLATE_NOOP("Template", "Gruppe von Angaben")},
        Label{"figuretable.html", QT_TRANSLATE_NOOP("Template", "Tabelle der Kennzahlen")},
        Label{"footer.html", QT_TRANSLATE_NOOP("Template", "Fußzeile aller Papiere")},
        Label{"gaps.html", QT_TRANSLATE_NOOP("Template", "Mobilität und Lücken")},
        Label{"handout.html", QT_TRANSLATE_NOOP("Template", "Merkblatt für Vermieter")},
        Label{"instruction.html", QT_TRANSLATE_NOOP("Template", "Einweisungsprotokoll")},
        Label{"letter.html", QT_TRANSLATE_NOOP("Template", "Brief")}, Label{"letterhead.html", QT_TRANSLATE_NOOP("Template", "Briefkopf")},
        Label{"living.html", QT_TRANSLATE_NOOP("Template", "Infoblatt „Leben in …“")},
        Label{"list.html", QT_TRANSLATE_NOOP("Template", "Liste")},
        Label{"method.html", QT_TRANSLATE_NOOP("Template", "Wie Kennzahlen gezählt werden")},
        Label{"minutes.html", QT_TRANSLATE_NOOP("Template", "Niederschrift")},
        Label{"notice.html", QT_TRANSLATE_NOOP("Template", "Datenschutzhinweise und Verzeichnis")},
        Label{"object.html", QT_TRANSLATE_NOOP("Template", "Objektblatt")},
        Label{"offer.html", QT_TRANSLATE_NOOP("Template", "Angebotsblatt")},
        Label{"payer.html", QT_TRANSLATE_NOOP("Template", "Angebot für den Träger")},
        Label{"protocol.html", QT_TRANSLATE_NOOP("Template", "Übergabeprotokoll")},
        Label{"rent.html", QT_TRANSLATE_NOOP("Template", "Miete im Monat")},
        Label{"signatures.html", QT_TRANSLATE_NOOP("Template", "Unterschriften und Nachträge")},
        Label{"status.html", QT_TRANSLATE_NOOP("Template", "Sachstandsbericht")},
        Label{"style.css", QT_TRANSLATE_NOOP("Template", "Gestaltung aller Papiere")},
        Label{"table.html", QT_TRANSLATE_NOOP("Template", "Tabelle in zwei Sprachen")},
        Label{"tongues.html", QT_TRANSLATE_NOOP("Template", "Kopf in zwei Sprachen")},
        Label{"visits.html", QT_TRANSLATE_NOOP("Template", "Blatt „Freiwillige Besuche“")}};
    for (const Label &label : labels)
        if (name == QLatin1StringView(label.name)) return QCoreApplication::translate("Template", label.german);
    return name;
}

Templates builtInTemplates()
{
    Templates templates;
    for (const QString &name : templateNames())
        if (QFile file(folder + u'/' + name); file.open(QIODevice::ReadOnly)) templates[name] = QString::fromUtf8(file.readAll());
    return templates;
}

Result<QList<PaperTemplate>> changedTemplates(Sql &sql)
{
    return sql.find<PaperTemplate>(table, u"order by name"_s);
}

Result<Templates> loadTemplates(Sql &sql)
{
    return changedTemplates(sql).transform([](const QList<PaperTemplate> &changed) {
        Templates templates = builtInTemplates();
        for (const PaperTemplate &one : changed) templates[one.name] = one.content;
        return templates;
    });
}

Result<> keepTemplate(Sql &sql, const QString &name, const QString &content)
{
    if (auto known = expectKnown(name); !known) return known;
    if (auto readable = checkTemplate(name, content); !readable) return readable;
    if (content == builtInTemplates().value(name)) return resetTemplate(sql, name);
    sql.describe(u"template.changed"_s, name);
    return find(sql, name).and_then([&](const QList<PaperTemplate> &found) {
        PaperTemplate kept = found.value(0);
        kept.name = name;
        kept.content = content;
        return (found.isEmpty() ? sql.add(table, kept) : sql.save(table, kept)).transform([](const PaperTemplate &) { });
    });
}

Result<> resetTemplate(Sql &sql, const QString &name)
{
    if (auto known = expectKnown(name); !known) return known;
    sql.describe(u"template.reset"_s, name);
    return find(sql, name).and_then([&](const QList<PaperTemplate> &found) -> Result<> {
        return found.isEmpty() ? Result<>() : sql.remove(table, found.first().id, found.first().version);
    });
}
