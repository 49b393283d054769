// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knownbackups.h"

#include <QtTest/QtTest>

#include "models/appearancesetting.h"
#include "support/temporaryfolder.h"

using namespace coffer::ui;
using coffer::test::TemporaryFolder;

class KnownBackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rememberWhatWasPut();
    void replaceWhatLiesInTheSameFolder();
    void aDamagedFileCountsAsEmpty();
    void withoutAFileNothingIsWritten();
    void appearanceIsRememberedBesideThem();
};

void KnownBackupsTest::rememberWhatWasPut() {
    const TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "backups.ini").string());
    const KnownBackup umlauts{"/media/Ünï", "Ünï, 日本", {"/home/eva/Chats, and more", "/home/eva/a;b"}};
    {
        KnownBackups known(file);
        known.put({"/media/disk", "disk", {}});
        known.rememberChosen(known.put(umlauts));
    }
    KnownBackups again(file);
    QCOMPARE(again.count(), 2);
    QVERIFY(again.all()[1] == umlauts);
    QCOMPARE(again.lastChosen(), 1);
    again.removeAt(1);
    QCOMPARE(again.lastChosen(), 0);
    QTRY_COMPARE(KnownBackups(file).count(), 1);
}

void KnownBackupsTest::replaceWhatLiesInTheSameFolder() {
    KnownBackups known({});
    QSignalSpy inserted(&known, &KnownBackups::rowsInserted), changed(&known, &KnownBackups::dataChanged);
    QCOMPARE(known.put({"/a", "one", {}}), 0);
    QCOMPARE(known.put({"/b", "two", {}}), 1);
    QCOMPARE(known.put({"/a", "other", {"/x"}}), 0);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(known.index(0).data(KnownBackups::NameRole).toString(), QString("other"));
}

void KnownBackupsTest::aDamagedFileCountsAsEmpty() {
    const TemporaryFolder folder;
    using std::string_literals::operator""s;  // a zero is among the bytes
    folder.put("backups.ini", "[backups]\nsize=3\n1\\folder=\n\x00\xff\xfe garbage"s);
    KnownBackups known(QString::fromStdString((folder / "backups.ini").string()));
    QCOMPARE(known.count(), 0);
    known.put({"/a", "a", {}});
    QCOMPARE(known.count(), 1);
    folder.put("huge.ini", "[backups]\nsize=2147483647\n1\\folder=/a\n");
    const KnownBackups huge(QString::fromStdString((folder / "huge.ini").string()));
    QCOMPARE(huge.count(), 0);
}

void KnownBackupsTest::withoutAFileNothingIsWritten() {
    const QString before = QDir::currentPath();
    const TemporaryFolder folder;
    QVERIFY(QDir::setCurrent(QString::fromStdString(folder.path().string())));
    {
        KnownBackups known({});
        known.rememberChosen(known.put({"/a", "a", {}}));
        AppearanceSetting({}).setChoice(AppearanceSetting::Dark);
    }
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(QDir(QString::fromStdString(folder.path().string())).isEmpty());
}

void KnownBackupsTest::appearanceIsRememberedBesideThem() {
    const TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "backups.ini").string());
    {
        KnownBackups(file).put({"/a", "a", {}});
        AppearanceSetting setting(file);
        QCOMPARE(setting.choice(), AppearanceSetting::System);
        QSignalSpy changed(&setting, &AppearanceSetting::choiceChanged);
        setting.setChoice(AppearanceSetting::Dark);
        setting.setChoice(AppearanceSetting::Dark);
        QCOMPARE(changed.count(), 1);
    }
    QCOMPARE(AppearanceSetting(file).choice(), AppearanceSetting::Dark);
    QCOMPARE(KnownBackups(file).count(), 1);
}

QTEST_GUILESS_MAIN(KnownBackupsTest)
#include "knownbackups_test.moc"
