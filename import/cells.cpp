// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/cells.h"
#include "core/register/input.h"
#include "core/register/keys.h"
#include "core/register/words.h"
#include "import/cellwords.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRemembered = 5000;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return word.compare(text, Qt::CaseInsensitive) == 0; });
}

/** What stands around a number: "ca. 650,- € mtl." is 650. */
QString bareNumber(QString text)
{
    static const QRegularExpression before = pattern(u"^(ca\\.?|circa|rd\\.?|rund|etwa|um|~|€|eur)\\s*"_s);
    static const QRegularExpression behind
        = pattern(u"\\s*(€|euro|eur|/|pro|je|monat|mtl\\.?|monatlich|m²|qm|m2|kwh.*|personen|pers\\.?|stück|monate|mon\\.?|stufen)$"_s);
    static const QRegularExpression dash(u"[,.](-+|–+|—+|=)$"_s);
    text.remove(before);
    qsizetype size = 0;
    do {
        size = text.size();
        text.remove(behind);
        text = text.trimmed();
    } while (text.size() < size);
    return text.remove(dash).trimmed();
}

/** Typed where the decimal mark is a comma: 1,234.56 and 1234.567 in the styles that have a point. */
QString germanNumber(const QString &number, NumberStyle style, int places)
{
    static const QRegularExpression english(u"^-?\\d{1,3}(,\\d{3})*(\\.\\d+)?$|^-?\\d+(\\.\\d+)?$"_s), machine(u"^-?\\d+\\.\\d+$"_s);
    // A workbook holds no trailing zeros: 1.250 was typed as a text, and so, nearly always, was 1.234.
    static const QRegularExpression thousands(u"^\\d\\.\\d{3}$|^\\d{1,3}(\\.\\d{3})*\\.\\d\\d0$"_s);
    if (style == NumberStyle::English && english.match(number).hasMatch()) return QString(number).remove(u',').replace(u'.', u',');
    if (style != NumberStyle::Machine || !machine.match(number).hasMatch() || thousands.match(number).hasMatch()) return number;
    return QString::number(number.toDouble(), 'f', places).replace(u'.', u',');
}

QString roomsOf(QString text)
{
    static const QRegularExpression words = pattern(u"\\s*-?\\s*(zi\\.?|zimmer|zim\\.?|zkbb?|zkdb|zk|räume|raum|z)$"_s);
    static const QRegularExpression half(u"^(\\d+)\\s*(½|1/2)$"_s);
    text.remove(words);
    if (const auto match = half.match(text); match.hasMatch()) return match.captured(1) + u",5"_s;
    return text == u"½"_s ? u"0,5"_s : text;
}

QString codeOf(const QString &text)
{
    static const QRegularExpression country = pattern(u"^(D|DE)\\s*-?\\s*(?=\\d)"_s), lost(u"^\\d{4}$"_s), machine(u"^(\\d{4,5})\\.0+$"_s);
    QString code = QString(text).remove(country);
    if (const auto match = machine.match(code); match.hasMatch()) code = match.captured(1);
    return lost.match(code).hasMatch() ? u'0' + code : code;
}

QString yesNoOf(const QString &text)
{
    if (isOneOf(text, {u"vorhanden", u"mit", u"✓", u"✔", u"v", u"t", u"on", u"ja, vorhanden", u"möglich"})) return u"ja"_s;
    if (isOneOf(text, {u"nicht vorhanden", u"ohne", u"kein", u"keine", u"keiner", u"f", u"off", u"nicht möglich"})) return u"nein"_s;
    return text;
}

QString countOf(const QString &text)
{
    const QString answer = yesNoOf(text);
    if (isOneOf(answer, {u"ja", u"x", u"true"})) return u"1"_s;
    return isOneOf(answer, {u"nein", u"false"}) ? u"0"_s : bareNumber(text);
}

Result<QVariant> readWord(QMetaType type, const QString &text)
{
    const auto value = valueOfFileWord(enumOfType(type), text);
    if (!value) return fail(Error::Kind::Invalid, u"input.choice"_s, {text});
    return QVariant(type, &*value);
}

/** The cell as a form would take it. */
QString asTyped(InputKind kind, const QString &text, NumberStyle style)
{
    constexpr int moneyPlaces = 2, areaPlaces = 2, roomPlaces = 1, energyPlaces = 1;
    switch (kind) {
    case InputKind::Money: return germanNumber(bareNumber(text), style, moneyPlaces);
    case InputKind::Area: return germanNumber(bareNumber(text), style, areaPlaces);
    case InputKind::Rooms: return germanNumber(roomsOf(text), style, roomPlaces);
    case InputKind::Energy: return germanNumber(bareNumber(text), style, energyPlaces);
    case InputKind::Integer: return germanNumber(countOf(text), style, 0);
    case InputKind::Year: return bareNumber(text);
    case InputKind::PostalCode: return codeOf(text);
    case InputKind::Email: return text.startsWith("mailto:"_L1) ? text.sliced(7) : text;
    case InputKind::YesNo:
    case InputKind::YesNoUnknown: return yesNoOf(text);
    case InputKind::MunicipalityKey: {
        const QString ags = officialKeys(text, {}).ags;
        return ags.isEmpty() ? text : ags;
    }
    default: return text;
    }
}

