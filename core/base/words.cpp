// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include <QCoreApplication>
#include <array>

namespace {
struct Words {
    const char *reason;
    const char *german;
};

// One line per reason, sorted by reason. %1, %2 … are the arguments of the error.
constexpr std::array table{
    Words{"actor.unnamed", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer arbeitet. Name und Dienststelle in den Einstellungen eintragen.")},
    Words{"audit.broken",
        QT_TRANSLATE_NOOP("Error",
            "Das Änderungsprotokoll ist ab Eintrag %1 nicht mehr stimmig. Es wurde außerhalb von Bleibe verändert. Eine ältere Sicherung "
            "zum Vergleich öffnen.")},
    Words{"backup.same", QT_TRANSLATE_NOOP("Error", "Die Sicherung kann nicht das Register selbst sein: %1. Einen anderen Namen wählen.")},
    Words{"backup.unsound",
        QT_TRANSLATE_NOOP("Error", "Die Kopie %1 war nicht in Ordnung und wurde verworfen. Eine frühere Sicherung ist unverändert.")},
    Words{"cancelled", QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.")},
    Words{"conflict", QT_TRANSLATE_NOOP("Error", "%1 hat diesen Eintrag um %2 Uhr geändert. Ihre Eingaben sind noch da.")},
    Words{"constraint",
        QT_TRANSLATE_NOOP(
            "Error", "Das Register hat die Angabe abgelehnt, weil sie einer anderen widerspricht. Es wurde nichts gespeichert.")},
    Words{"denied.reading", QT_TRANSLATE_NOOP("Error", "Beim Lesen darf nichts geändert werden.")},
    Words{"denied.role", QT_TRANSLATE_NOOP("Error", "Ihre Rolle darf das nicht ändern.")},
    Words{"engine.missing",
        QT_TRANSLATE_NOOP("Error", "Der Baustein %1 fehlt auf diesem Rechner oder passt nicht. Bleibe neu installieren.")},
    Words{"file.busy",
        QT_TRANSLATE_NOOP("Error", "Ein anderes Programm schreibt gerade in das Register %1. In ein paar Sekunden noch einmal versuchen.")},
    Words{"file.cantopen", QT_TRANSLATE_NOOP("Error", "Das Register %1 lässt sich nicht öffnen. Prüfen, ob der Ordner beschreibbar ist.")},
    Words{
        "file.damaged", QT_TRANSLATE_NOOP("Error", "Die Datei %1 ist beschädigt. Sie wurde nicht verändert. Die letzte Sicherung öffnen.")},
    Words{"file.exists",
        QT_TRANSLATE_NOOP("Error", "Die Datei %1 gibt es schon. Einen anderen Namen wählen oder das vorhandene Register öffnen.")},
    Words{"file.foreign",
        QT_TRANSLATE_NOOP("Error",
            "Die Datei %1 enthält etwas Fremdes, das von selbst handeln würde: %2. Sie wurde nicht geöffnet und nicht verändert.")},
    Words{"file.full",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger ist voll. Es wurde nichts gespeichert, das Register ist unverändert. Platz schaffen und noch einmal "
            "speichern.")},
    Words{"file.io",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger von %1 meldet einen Fehler. Es wurde nichts gespeichert. Die Datei auf einen anderen Datenträger kopieren.")},
    Words{"file.missing", QT_TRANSLATE_NOOP("Error", "Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.")},
    Words{"file.network",
        QT_TRANSLATE_NOOP("Error",
            "%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden. Das Register auf diesem Rechner führen und nach "
            "jedem Gebrauch dorthin sichern, oder den Server nutzen.")},
    Words{"file.nofolder", QT_TRANSLATE_NOOP("Error", "Den Ordner %1 gibt es nicht.")},
    Words{"file.notregister",
        QT_TRANSLATE_NOOP("Error", "%1 ist kein Register von Bleibe. Eine andere Datei wählen oder ein neues Register anlegen.")},
    Words{"file.readonly",
        QT_TRANSLATE_NOOP("Error",
            "%1 ist schreibgeschützt. Das Register ist unverändert. Rechte an Datei und Ordner prüfen oder eine Kopie an anderem Ort "
            "öffnen.")},
    Words{"file.unreadable", QT_TRANSLATE_NOOP("Error", "%1 darf nicht gelesen werden. Rechte an der Datei prüfen.")},
    Words{"geometry.damaged",
        QT_TRANSLATE_NOOP("Error", "Die Umrisse in den Daten sind beschädigt. Die Daten neu beschaffen und noch einmal einlesen.")},
    Words{"geometry.empty", QT_TRANSLATE_NOOP("Error", "Der Umriss enthält keine Fläche.")},
    Words{"geometry.kind", QT_TRANSLATE_NOOP("Error", "Hier werden Flächen erwartet, die Daten enthalten etwas anderes.")},
    Words{"location.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, welches Register gemeint ist: eine Datei oder postgresql://…")},
    Words{"location.server",
        QT_TRANSLATE_NOOP("Error", "Die Adresse des Servers stimmt so nicht. Beispiel: postgresql://name@rechner/datenbank")},
    Words{"register.newer",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde mit einer neueren Fassung von Bleibe angelegt. Es wurde nicht verändert. Bleibe auf diesem Rechner erneuern.")},
    Words{"server.busy",
        QT_TRANSLATE_NOOP("Error", "Der Server bearbeitet gerade eine längere Änderung. In ein paar Sekunden noch einmal versuchen.")},
    Words{"server.exists", QT_TRANSLATE_NOOP("Error", "In %1 gibt es schon ein Register. Es lässt sich öffnen.")},
    Words{"server.full",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger des Servers ist voll. Es wurde nichts gespeichert. Die Stelle verständigen, die den Server betreibt.")},
    Words{"server.gone",
        QT_TRANSLATE_NOOP(
            "Error", "Der Server antwortet nicht mehr. Ihre Eingaben sind noch da. Bleibe verbindet sich neu, sobald er wieder da ist.")},
    Words{"server.noregister", QT_TRANSLATE_NOOP("Error", "In %1 gibt es noch kein Register. Es lässt sich mit „Neues Register“ anlegen.")},
    Words{"server.unreachable",
        QT_TRANSLATE_NOOP("Error", "Der Server %1 ist nicht erreichbar oder lehnt die Anmeldung ab. Adresse, Name und Kennwort prüfen.")},
    Words{"undo.changed", QT_TRANSLATE_NOOP("Error", "Das lässt sich nicht zurücknehmen: %1 hat den Eintrag um %2 Uhr weiter geändert.")},
    Words{"undo.forgotten", QT_TRANSLATE_NOOP("Error", "Das lässt sich nicht mehr zurücknehmen, der frühere Inhalt wurde gelöscht.")},
    Words{"undo.gone", QT_TRANSLATE_NOOP("Error", "Das wurde schon zurückgenommen.")},
};

const char *generalWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return QT_TRANSLATE_NOOP("Error", "Die Angabe stimmt so nicht.");
    case Error::Kind::NotFound: return QT_TRANSLATE_NOOP("Error", "Den Eintrag gibt es nicht mehr.");
    case Error::Kind::Conflict: return QT_TRANSLATE_NOOP("Error", "Jemand anderes hat den Eintrag inzwischen geändert.");
    case Error::Kind::Denied: return QT_TRANSLATE_NOOP("Error", "Das ist hier nicht erlaubt.");
    case Error::Kind::Cancelled: return QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.");
    case Error::Kind::Storage: return QT_TRANSLATE_NOOP("Error", "Das Register hat nicht geantwortet. Es wurde nichts gespeichert.");
    case Error::Kind::Format: return QT_TRANSLATE_NOOP("Error", "Die Datei hat nicht das erwartete Format.");
    }
    return "";
}
}

QString sentence(const Error &error)
{
    const auto found = std::ranges::find_if(table, [&](const Words &words) { return error.reason == QLatin1StringView(words.reason); });
    QString text = QCoreApplication::translate("Error", found == table.end() ? generalWords(error.kind) : found->german);
    for (qsizetype i = 0; i < error.arguments.size(); ++i) text.replace(u'%' + QString::number(i + 1), error.arguments[i]);
    return text;
}

QStringList knownReasons()
{
    QStringList reasons;
    for (const Words &words : table) reasons += QString::fromLatin1(words.reason);
    return reasons;
}
