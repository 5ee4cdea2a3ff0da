// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themestyle.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace wirechief;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void textIsReadable_data();
    void textIsReadable();
    void examplesAreNoEntries();
    void contrastIsThatOfWcag();
    void environmentsDiffer();
    void switchingChangesThePalette();
    void aChosenAppearanceDoesNotFollowTheSystem();
    void styleSheetHasNoOpenPlaceholder();
    void iconsTakeTheColourOfTheTheme();
    void oneSeesWhichButtonHasTheFocus();
    void oneSeesWhichTabHasTheFocus();
    void oneSeesWhichButtonIsChecked();
    void appearanceNamesComeBack();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("surface");
    QTest::addColumn<QColor>("ink");
    const auto addAll = [](const char* name, const ThemeColors& colors) {
        int surfaceNumber = 0;
        for (const QColor& surface :
            {colors.window, colors.panel, colors.raised, colors.selection, colors.glow, colors.alarm}) {
            int inkNumber = 0;
            for (const QColor& ink : {colors.text, colors.muted, colors.accent, colors.up, colors.ringing,
                     colors.held, colors.danger})
                QTest::addRow("%s surface %d ink %d", name, surfaceNumber, inkNumber++) << surface << ink;
            ++surfaceNumber;
        }
        QTest::addRow("%s text on accent", name) << colors.accent << colors.onAccent;
    };
    addAll("light", lightColors());
    addAll("dark", darkColors());
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, surface);
    QFETCH(QColor, ink);
    const double ratio = contrastRatio(surface, ink);
    QVERIFY2(
        ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), surface.name()).arg(ratio)));
}

/// Paler than an entry, so that nobody takes it for one, but to be read.
void TestTheme::examplesAreNoEntries()
{
    Theme theme;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        QLineEdit edit;
        edit.ensurePolished();
        const QColor base = edit.palette().color(QPalette::Base);
        const QColor example = edit.palette().color(QPalette::PlaceholderText);
        QCOMPARE(example, theme.colors().example);
        QVERIFY(contrastRatio(example, base) >= 4.5);
        QVERIFY(contrastRatio(example, theme.colors().window) >= 4.5);
        QVERIFY(contrastRatio(example, edit.palette().color(QPalette::Text)) >= 2.5);
        QCOMPARE(edit.palette().color(QPalette::Text), theme.colors().text);
        // What explains is no example.
        QCOMPARE(QLabel().palette().color(QPalette::PlaceholderText), theme.colors().muted);
        QCOMPARE(QPlainTextEdit().palette().color(QPalette::PlaceholderText), theme.colors().muted);
        // An empty one that cannot be used looks so.
        QCOMPARE(edit.palette().color(QPalette::Disabled, QPalette::Base), theme.colors().window);
        QCOMPARE(
            edit.palette().color(QPalette::Disabled, QPalette::PlaceholderText), theme.colors().disabled);
    }
}

void TestTheme::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    // The grey that WCAG's own understanding documents name as the lightest one for text on white.
    QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
}

void TestTheme::environmentsDiffer()
{
    for (const ThemeColors* colors : {&lightColors(), &darkColors()}) {
        QList<QColor> seen;
        for (const Environment environment :
            {Environment::None, Environment::Production, Environment::Test, Environment::Development}) {
            QVERIFY(!seen.contains(colors->environment(environment)));
            seen.append(colors->environment(environment));
        }
        for (const auto color : {Environment::Blue, Environment::Violet, Environment::Teal, Environment::Pink,
                 Environment::Gray}) {
            const QColor own = colors->environment(Environment::own(QStringLiteral("Office"), color));
            QVERIFY(!seen.contains(own));
            seen.append(own);
            QVERIFY(contrastRatio(own, colors->panel) >= 4.5);
            QVERIFY(contrastRatio(own, colors->window) >= 4.5);
        }
    }
}

void TestTheme::switchingChangesThePalette()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
    QCOMPARE(&themeColors(QApplication::palette()), &darkColors());
    theme.setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().window);
    QCOMPARE(&themeColors(QApplication::palette()), &lightColors());
    QCOMPARE(changed.count(), 2);
}

void TestTheme::aChosenAppearanceDoesNotFollowTheSystem()
{
    Theme theme;
    theme.setAppearance(Appearance::Dark);
    QWidget window;
    QEvent themeChange(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &themeChange);
    QVERIFY(theme.isDark());
    // The offscreen platform is a light one.
    theme.setAppearance(Appearance::System);
    QVERIFY(!theme.isDark());
    QCoreApplication::sendEvent(&window, &themeChange);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().window);
}

