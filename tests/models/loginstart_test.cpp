// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loginstart.h"

#include <QtTest/QtTest>

#include "support/temporaryfolder.h"

using namespace coffer::ui;
using coffer::test::TemporaryFolder;

class LoginStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOffUntilAskedFor();
    void namesAreQuoted();
    void aFolderThatTakesNothingIsSaid();
};

namespace {

constexpr const char* kFile = "autostart/org.coffer.Coffer.desktop";

QString folderIn(const TemporaryFolder& place) {
    return QString::fromStdString((place / "autostart").string());
}

QString contentOf(const TemporaryFolder& place) {
    QFile file(QString::fromStdString((place / kFile).string()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

void LoginStartTest::isOffUntilAskedFor() {
    const TemporaryFolder place;
    Workers workers;
    LoginStart start(workers, "/usr/bin/coffer-desktop", folderIn(place));
    QTRY_VERIFY(start.task()->state() == Task::Done);
    QVERIFY(!start.isOn());
    start.change(true);
    QTRY_VERIFY(start.isOn());
    QVERIFY(contentOf(place).contains("\nExec=\"/usr/bin/coffer-desktop\" --background\n"));
    QTRY_VERIFY(start.task()->state() == Task::Done);
    const LoginStart again(workers, "/usr/bin/coffer-desktop", folderIn(place));
    QTRY_VERIFY(again.isOn());
    start.change(false);
    QTRY_VERIFY(!start.isOn());
    QVERIFY(!std::filesystem::exists(place / kFile));
}

void LoginStartTest::namesAreQuoted() {
    const TemporaryFolder place;
    Workers workers;
    LoginStart start(workers, "/opt/a b/$x`y\"z\\100%", folderIn(place));
    QTRY_VERIFY(start.task()->state() == Task::Done);
    start.change(true);
    QTRY_VERIFY(start.isOn());
    QVERIFY2(contentOf(place).contains("Exec=\"/opt/a b/\\\\$x\\\\`y\\\\\"z\\\\\\\\100%%\" --background"),
             qPrintable(contentOf(place)));
}

void LoginStartTest::aFolderThatTakesNothingIsSaid() {
    const TemporaryFolder place;
    place.put("autostart", "a file has its name");
    Workers workers;
    LoginStart start(workers, "/usr/bin/coffer-desktop", folderIn(place));
    QTRY_VERIFY(start.task()->state() == Task::Done);
    start.change(true);
    QTRY_VERIFY(start.task()->state() == Task::Failed);
    QVERIFY(!start.isOn());
    QVERIFY(!start.task()->problem().isNone());
}

QTEST_GUILESS_MAIN(LoginStartTest)
#include "loginstart_test.moc"
