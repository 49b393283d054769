// SPDX-License-Identifier: GPL-3.0-or-later
// Testing that the newest version comes back, and where what was found is written down.
#include "models/drillflow.h"

#include "bytes/encoding.h"
#include "models/openeddesk.h"
#include "models/proofsmodel.h"
#include "vault/doubtfulpacks.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

namespace {

std::vector<LocalComputer> computersOf(const OpenedDesk& desk) {
    return desk.session.vault()->use(
        [&](const OwnerVault& owner) { return localComputers(desk.folder / "state", owner.vault()); });
}

}  // namespace

class DrillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTestIsRecordedAndListed();
    void aTestFindsDamage();
    void aTestThatIsRecordedSaysSoWhateverElseFails();
    void whatATestFoundIsNotedHereWhereItCannotBeRecorded();
};

void DrillTest::aTestIsRecordedAndListed() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    ProofsModel proofs(desk.session);
    proofs.setShown(true);
    DrillFlow drill(desk.session);
    drill.start(DrillFlow::Sample);
    QVERIFY(Desk::succeeds(drill.task()));
    QVERIFY(drill.good() && !drill.empty() && drill.recorded());
    QCOMPARE(drill.files(), 2);
    QTRY_COMPARE(proofs.count(), 1);
    QVERIFY(proofs.index(0).data(ProofsModel::GoodRole).toBool());
    QVERIFY(!proofs.index(0).data(ProofsModel::AllRole).toBool());
    QCOMPARE(proofs.index(0).data(ProofsModel::WayRole).toString(), QString("Recovery key"));
    QVERIFY(proofs.index(0).data(ProofsModel::VersionTimeRole).toDateTime().isValid());

    OpenedDesk elsewhere;  // a computer that adds nothing to this backup
    elsewhere.key = desk.key;
    elsewhere.session.openFolder(desk.url("disk"));
    QVERIFY(Desk::succeeds(elsewhere.session.task()));
    QVERIFY(elsewhere.unlock());
    DrillFlow other(elsewhere.session);
    other.start(DrillFlow::All);
    QVERIFY(Desk::succeeds(other.task()));
    QVERIFY(other.good() && !other.recorded());
}

void DrillTest::aTestFindsDamage() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    desk.damageLargestPack();
    DrillFlow drill(desk.session);
    drill.start(DrillFlow::All);
    QVERIFY(Desk::succeeds(drill.task()));
    QVERIFY(!drill.good() && drill.recorded());
    QCOMPARE(drill.failures()->count(), 1);
    ProofsModel proofs(desk.session);
    proofs.setShown(true);
    QTRY_COMPARE(proofs.count(), 1);
    QVERIFY(!proofs.index(0).data(ProofsModel::GoodRole).toBool());
}

void DrillTest::aTestThatIsRecordedSaysSoWhateverElseFails() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    desk.damageLargestPack();
    const auto computers = computersOf(desk);
    QCOMPARE(computers.size(), std::size_t{1});
    const auto other = computers[0].folder.parent_path() / toHex(ComputerId());
    std::filesystem::create_directories(other);
    std::ofstream(other / "doubtful") << "no folder: that computer cannot be told anything";
    DrillFlow drill(desk.session);
    drill.start(DrillFlow::All);
    QVERIFY(Desk::succeeds(drill.task()));
    QVERIFY(!drill.good() && drill.recorded());
    QCOMPARE(desk.session.notices()->count(), 0);
    QCOMPARE(doubtfulPacks(computers[0].folder).size(), std::size_t{1});
}

void DrillTest::whatATestFoundIsNotedHereWhereItCannotBeRecorded() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    desk.damageLargestPack();
    desk.keychain->failWith({Code::Denied, "the keychain gives this computer’s key to nobody"});
    DrillFlow drill(desk.session);
    drill.start(DrillFlow::All);
    QVERIFY(Desk::succeeds(drill.task()));
    QVERIFY(!drill.good() && !drill.recorded());
    QCOMPARE(desk.session.notices()->count(), 1);
    QCOMPARE(doubtfulPacks(computersOf(desk)[0].folder).size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(DrillTest)
#include "drill_test.moc"
