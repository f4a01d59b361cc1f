// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/template.h"
#include "core/base/words.h"
#include "core/reporting/papertemplate.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
Result<QString> filled(const QString &text, const char *json, const QString &part = {})
{
    return fillTemplate({{u"a.html"_s, text}, {u"part.html"_s, part}}, u"a.html"_s, QJsonDocument::fromJson(json).object());
}
}

/** The language of templates, in which anybody may write anything. */
class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *values, const QString &expected) {
            QTest::newRow(name) << text << QByteArray(values) << expected;
        };
        row("text alone", u"Guten Tag } {"_s, "{}", u"Guten Tag } {"_s);
        row("value", u"<b>{{ name }}</b>"_s, R"({"name":"Otterberg"})", u"<b>Otterberg</b>"_s);
        row("number and yes", u"{{n}} {{yes}}"_s, R"({"n":3,"yes":true})", u"3 true"_s);
        row("unknown is empty", u"[{{nobody}}]"_s, "{}", u"[]"_s);
        row("path", u"{{rent.sum}}"_s, R"({"rent":{"sum":"615,00 €"}})", u"615,00 €"_s);
        row("path through a text", u"[{{a.b.c}}]"_s, R"({"a":"x"})", u"[]"_s);
        row("repeat", u"{{#rows}}<i>{{.}}</i>{{/rows}}"_s, R"({"rows":["a","b"]})", u"<i>a</i><i>b</i>"_s);
        row("entries see what is around them", u"{{#rows}}{{x}}{{unit}} {{/rows}}"_s, R"({"unit":"m","rows":[{"x":1},{"x":2}]})",
            u"1m 2m "_s);
        row("the inner name hides the outer", u"{{#a}}{{n}}{{/a}}{{n}}"_s, R"({"n":"out","a":{"n":"in"}})", u"inout"_s);
        row("an empty inner value hides it, too", u"{{#a}}[{{n}}]{{/a}}"_s, R"({"n":"out","a":{"n":""}})", u"[]"_s);
        row("if", u"{{#note}}({{note}}){{/note}}"_s, R"({"note":"n"})", u"(n)"_s);
        row("not for empty text, list, no and null", u"{{#a}}1{{/a}}{{#b}}2{{/b}}{{#c}}3{{/c}}{{#d}}4{{/d}}"_s,
            R"({"a":"","b":[],"c":false,"d":null})", u""_s);
        row("zero is a number", u"{{#steps}}{{steps}} Stufen{{/steps}}"_s, R"({"steps":0})", u"0 Stufen"_s);
        row("else", u"{{^rows}}keine{{/rows}}"_s, R"({"rows":[]})", u"keine"_s);
        row("no else", u"{{^rows}}keine{{/rows}}"_s, R"({"rows":[1]})", u""_s);
        row("remark", u"a{{! not printed }}b"_s, "{}", u"ab"_s);
        row("section on its own lines leaves none", u"<ul>\n  {{#rows}}\n<li>{{.}}</li>\n  {{/rows}}\n</ul>\n"_s, R"({"rows":["a","b"]})",
            u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"_s);
        row("part", u"<{{>part.html}}>"_s, R"({"name":"x"})", u"<part x>"_s);
    }
    void language()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, values);
        const auto done = filled(text, values, u"part {{name}}"_s);
        VERIFY_DONE(done);
        QTEST(*done, "expected");
    }

    void valuesCannotBecomeMarkup_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("landlord <b>&\"") << u"<b>&\""_s;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("picture of a file") << u"<img src=file:///etc/passwd>"_s;
        QTest::newRow("out of an attribute") << u"\"><img src='x'>"_s;
        QTest::newRow("out of a single quoted attribute") << u"' onerror='x"_s;
        QTest::newRow("template in a value") << u"{{secret}}"_s;
    }
    void valuesCannotBecomeMarkup()
    {
        QFETCH(QString, value);
        const QJsonObject values{{u"v"_s, value}, {u"secret"_s, u"SECRET"_s}, {u"list"_s, QJsonArray{value}}};
        const auto done = fillTemplate({{u"a"_s, u"{{v}}|{{#list}}{{.}}{{/list}}"_s}}, u"a"_s, values);
        VERIFY_DONE(done);
        for (const QChar sign : u"<>\"'"_s) QVERIFY2(!done->contains(sign), qPrintable(*done));
        QVERIFY(!done->contains("SECRET"_L1));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &text, const QString &reason, const QString &line = u"1"_s) {
            QTest::newRow(name) << text << reason << line;
        };
        row("three braces", u"{{{name}}}"_s, u"template.raw"_s);
        row("ampersand", u"\n{{ & name }}"_s, u"template.raw"_s, u"2"_s);
        row("other braces", u"{{=[ ]=}}"_s, u"template.raw"_s);
        row("open braces", u"a\nb {{name"_s, u"template.unclosed"_s, u"2"_s);
        row("open section", u"{{#a}}\n\n"_s, u"template.unclosed"_s, u"3"_s);
        row("crossed sections", u"{{#a}}\n{{#b}}{{/a}}{{/b}}"_s, u"template.crossed"_s, u"2"_s);
        row("closed but never opened", u"{{/a}}"_s, u"template.crossed"_s);
        row("no name", u"{{ }}"_s, u"template.nameless"_s);
        row("sections within sections", u"{{#a}}"_s.repeated(40), u"template.deep"_s);
        row("too large", u" "_s.repeated(600 * 1024), u"template.large"_s);
        row("a part that is not there", u"\n{{>/etc/passwd}}"_s, u"template.missing"_s, u"2"_s);
        row("a part in a part", u"{{>part.html}}"_s, u"template.nested"_s);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto done = filled(text, R"({"a":true})", u"{{>a.html}}"_s);
        QVERIFY(!done);
        QTEST(done.error().reason, "reason");
        QTEST(done.error().arguments.value(1), "line");
        QVERIFY(!sentence(done.error()).contains(u'%'));
    }

    void repeatsEnd()
    {
        QJsonArray many;
        for (int i = 0; i < 3000; ++i) many += i;
        const QString within = u"{{#r}}{{#r}}{{#r}}{{#r}}{{x}}{{/r}}{{/r}}{{/r}}{{/r}}"_s;
        const auto done = fillTemplate({{u"a"_s, within}}, u"a"_s, {{u"r"_s, many}});
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"template.endless"_s);
    }

    void builtInOnesAreSound()
    {
        const Templates templates = builtInTemplates();
        for (const auto *name : {"offer.html", "object.html", "rent.html", "facts.html", "list.html", "letter.html", "letterhead.html",
                 "footer.html", "style.css"})
            QVERIFY2(templates.contains(QLatin1StringView(name)), name);
        for (const auto &[name, text] : templates.asKeyValueRange()) {
            VERIFY_DONE(checkTemplate(name, text));
            QVERIFY2(templateLabel(name) != name, qPrintable(name));
            QVERIFY2(!text.contains("GEG"_L1), qPrintable(name));
        }
    }

    void registersKeepTheirOwn_data() { engineRows(); }
    void registersKeepTheirOwn()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QString name = u"footer.html"_s, mine = u"<footer>„Unser“ {{title}} 100 %</footer>"_s;
        const auto text = [&] { return store.read([&](Sql &sql) { return loadTemplates(sql); })->value(name); };
        const auto keep = [&](const QString &content) { return store.write([&](Sql &sql) { return keepTemplate(sql, name, content); }); };
        const QString original = text();
        QCOMPARE(original, builtInTemplates().value(name));
        VERIFY_DONE(keep(mine));
        QCOMPARE(text(), mine);
        QCOMPARE(keep(u"{{#a}}"_s).error().reason, u"template.unclosed"_s);
        QCOMPARE(text(), mine);
        VERIFY_DONE(keep(mine + u' '));
        QCOMPARE(text(), mine + u' ');
        VERIFY_DONE(store.write([&](Sql &sql) { return resetTemplate(sql, name); }));
        QCOMPARE(text(), original);
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 1); });
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(text(), mine + u' ');
        VERIFY_DONE(keep(original));
        QVERIFY(store.read([](Sql &sql) { return changedTemplates(sql); })->isEmpty());
        QCOMPARE(store.write([](Sql &sql) { return keepTemplate(sql, u"../x"_s, u"x"_s); }).error().reason, u"template.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "templatetest.moc"
