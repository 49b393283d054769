// SPDX-License-Identifier: GPL-3.0-or-later
// Settings are remembered, and nobody waits for the disk that they are written to.
#include "models/settingsfile.h"

#include <QtCore/QLockFile>
#include <QtCore/QSettings>
#include <QtTest/QtTest>

#include "support/temporaryfolder.h"

using namespace coffer::ui;
using coffer::test::TemporaryFolder;

class SettingsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsThereAgain();
    void aGroupIsReplacedWhole();
    void whatOthersWroteStays();
    void aStalledDiskKeepsNobodyWaiting();
    void withoutAFileItIsRemembered();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString file() const { return QString::fromStdString((m_folder / "one.ini").string()); }

    TemporaryFolder m_folder;
};

void SettingsFileTest::whatIsSetIsThereAgain() {
    {
        SettingsFile settings(file());
        QVERIFY(!settings.value("list").isValid());
        settings.set("list", QStringList{"a, b", "日本"});
        settings.set("group/number", 7);
        QCOMPARE(settings.value("group/number").toInt(), 7);
    }
    const SettingsFile again(file());
    QCOMPARE(again.value("list").toStringList(), QStringList({"a, b", "日本"}));
    QCOMPARE(again.value("group/number").toInt(), 7);
}

void SettingsFileTest::aGroupIsReplacedWhole() {
    {
        SettingsFile settings(file());
        settings.replace("things", {{"things/1", "one"}, {"things/2", "two"}});
        settings.set("thingsbeside", true);
        settings.replace("things", {{"things/1", "other"}});
        QVERIFY(!settings.value("things/2").isValid());
    }
    const SettingsFile again(file());
    QCOMPARE(again.value("things/1").toString(), QString("other"));
    QVERIFY(!again.value("things/2").isValid());
    QVERIFY(again.value("thingsbeside").toBool());
}

void SettingsFileTest::whatOthersWroteStays() {
    SettingsFile one(file());
    {
        SettingsFile other(file());
        other.set("theirs", 1);
    }
    one.set("mine", 2);
    QTRY_COMPARE(QSettings(file(), QSettings::IniFormat).value("mine").toInt(), 2);
    QCOMPARE(QSettings(file(), QSettings::IniFormat).value("theirs").toInt(), 1);
}

/// The lock that QSettings takes stands for a disk that does not answer.
void SettingsFileTest::aStalledDiskKeepsNobodyWaiting() {
    QLockFile disk(file() + ".lock");
    QVERIFY(disk.lock());
    SettingsFile settings(file());
    QElapsedTimer timer;
    timer.start();
    settings.set("late", 3);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(settings.value("late").toInt(), 3);
    QTest::qWait(300);
    QFile written(file());
    QVERIFY(!written.open(QIODevice::ReadOnly) || !written.readAll().contains("late"));
    disk.unlock();
    const auto isWritten = [this] {
        QFile ini(file());
        return ini.open(QIODevice::ReadOnly) && ini.readAll().contains("late=3");
    };
    QTRY_VERIFY(isWritten());
}

void SettingsFileTest::withoutAFileItIsRemembered() {
    SettingsFile settings({});
    settings.set("key", "value");
    QCOMPARE(settings.value("key").toString(), QString("value"));
}

void SettingsFileTest::whatCannotBeWrittenIsTold() {
    m_folder.put("plain", "no folder");
    SettingsFile settings(QString::fromStdString((m_folder / "plain/one.ini").string()));
    QSignalSpy told(&settings, &SettingsFile::notWritten);
    settings.set("key", 1);
    QVERIFY(told.wait());
    QVERIFY(told.front().front().toString().endsWith("plain/one.ini"));
    QCOMPARE(settings.value("key").toInt(), 1);
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfile_test.moc"
