// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/languagesetting.h"

#include <QtTest/QtTest>

#include "support/temporaryfolder.h"

using namespace coffer::ui;
using coffer::test::TemporaryFolder;

class LanguageSettingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreCalledAsTheyCallThemselves();
    void theChoiceIsRemembered();
    void whatCannotBeChosenIsTheSystem();
};

namespace {

struct Place {
    TemporaryFolder folder;
    QString file = QString::fromStdString((folder / "language.ini").string());
    QString translations = QString::fromStdString(folder.path().string());

    Place() {
        for (const char* name : {"coffer_de.qm", "coffer_en.qm", "coffer_pt_BR.qm", "other_fr.qm"}) {
            folder.put(name, "");
        }
    }
};

}  // namespace

void LanguageSettingTest::languagesAreCalledAsTheyCallThemselves() {
    const Place place;
    const LanguageSetting setting(place.file, place.translations);
    QCOMPARE(setting.names().size(), 3);
    QCOMPARE(setting.names().constFirst(), QString("Deutsch"));
    QVERIFY(setting.names().constLast().startsWith(QString::fromUtf8("português (")));
    QCOMPARE(setting.chosen(), -1);
}

void LanguageSettingTest::theChoiceIsRemembered() {
    const Place place;
    LanguageSetting setting(place.file, place.translations);
    const QSignalSpy told(&setting, &LanguageSetting::chosenChanged);
    setting.setChosen(2);
    QCOMPARE(setting.chosen(), 2);
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(LanguageSetting(place.file, place.translations).chosen(), 2);
    QCOMPARE(LanguageSetting::localeIn(place.file), QLocale(QLocale::Portuguese, QLocale::Brazil));
    setting.setChosen(-1);
    QTRY_COMPARE(LanguageSetting::localeIn(place.file), QLocale::system());
}

void LanguageSettingTest::whatCannotBeChosenIsTheSystem() {
    const Place place;
    LanguageSetting setting({}, place.translations);
    setting.setChosen(7);
    QCOMPARE(setting.chosen(), -1);
    QCOMPARE(LanguageSetting::localeIn({}), QLocale::system());
}

QTEST_GUILESS_MAIN(LanguageSettingTest)

#include "languagesetting_test.moc"
