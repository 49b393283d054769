// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchedfolders.h"

#include <fstream>

#include "models/desk.h"
#include "models/keptsources.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

class WatchedFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatArrivesIsBackedUp();
    void aFileThatStillGrowsIsWaitedFor();
    void newFoldersAreWatchedToo();
    void whatIsNotWatchedWaits();
    void aDriveThatIsGoneIsSaid();
    void aFolderThatComesLaterIsWatched();

private:
    static constexpr std::chrono::milliseconds kSettle{200};
    void watch();
    /// Leaves the watcher the time to look for the first time.
    static void settle() { QTest::qWait(600); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BackupRun> m_run;
};

void WatchedFoldersTest::init() {
    m_run.reset();
    m_desk = std::make_unique<Desk>();
    SetupFlow setup(m_desk->session);
    QVERIFY(m_desk->prepare(setup));
    QVERIFY(Desk::finish(setup));
    m_run = std::make_unique<BackupRun>(m_desk->session);
}

void WatchedFoldersTest::watch() {
    auto backup = *m_desk->session.chosen();
    backup.watched = backup.sources;
    m_desk->session.amend(backup);
}

void WatchedFoldersTest::whatArrivesIsBackedUp() {
    const WatchedFolders watched(m_desk->session, *m_run, kSettle);
    watch();
    settle();
    QVERIFY(!m_run->finished().isValid());
    m_desk->folder.put("chats/WhatsApp Chat with Ann.txt", "hello");
    QTRY_VERIFY(m_run->finished().isValid());
    QCOMPARE(m_run->files(), 3);
    const QDateTime first = m_run->finished();
    m_desk->folder.put("chats/notes.txt", "remember the milk and the bread");
    m_desk->folder.put("chats/another.txt", "hello again");
    QTRY_VERIFY(m_run->finished() > first);
    QCOMPARE(m_run->files(), 4);
}

void WatchedFoldersTest::aFileThatStillGrowsIsWaitedFor() {
    const WatchedFolders watched(m_desk->session, *m_run, kSettle);
    watch();
    settle();
    std::ofstream growing(m_desk->folder / "chats/export.zip", std::ios::binary);
    for (int i = 0; i < 15; ++i) {
        growing << std::string(10'000, 'x') << std::flush;
        QTest::qWait(100);
        QVERIFY(m_run->task()->state() == Task::Idle);
    }
    growing.close();
    QTRY_VERIFY(m_run->finished().isValid());
    QCOMPARE(m_run->bytes(), 150'000 + 300'000 + 17);
}

void WatchedFoldersTest::newFoldersAreWatchedToo() {
    const WatchedFolders watched(m_desk->session, *m_run, kSettle);
    watch();
    settle();
    std::filesystem::create_directories(m_desk->folder / "chats/new/deep");
    settle();
    m_desk->folder.put("chats/new/deep/export.txt", "hello");
    QTRY_VERIFY(m_run->finished().isValid());
    QCOMPARE(m_run->files(), 3);
}

void WatchedFoldersTest::whatIsNotWatchedWaits() {
    const WatchedFolders watched(m_desk->session, *m_run, kSettle);
    watch();
    settle();
    auto backup = *m_desk->session.chosen();
    backup.watched.clear();
    m_desk->session.amend(backup);
    settle();
    m_desk->folder.put("chats/new.txt", "hello");
    settle();
    QVERIFY(!m_run->finished().isValid());
}

void WatchedFoldersTest::aDriveThatIsGoneIsSaid() {
    const WatchedFolders watched(m_desk->session, *m_run, kSettle);
    watch();
    settle();
    std::filesystem::rename(m_desk->folder / "disk", m_desk->folder / "pulled");
    m_desk->folder.put("chats/new.txt", "hello");
    QTRY_VERIFY(m_run->task()->state() == Task::Failed);
    QVERIFY(!m_run->task()->problem().isNone());
    std::filesystem::rename(m_desk->folder / "pulled", m_desk->folder / "disk");
    m_desk->folder.put("chats/newer.txt", "hello");
    QTRY_VERIFY(m_run->finished().isValid());
    QCOMPARE(m_run->files(), 4);
}

void WatchedFoldersTest::aFolderThatComesLaterIsWatched() {
    std::filesystem::rename(m_desk->folder / "chats", m_desk->folder / "away");
    FolderWatcher watcher(kSettle);
    watcher.setRetry(std::chrono::milliseconds(100));
    QSignalSpy arrived(&watcher, &FolderWatcher::arrived);
    watcher.watch({m_desk->path("chats")});
    QTest::qWait(500);
    QCOMPARE(arrived.count(), 0);
    std::filesystem::rename(m_desk->folder / "away", m_desk->folder / "chats");
    QTRY_COMPARE(arrived.count(), 1);
}

QTEST_GUILESS_MAIN(WatchedFoldersTest)
#include "watchedfolders_test.moc"