void TestTheme::styleSheetHasNoOpenPlaceholder()
{
    Theme theme;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        QVERIFY(!theme.windowStyleSheet().contains(QLatin1Char('@')));
        QVERIFY(theme.windowStyleSheet().contains(theme.colors().accent.name()));
    }
}

void TestTheme::iconsTakeTheColourOfTheTheme()
{
    Theme theme;
    const QIcon icon = themedIcon(QStringLiteral("server"), &ThemeColors::danger);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        const QImage image = icon.pixmap(QSize(64, 64), 1.0).toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixelColor(x, y) == theme.colors().danger;
        }
        QVERIFY(found);
    }
}

void TestTheme::oneSeesWhichButtonHasTheFocus()
{
    const std::unique_ptr<QStyle> style = std::make_unique<ThemeStyle>();
    Theme theme;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 80, 30);
        option.palette = QApplication::palette();
        const auto ringAt = [&](QStyle::State state, bool isLink = false) {
            option.features = isLink ? QStyleOptionButton::CommandLinkButton | QStyleOptionButton::Flat
                                     : QStyleOptionButton::None;
            option.state = QStyle::State_Enabled | QStyle::State_Raised | state;
            QImage image(80, 30, QImage::Format_RGB32);
            image.fill(option.palette.color(QPalette::Window));
            QPainter painter(&image);
            style->drawControl(QStyle::CE_PushButton, &option, &painter);
            return image.pixelColor(40, 1) == theme.colors().accent
                && image.pixelColor(1, 15) == theme.colors().accent;
        };
        QVERIFY(!ringAt({}));
        QVERIFY(ringAt(QStyle::State_HasFocus));
        // As the entries of the first page.
        QVERIFY(!ringAt({}, true));
        QVERIFY(ringAt(QStyle::State_HasFocus, true));
    }
}

void TestTheme::oneSeesWhichTabHasTheFocus()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme theme;
        theme.setAppearance(appearance);
        QMainWindow window;
        window.setStyleSheet(theme.windowStyleSheet());
        auto* first = new QDockWidget(QStringLiteral("Console"), &window);
        auto* second = new QDockWidget(QStringLiteral("Log"), &window);
        window.addDockWidget(Qt::BottomDockWidgetArea, first);
        window.tabifyDockWidget(first, second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* tabs = window.findChild<QTabBar*>();
        QVERIFY(tabs);
        const auto edge = [tabs] {
            const QRect tab = tabs->tabRect(tabs->currentIndex());
            return tabs->grab(tab).toImage().pixelColor(1, tab.height() - 4);
        };
        tabs->clearFocus();
        const QSize size = tabs->tabRect(tabs->currentIndex()).size();
        const QColor without = edge();
        tabs->setFocus();
        QVERIFY(contrastRatio(edge(), without) >= 3);
        QVERIFY(contrastRatio(edge(), theme.colors().window) >= 3); // beside it
        QCOMPARE(tabs->tabRect(tabs->currentIndex()).size(), size);
    }
}

void TestTheme::oneSeesWhichButtonIsChecked()
{
    Theme theme;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        for (const char* name : {"composerWindow", "answerWindow"}) {
            QDialog window;
            window.setObjectName(QLatin1String(name));
            window.setStyleSheet(theme.windowStyleSheet());
            QToolButton button(&window);
            button.setCheckable(true);
            button.resize(60, 24);
            const QRgb plain = button.grab().toImage().pixel(4, 12);
            button.setChecked(true);
            QVERIFY2(button.grab().toImage().pixel(4, 12) != plain, name);
        }
        // As those that show a secret.
        QPushButton button;
        button.setCheckable(true);
        button.resize(80, 30);
        const auto edge = [&button] { return button.grab().toImage().pixelColor(40, 0); };
        const auto inside = [&button] { return button.grab().toImage().pixelColor(4, 15); };
        const QColor plainEdge = edge();
        const QColor plainInside = inside();
        button.setChecked(true);
        QCOMPARE(edge(), theme.colors().accent);
        QVERIFY(edge() != plainEdge);
        QVERIFY(contrastRatio(edge(), theme.colors().window) >= 3); // beside it
        QCOMPARE(inside(), theme.colors().selection);
        QVERIFY(inside() != plainInside);
    }
}

void TestTheme::appearanceNamesComeBack()
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
    QVERIFY(!appearanceFromName(QStringLiteral("blue")));
}

WIRECHIEF_TEST(TestTheme, tst_theme)
#include "tst_theme.moc"
