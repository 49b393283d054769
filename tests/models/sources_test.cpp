// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcesmodel.h"

#include <QtTest/QtTest>

#include "support/temporaryfolder.h"

using namespace coffer::ui;
using coffer::test::TemporaryFolder;

class SourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheyHold();
    void nothingIsKeptTwice();
    void namesAreShownSoThatNoneMisleads();
    void whatIsNotThereIsSaid();
    void linksAreNotFollowed();
    void removingWhileCountingCountsTheRest();
    void whatIsClearedWhileLookedAtStaysOut();
};

namespace {

QUrl urlOf(const TemporaryFolder& folder, const char* name) {
    return QUrl::fromLocalFile(QString::fromStdString((folder / name).string()));
}

}  // namespace

void SourcesTest::countsWhatTheyHold() {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a/deep/er");
    folder.put("a/one", "123");
    folder.put("a/deep/er/two", "4567");
    folder.put("single", "89");
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "a"), urlOf(folder, "single")});
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.count(), 2);
    QCOMPARE(sources.files(), 3);
    QCOMPARE(sources.bytes(), 9);
    QVERIFY(sources.index(0).data(SourcesModel::FolderRole).toBool());
    QVERIFY(!sources.index(1).data(SourcesModel::FolderRole).toBool());
    QCOMPARE(sources.index(0).data(SourcesModel::FilesRole).toInt(), 2);
    QCOMPARE(sources.index(1).data(SourcesModel::NameRole).toString(), QString("single"));
}

void SourcesTest::nothingIsKeptTwice() {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a/b");
    std::filesystem::create_directories(folder / "ab");
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "a/b"), urlOf(folder, "a/b"), urlOf(folder, "a/b/")});
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.count(), 1);
    sources.add({urlOf(folder, "ab"), urlOf(folder, "a")});
    QTRY_COMPARE(sources.paths(),
                 (QStringList{urlOf(folder, "ab").toLocalFile(), urlOf(folder, "a").toLocalFile()}));
    sources.add({urlOf(folder, "a/b")});
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.count(), 2);
}

void SourcesTest::namesAreShownSoThatNoneMisleads() {
    const TemporaryFolder folder;
    folder.put("photo\xE2\x80\xAEgpj.exe", "x");
    Workers workers;
    SourcesModel sources(workers);
    const QList<QUrl> urls{urlOf(folder, "photo\xE2\x80\xAEgpj.exe"), QUrl("file:///home/eva/Chats/"),
                           QUrl::fromEncoded("file:///home/eva/%FF%0A.txt"), QUrl("file:///"),
                           QUrl("file:///home/eva/letter")};
    QCOMPARE(sources.namesOf(urls, 3), (QStringList{"photo\\u{202E}gpj.exe", "Chats",
                                                    QString(QChar::ReplacementCharacter) + "\\n.txt"}));
    QCOMPARE(sources.namesOf(urls, 9).mid(3), (QStringList{"/", "letter"}));
    sources.add({urls.first()});
    QTRY_COMPARE(sources.count(), 1);
    QCOMPARE(sources.index(0).data(SourcesModel::NameRole).toString(), QString("photo\\u{202E}gpj.exe"));
}

void SourcesTest::whatIsNotThereIsSaid() {
    const TemporaryFolder folder;
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "nowhere"), QUrl("https://example.org/chat.zip")});
    QTRY_VERIFY(!sources.problem().isNone());
    QCOMPARE(sources.count(), 0);
    sources.add({QUrl::fromLocalFile(QString::fromStdString(folder.path().string()))});
    QTRY_COMPARE(sources.count(), 1);
    QVERIFY(sources.problem().isNone());
}

void SourcesTest::linksAreNotFollowed() {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a");
    std::filesystem::create_directory_symlink(folder / "a", folder / "a/loop");
    folder.put("a/one", "1");
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "a")});
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.files(), 1);
}

void SourcesTest::removingWhileCountingCountsTheRest() {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a");
    std::filesystem::create_directories(folder / "b");
    for (int i = 0; i < 500; ++i) {
        folder.put("a/" + std::to_string(i), "x");
    }
    folder.put("b/one", "12");
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "a"), urlOf(folder, "b")});
    QTRY_COMPARE(sources.count(), 2);
    sources.removeAt(0);
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.files(), 1);
    QCOMPARE(sources.bytes(), 2);
    sources.clear();
    QCOMPARE(sources.files(), 0);
}

void SourcesTest::whatIsClearedWhileLookedAtStaysOut() {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a");
    std::filesystem::create_directories(folder / "b");
    Workers workers;
    SourcesModel sources(workers);
    sources.add({urlOf(folder, "a")});
    sources.clear();
    sources.add({urlOf(folder, "b")});
    QTRY_VERIFY(!sources.isCounting() && sources.count() > 0);
    QCOMPARE(sources.paths(), QStringList{urlOf(folder, "b").toLocalFile()});
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sources_test.moc"
