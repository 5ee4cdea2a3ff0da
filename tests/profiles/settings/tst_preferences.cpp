// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/settings/movedpreferences.h"
#include "profiles/settings/paths.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

/// What an earlier version left.
constexpr auto oldState = R"({"version": 1, "appearance": "dark", "glow": false, "window.sideBySide": true,
    "window.page": "calls", "log": {"recordAll": true, "follow": false},
    "page.calls": {"localShown": true, "channelsShown": true,
        "table": {"sort": "from", "savedFilters": [{"name": "Mine", "filter": "from:100"}]}},
    "page.channels": {"sort": "state", "savedFilters": [{"name": "Up", "filter": "state:up"}]}})";

FilterShelf shelfWith(const QString& page, const QString& name, const QString& filter)
{
    NamedFilters filters;
    filters.save(name, filter);
    FilterShelf shelf;
    shelf.put(page, filters);
    return shelf;
}

QString filterOf(const Preferences& preferences, const QString& page, const QString& name)
{
    const NamedFilters filters = preferences.savedFilters.value().of(page);
    const NamedFilter* saved = filters.find(name);
    return saved == nullptr ? QString() : saved->filter;
}

} // namespace

class PreferencesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_statePath;

    void write(const QString& path, const QByteArray& text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject object(const QString& path) { return QJsonDocument::fromJson(read(path)).object(); }
    QStringList files() { return QFileInfo(m_path).dir().entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("config/preferences.json"));
        m_statePath = m_folder->filePath(QStringLiteral("data/state.json"));
    }

    void standsBesideTheServers()
    {
        const Paths paths = Paths::below(QStringLiteral("/x"));
        QCOMPARE(QFileInfo(paths.preferencesFile()).path(), QFileInfo(paths.profilesFile()).path());
        QVERIFY(paths.preferencesFile() != paths.profilesFile());
    }

    void isStandardAtFirstAndWritesNothing()
    {
        {
            Preferences preferences(m_path);
            QVERIFY(preferences.load());
            QCOMPARE(preferences.appearance.value(), Appearance::System);
            QVERIFY(preferences.glow.value());
            for (const AnyPreference* preference : preferences.all())
                QVERIFY2(preference->isStandard(), preference->key().data());
            preferences.glow.reset();
            QVERIFY(preferences.save());
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void namesAreUnique()
    {
        const Preferences preferences(m_path);
        QSet<QString> keys;
        for (const AnyPreference* preference : preferences.all())
            keys.insert(preference->key());
        QCOMPARE(keys.size(), qsizetype(preferences.all().size()));
    }

    void keepsWhatWasChosen()
    {
        {
            Preferences preferences(m_path);
            QVERIFY(preferences.load());
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.appearance.set(Appearance::Dark);
            preferences.appearance.set(Appearance::Dark);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.constFirst().constFirst().value<QLatin1String>(), preferences.appearance.key());
            preferences.glow.set(true); // which is standard, but chosen all the same
            QCOMPARE(changed.size(), 1);
            preferences.recordAll.set(true);
            preferences.recordAll.reset();
            preferences.savedFilters.set(
                shelfWith(QStringLiteral("calls"), QStringLiteral("Mine"), QStringLiteral("from:1")));
        }
        Preferences later(m_path);
        QVERIFY(later.load());
        QCOMPARE(later.appearance.value(), Appearance::Dark);
        QVERIFY(!later.appearance.isStandard());
        later.glow.setStandard(false);
        QVERIFY(later.glow.value());
        QVERIFY(!later.recordAll.isChosen());
        QCOMPARE(filterOf(later, QStringLiteral("calls"), QStringLiteral("Mine")), QStringLiteral("from:1"));
    }

    void savesAMomentAfterTheChange()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        preferences.sideBySide.set(true);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path), 30'000);
        QVERIFY(object(m_path)[QStringLiteral("panes.sideBySide")].toBool());
    }

    void saysOnceThatSavingFails()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        QVERIFY(QDir().mkpath(m_path));
        QSignalSpy failed(&preferences, &Preferences::saveFailed);
        preferences.sideBySide.set(true);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(preferences.save());
        QCOMPARE(failed.size(), 1);
    }

    void holdsForThisRunOnly()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        QList<Appearance> seen;
        preferences.follow(
            preferences.appearance, this, [&seen](Appearance appearance) { seen.append(appearance); });
        preferences.appearance.setForNow(Appearance::Dark);
        QVERIFY(!preferences.appearance.isChosen());
        preferences.appearance.set(Appearance::System); // the user does not want that
        QCOMPARE(seen, (QList{Appearance::System, Appearance::Dark, Appearance::System}));
    }

    void whatIsUndoneLeavesWhatHoldsForThisRun()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        preferences.appearance.set(Appearance::Dark);
        preferences.appearance.setForNow(Appearance::Light);
        const QJsonObject before = preferences.choices();
        preferences.glow.set(!preferences.glow.value());
        preferences.setChoices(before);
        QCOMPARE(preferences.appearance.value(), Appearance::Light);
        QCOMPARE(preferences.choices(), before);
    }

    void comesBackToWhatWasChosen()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        preferences.glow.set(false);
        const QJsonObject before = preferences.choices();
        preferences.glow.reset();
        preferences.appearance.set(Appearance::Light);
        preferences.setChoices(before);
        QVERIFY(!preferences.glow.value());
        QVERIFY(!preferences.appearance.isChosen());
    }

    void keepsWhatItDoesNotKnow()
    {
        write(m_path,
            R"({"version": 1, "later": [1, 2], "appearance": "sepia", "glow": "yes", "savedFilters":
               {"calls": [{"name": "Mine", "filter": "x"}, 7, {"name": "", "filter": "y"},
                {"name": "Mine", "filter": "z"}], "queues": 5}})");
        for (const char* key : {"appearance", "glow"})
            QTest::ignoreMessage(QtWarningMsg,
                QRegularExpression(
                    QStringLiteral("^no value for the preference .?%1").arg(QLatin1String(key))));
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        QVERIFY(preferences.notice().isEmpty());
        QCOMPARE(preferences.appearance.value(), Appearance::System);
        QVERIFY(preferences.glow.value());
        QCOMPARE(filterOf(preferences, QStringLiteral("calls"), QStringLiteral("Mine")), QStringLiteral("x"));
        preferences.glow.set(false);
        FilterShelf shelf = preferences.savedFilters.value();
        NamedFilters filters = shelf.of(QStringLiteral("calls"));
        QVERIFY(filters.rename(QStringLiteral("Mine"), QStringLiteral("Yours")));
        shelf.put(QStringLiteral("calls"), filters);
        preferences.savedFilters.set(shelf);
        QVERIFY(preferences.save());
        const QJsonObject file = object(m_path);
        QCOMPARE(file[QStringLiteral("later")].toArray().size(), 2);
        QCOMPARE(file[QStringLiteral("appearance")].toString(), QStringLiteral("sepia"));
        QCOMPARE(file[QStringLiteral("glow")], QJsonValue(false));
        const QJsonObject pages = file[QStringLiteral("savedFilters")].toObject();
        QCOMPARE(pages[QStringLiteral("queues")].toInt(), 5);
        QCOMPARE(pages[QStringLiteral("calls")].toArray().size(), 4);
    }

    void keepsADamagedFileAside()
    {
        write(m_path, "{oops");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged")));
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        QVERIFY(preferences.notice().contains(QStringLiteral(".damaged-")));
        preferences.glow.set(false);
        QVERIFY(preferences.save());
        QCOMPARE(files().size(), 2);
    }

    void leavesANewerFileAlone()
    {
        const QByteArray newer = R"({"version": 99, "glow": {"how": "softly"}})";
        write(m_path, newer);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("newer version")));
        {
            Preferences preferences(m_path);
            QVERIFY(preferences.load());
            QVERIFY(preferences.notice().contains(QStringLiteral("newer version")));
            preferences.glow.set(false);
            QVERIFY(!preferences.glow.value()); // for this run
            QVERIFY(!preferences.save());
        }
        QCOMPARE(read(m_path), newer);
    }

    void keepsWhatAnotherWindowChose()
    {
        Preferences one(m_path);
        QVERIFY(one.load());
        {
            Preferences other(m_path);
            QVERIFY(other.load());
            other.glow.set(false);
            other.appearance.set(Appearance::Light);
            other.secretPlace.set(SecretPlace::Vault);
        }
        one.appearance.set(Appearance::Dark);
        one.secretPlace.set(SecretPlace::Vault);
        one.secretPlace.reset();
        QVERIFY(one.save());
        const QJsonObject file = object(m_path);
        QCOMPARE(file[QStringLiteral("glow")], QJsonValue(false));
        QCOMPARE(file[QStringLiteral("appearance")].toString(), QStringLiteral("dark"));
        QVERIFY(!file.contains(QStringLiteral("secrets.place"))); // what was chosen here, is reset here
        QVERIFY(!one.glow.value());
    }

    void takesOverAtOnceWhatAnotherWindowChooses()
    {
        Preferences one(m_path);
        QVERIFY(one.load());
        one.watch();
        QSignalSpy changed(&one, &Preferences::changed);
        Preferences other(m_path);
        QVERIFY(other.load());
        other.secretPlace.set(SecretPlace::Vault);
        QVERIFY(other.save());
        QTRY_COMPARE_WITH_TIMEOUT(one.secretPlace.value(), SecretPlace::Vault, 30'000);
        QCOMPARE(changed.size(), 1);
        const QByteArray file = read(m_path);
        QVERIFY(one.save()); // nothing: it is in the file already
        QCOMPARE(read(m_path), file);
        other.secretPlace.reset();
        QVERIFY(other.save());
        QTRY_COMPARE_WITH_TIMEOUT(one.secretPlace.value(), SecretPlace::Keyring, 30'000);
    }

    void whatFollowsAnotherWindowsChoiceIsKept()
    {
        Preferences one(m_path);
        QVERIFY(one.load());
        one.onChange(one.glow, this, [&one](bool) { one.sideBySide.set(true); });
        {
            Preferences other(m_path);
            QVERIFY(other.load());
            other.glow.set(false);
        }
        one.recordAll.set(true);
        QVERIFY(one.save());
        QVERIFY(object(m_path)[QStringLiteral("panes.sideBySide")].toBool());
    }

    void aFileThatIsGoneTakesNothingAway()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        preferences.glow.set(false);
        QVERIFY(preferences.save());
        QVERIFY(QFile::remove(m_path));
        preferences.recordAll.set(true);
        QVERIFY(preferences.save());
        QVERIFY(!preferences.glow.value());
        QCOMPARE(object(m_path)[QStringLiteral("glow")], QJsonValue(false));
    }

    void aFileDamagedMeanwhileIsLeft()
    {
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        write(m_path, "{oops");
        preferences.glow.set(false);
        const Result<void> saved = preferences.save();
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.contains(QStringLiteral("damaged")), qPrintable(saved.error().text));
        QCOMPARE(read(m_path), QByteArray("{oops"));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(preferences.save()); // so that nothing is said at the end
    }

    void filtersAreBounded()
    {
        NamedFilters filters;
        QVERIFY(!filters.save(QStringLiteral("  "), QStringLiteral("a")));
        QVERIFY(!filters.save(QStringLiteral("empty"), {}));
        QVERIFY(!filters.save(
            QStringLiteral("long"), QString(limits::savedFilterCharacters + 1, QLatin1Char('a'))));
        for (int i = 0; i < 2 * limits::savedFilters; ++i)
            QCOMPARE(filters.save(QString::number(i), QStringLiteral("a")), i < limits::savedFilters);
        QVERIFY(filters.isFull());
        QVERIFY(filters.save(QStringLiteral("1"), QStringLiteral("b"))); // in the place of the old one
        QVERIFY(filters.rename(QStringLiteral("1"), QString(1000, QLatin1Char('n'))));
        const QString longest(limits::savedFilterNameCharacters, QLatin1Char('n'));
        QVERIFY(filters.find(longest) != nullptr);
        // One that would have the name of another once it is cut takes nothing from that.
        QVERIFY(!filters.rename(QStringLiteral("2"), longest + QStringLiteral("xyz")));
        QCOMPARE(filters.find(longest)->filter, QStringLiteral("b"));
        QVERIFY(filters.find(QStringLiteral("2")) != nullptr);
        // More in the file: nothing goes.
        QJsonArray many = filters.toJson();
        many.append(QJsonObject{
            {QStringLiteral("name"), QStringLiteral("zz")}, {QStringLiteral("filter"), QStringLiteral("a")}});
        QCOMPARE(NamedFilters::fromJson(many).toJson(), many);
    }

    void takesWhatTheStateKept()
    {
        write(m_statePath, oldState);
        {
            UiState state(m_statePath);
            Preferences preferences(m_path);
            QVERIFY(state.load() && preferences.load());
            takeOldPreferences(state, preferences);
            QVERIFY(QFile::exists(m_path)); // before they go from the other file
        }
        Preferences preferences(m_path);
        QVERIFY(preferences.load());
        QCOMPARE(preferences.appearance.value(), Appearance::Dark);
        QVERIFY(!preferences.glow.value());
        for (const Preference<bool>* preference :
            {&preferences.sideBySide, &preferences.recordAll, &preferences.localHalves})
            QVERIFY2(preference->value(), preference->key().data());
        QCOMPARE(filterOf(preferences, QStringLiteral("calls"), QStringLiteral("Mine")),
            QStringLiteral("from:100"));
        QCOMPARE(filterOf(preferences, QStringLiteral("channels"), QStringLiteral("Up")),
            QStringLiteral("state:up"));
        // The state has lost these, and these only.
        const QByteArray state = read(m_statePath);
        for (const char* gone :
            {"appearance", "glow", "sideBySide", "recordAll", "localShown", "savedFilters", "oldPreferences"})
            QVERIFY2(!state.contains(gone), gone);
        for (const char* kept : {"window.page", "follow", "channelsShown", "\"from\"", "\"state\""})
            QVERIFY2(state.contains(kept), kept);
    }

    void whatWasChosenSinceStays()
    {
        write(m_statePath, oldState);
        write(m_path,
            R"({"version": 1, "appearance": "light", "savedFilters":
               {"calls": [{"name": "Mine", "filter": "new"}, {"name": "Other", "filter": "o"}]}})");
        UiState state(m_statePath);
        Preferences preferences(m_path);
        QVERIFY(state.load() && preferences.load());
        takeOldPreferences(state, preferences);
        QCOMPARE(preferences.appearance.value(), Appearance::Light);
        QVERIFY(!preferences.glow.value());
        QCOMPARE(
            filterOf(preferences, QStringLiteral("calls"), QStringLiteral("Mine")), QStringLiteral("new"));
        QCOMPARE(
            filterOf(preferences, QStringLiteral("calls"), QStringLiteral("Other")), QStringLiteral("o"));
        QCOMPARE(filterOf(preferences, QStringLiteral("channels"), QStringLiteral("Up")),
            QStringLiteral("state:up"));
    }

    void aLostStateTakesNoPreferencesAlong()
    {
        write(m_path, R"({"version": 1, "glow": false})");
        const QByteArray before = read(m_path);
        UiState state(m_statePath);
        Preferences preferences(m_path);
        QVERIFY(state.load() && preferences.load());
        takeOldPreferences(state, preferences);
        QVERIFY(!preferences.glow.value());
        QVERIFY(preferences.save());
        QCOMPARE(read(m_path), before);
    }

    void aDamagedFileGetsWhatTheStateKept()
    {
        write(m_statePath, oldState);
        write(m_path, "[]");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged")));
        UiState state(m_statePath);
        Preferences preferences(m_path);
        QVERIFY(state.load() && preferences.load());
        takeOldPreferences(state, preferences);
        QCOMPARE(object(m_path)[QStringLiteral("appearance")].toString(), QStringLiteral("dark"));
        QCOMPARE(files().size(), 2);
    }

    void whatCannotBeMovedWaits()
    {
        write(m_statePath, oldState);
        write(m_path, R"({"version": 99})");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("of an earlier version wait")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("newer version")));
        {
            UiState state(m_statePath);
            Preferences preferences(m_path);
            QVERIFY(state.load() && preferences.load());
            takeOldPreferences(state, preferences);
            QCOMPARE(preferences.appearance.value(), Appearance::Dark); // for this run
            // As the window does: its pages are written anew.
            state.setValue(QLatin1String("page.calls"), QJsonObject());
        }
        QVERIFY(read(m_statePath).contains("from:100"));
        QVERIFY(QFile::remove(m_path));
        UiState state(m_statePath);
        Preferences preferences(m_path);
        QVERIFY(state.load() && preferences.load());
        takeOldPreferences(state, preferences);
        QCOMPARE(filterOf(preferences, QStringLiteral("calls"), QStringLiteral("Mine")),
            QStringLiteral("from:100"));
        QVERIFY(state.save());
        QVERIFY(!read(m_statePath).contains("from:100"));
    }
};

WIRECHIEF_GUILESS_TEST(PreferencesTest, tst_preferences)
#include "tst_preferences.moc"