Result<QVariant> readNew(const Field &field, QMetaType type, const QString &cell, QDate today, NumberStyle style)
{
    const QString text = cell.trimmed();
    if (text.startsWith(u'#')
        && isOneOf(text, {u"#REF!", u"#BEZUG!", u"#NV", u"#N/A", u"#N/V", u"#WERT!", u"#VALUE!", u"#DIV/0!", u"#NAME?"}))
        return fail(Error::Kind::Invalid, u"table.errorCell"_s, {text});
    if (field.input == InputKind::Choice || field.input == InputKind::Choices) return readWord(type, text);
    if (type == QMetaType::fromType<QDate>()) {
        const auto day = parseRoughDate(text, today);
        if (!day) return fail(Error::Kind::Invalid, u"input.date"_s, {text});
        return day->date;
    }
    return parseInput(field.input, type, asTyped(field.input, text, style), today);
}

std::optional<int> monthNamed(const QString &name)
{
    static const QStringList months{
        u"jan"_s, u"feb"_s, u"mär"_s, u"apr"_s, u"mai"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dez"_s};
    const QString start = name.toLower().first(std::min<qsizetype>(3, name.size())).replace(u"mrz"_s, u"mär"_s).replace(u"mae"_s, u"mär"_s);
    const qsizetype month = months.indexOf(start);
    return month < 0 ? std::nullopt : std::optional(static_cast<int>(month) + 1);
}

/** 12/2026, 12.2026, Dezember 2026, Dez. 26, 2026. */
std::optional<RoughDate> parseMonthOrYear(const QString &text, QDate today)
{
    static const QRegularExpression month(u"^(\\d{1,2})\\s*[./-]\\s*(\\d{4})$"_s),
        named = pattern(u"^(\\p{L}{3,9})\\.?\\s*'?(\\d{4}|\\d{2})$"_s), year(u"^\\d{4}$"_s),
        dayNamed = pattern(u"^(\\d{1,2})\\.?\\s*(\\p{L}{3,9})\\.?\\s*(\\d{4}|\\d{2})$"_s);
    const auto made = [](int y, int m, int d, DateAccuracy accuracy) -> std::optional<RoughDate> {
        constexpr int century = 2000, oldest = 1800, newest = 2200;
        const QDate date(y < 100 ? century + y : y, m, d);
        if (!date.isValid() || date.year() < oldest || date.year() > newest) return {};
        return RoughDate{date, accuracy};
    };
    if (const auto match = month.match(text); match.hasMatch())
        return made(match.captured(2).toInt(), match.captured(1).toInt(), 1, DateAccuracy::Month);
    if (const auto match = named.match(text); match.hasMatch())
        if (const auto number = monthNamed(match.captured(1))) return made(match.captured(2).toInt(), *number, 1, DateAccuracy::Month);
    if (const auto match = dayNamed.match(text); match.hasMatch())
        if (const auto number = monthNamed(match.captured(2)))
            return made(match.captured(3).toInt(), *number, match.captured(1).toInt(), DateAccuracy::Day);
    if (year.match(text).hasMatch() && text.toInt() <= today.year() + 10) return made(text.toInt(), 1, 1, DateAccuracy::Year);
    return {};
}
}

bool saysNothing(InputKind kind, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty()) return true;
    if (kind == InputKind::LongText) return false;
    if (isOneOf(text, {u"-", u"–", u"—", u"--", u"---"})) return true;
    if (kind == InputKind::Text) return false;
    return isOneOf(text,
        {u"?", u"??", u"k.a.", u"k. a.", u"k.A", u"ka", u"keine angabe", u"keine angaben", u"n/a", u"n.a.", u"n.n.", u"unbekannt",
            u"unklar", u"nicht bekannt", u"null", u"offen"});
}

std::optional<RoughDate> parseRoughDate(const QString &cell, QDate today)
{
    static const QRegularExpression before = pattern(u"^(seit|ab|zum|vom|am|ca\\.?|circa|etwa|um|anfang|mitte|ende)\\s+"_s),
                                    clock(u"[T ]\\d{2}:\\d{2}(:\\d{2})?$"_s), serial(u"^[2-6]\\d{4}(\\.0+)?$"_s);
    QString text = cell.trimmed();
    bool isEstimated = false;
    for (auto match = before.match(text); match.hasMatch(); match = before.match(text)) {
        isEstimated = isEstimated || !isOneOf(match.captured(1), {u"seit", u"ab", u"zum", u"vom", u"am"});
        text = text.sliced(match.capturedLength()).trimmed();
    }
    text.remove(clock);
    std::optional<RoughDate> found;
    if (serial.match(text).hasMatch())
        found = RoughDate{QDate(1899, 12, 30).addDays(QStringView(text).first(5).toInt())};
    else if (const auto rough = parseMonthOrYear(text, today))
        found = rough;
    else if (const auto day = parseDate(text, today))
        found = RoughDate{*day};
    if (found && isEstimated) found->accuracy = DateAccuracy::Estimated;
    return found;
}

Result<QVariant> CellReader::read(const Field &field, QMetaType type, const QString &cell)
{
    auto &known = m_known[&field];
    if (const auto found = known.constFind(cell); found != known.cend()) return *found;
    const auto value = readNew(field, type, cell, m_today, m_numbers);
    if (known.size() < mostRemembered) known.insert(cell, value);
    return value;
}

std::optional<QDate> parseExactDate(const QString &cell)
{
    static const QRegularExpression year(u"\\d{4}|\\d\\.\\s*\\d{1,2}\\.\\s*\\d{2}|^\\d{6}$"_s);
    if (!year.match(cell).hasMatch()) return {};
    const auto rough = parseRoughDate(cell.trimmed(), QDate::currentDate());
    return rough && rough->accuracy == DateAccuracy::Day ? std::optional(rough->date) : std::nullopt;
}
